import { Button, Switch } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useName, useT } from '../../../app/language';
import type { Executor } from '../staff/executor';
import type { DraftRule } from './draft-rules';
import { sayConditions, sayTarget } from './say-rule';

interface RulesTableProps {
  readonly draft: readonly DraftRule[];
  readonly executors: readonly Executor[];
  readonly mayEdit: boolean;
  readonly onMove: (key: string, by: -1 | 1) => void;
  readonly onToggle: (key: string, active: boolean) => void;
  readonly onEdit: (rule: DraftRule) => void;
  readonly onRemove: (key: string) => void;
}

function RuleWords({ rule, executors }: { rule: DraftRule; executors: readonly Executor[] }) {
  const t = useT();
  const sayName = useName();
  const conditions = sayConditions(t, sayName, rule);
  return (
    <span className="rule-words">
      <b>{t('rules.if')}</b>{' '}
      {conditions.length === 0
        ? t('rules.when.any')
        : conditions.map((condition, index) => (
            <span key={condition}>
              {index > 0 ? (
                <>
                  {' '}
                  <b>{t('rules.and')}</b>{' '}
                </>
              ) : null}
              {condition}
            </span>
          ))}{' '}
      <b>{t('rules.then')}</b> {sayTarget(t, executors, rule.target)}
    </span>
  );
}

/** The rules in their order, each read aloud: IF … AND … THEN …. */
export function RulesTable({
  draft,
  executors,
  mayEdit,
  onMove,
  onToggle,
  onEdit,
  onRemove,
}: RulesTableProps) {
  const t = useT();
  const body = useRef<HTMLTableSectionElement>(null);
  const moved = useRef<{ readonly key: string; readonly by: -1 | 1 } | null>(null);
  // The moved row keeps the focus, on the other arrow where its own can go no further.
  useEffect(() => {
    const last = moved.current;
    if (!last) return;
    moved.current = null;
    const row = body.current?.querySelector(`[data-rule="${last.key}"]`);
    const button = (by: number) =>
      row?.querySelector<HTMLButtonElement>(`[data-move="${by}"]:not(:disabled)`);
    (button(last.by) ?? button(-last.by))?.focus();
  });
  function move(key: string, by: -1 | 1): void {
    moved.current = { key, by };
    onMove(key, by);
  }
  return (
    <table className="settings-table">
      <thead>
        <tr>
          <th scope="col">{t('rules.column.order')}</th>
          <th scope="col">{t('rules.column.rule')}</th>
          <th scope="col">{t('rules.column.active')}</th>
          {mayEdit ? <th scope="col">{t('rules.column.actions')}</th> : null}
        </tr>
      </thead>
      <tbody ref={body}>
        {draft.map((rule, index) => {
          const n = index + 1;
          return (
            <tr key={rule.key} data-rule={rule.key} data-off={!rule.active}>
              <td className="numbers">{n}</td>
              <th scope="row">
                <RuleWords rule={rule} executors={executors} />
                {rule.title ? <div className="note">{rule.title}</div> : null}
              </th>
              <td>
                <Switch
                  aria-label={t('rules.on', { n })}
                  checked={rule.active}
                  disabled={!mayEdit}
                  onChange={event => onToggle(rule.key, event.currentTarget.checked)}
                />
              </td>
              {mayEdit ? (
                <td>
                  <span className="rule-buttons">
                    {([-1, 1] as const).map(by => (
                      <Button
                        key={by}
                        size="compact-sm"
                        variant="default"
                        data-move={by}
                        disabled={index + by < 0 || index + by >= draft.length}
                        aria-label={t(by < 0 ? 'rules.up' : 'rules.down', { n })}
                        onClick={() => move(rule.key, by)}
                      >
                        {by < 0 ? '↑' : '↓'}
                      </Button>
                    ))}
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={t('rules.edit', { n })}
                      onClick={() => onEdit(rule)}
                    >
                      {t('rules.editShort')}
                    </Button>
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={t('rules.remove', { n })}
                      onClick={() => onRemove(rule.key)}
                    >
                      ✕
                    </Button>
                  </span>
                </td>
              ) : null}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
