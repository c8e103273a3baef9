import { Button, Switch } from '@mantine/core';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { useT } from '../../../app/language';
import type { Executor } from '../staff/executor';
import type { DraftRule } from './draft-rules';
import { RuleWords } from './RuleWords';
import type { Campaigns } from './say-rule';
import type { Finding } from './use-findings';

interface RulesTableProps {
  readonly draft: readonly DraftRule[];
  readonly executors: readonly Executor[];
  readonly campaigns: Campaigns;
  /** What is wrong, by the place of the rule. */
  readonly findings: ReadonlyMap<number, Finding>;
  readonly mayEdit: boolean;
  readonly onMove: (key: string, by: -1 | 1) => void;
  /** Dropped at the place of another. */
  readonly onPlace: (key: string, to: number) => void;
  readonly onToggle: (key: string, active: boolean) => void;
  readonly onEdit: (rule: DraftRule) => void;
  readonly onRemove: (key: string) => void;
  readonly onUndo: () => void;
}

/** The rules in their order, each read aloud: IF … AND … THEN …. */
export function RulesTable({
  draft,
  executors,
  campaigns,
  findings,
  mayEdit,
  onMove,
  onPlace,
  onToggle,
  onEdit,
  onRemove,
  onUndo,
}: RulesTableProps) {
  const t = useT();
  const body = useRef<HTMLTableSectionElement>(null);
  const moved = useRef<{ readonly key: string; readonly by: -1 | 1 } | null>(null);
  const removed = useRef<number | null>(null);
  // The moved row keeps the focus, on the other arrow where its own can go no further. As part of the very change: an
  // effect left over from the render before would look at the table as it was.
  useLayoutEffect(() => {
    const last = moved.current;
    if (!last) return;
    moved.current = null;
    const row = body.current?.querySelector(`[data-rule="${last.key}"]`);
    const button = (by: number) =>
      row?.querySelector<HTMLButtonElement>(`[data-move="${by}"]:not(:disabled)`);
    (button(last.by) ?? button(-last.by))?.focus();
  });
  // Where a row was removed, the next one takes the focus, so that whoever has no mouse goes on from there.
  useLayoutEffect(() => {
    const at = removed.current;
    if (at === null) return;
    removed.current = null;
    const rows = [...(body.current?.querySelectorAll('tr') ?? [])];
    (rows[at] ?? rows.at(-1))?.querySelector<HTMLButtonElement>('[data-remove]')?.focus();
  });
  function remove(key: string, index: number): void {
    removed.current = index;
    onRemove(key);
  }
  function move(key: string, by: -1 | 1): void {
    moved.current = { key, by };
    onMove(key, by);
  }
  function onKeyDown(event: KeyboardEvent, key: string): void {
    if (!mayEdit || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(key, event.key === 'ArrowUp' ? -1 : 1);
  }
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<number | null>(null);
  function endDrag(): void {
    setDragged(null);
    setOver(null);
  }
  return (
    <table
      className="settings-table"
      onKeyDown={event => {
        if (!mayEdit || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.code !== 'KeyZ') return;
        event.preventDefault();
        onUndo();
      }}
    >
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
            <tr
              key={rule.key}
              data-rule={rule.key}
              data-off={!rule.active}
              data-over={dragged !== null && dragged !== rule.key && over === index ? '' : undefined}
              onKeyDown={event => onKeyDown(event, rule.key)}
              onDragOver={event => {
                if (dragged === null) return;
                event.preventDefault();
                setOver(index);
              }}
              onDrop={event => {
                event.preventDefault();
                if (dragged !== null) onPlace(dragged, index);
                endDrag();
              }}
            >
              <td
                className="numbers"
                draggable={mayEdit}
                title={mayEdit ? t('rules.drag') : undefined}
                onDragStart={event => {
                  event.dataTransfer.effectAllowed = 'move';
                  event.dataTransfer.setData('text/plain', String(n));
                  setDragged(rule.key);
                }}
                onDragEnd={endDrag}
              >
                {mayEdit ? (
                  <span aria-hidden="true" className="rule-grip">
                    ⠿{' '}
                  </span>
                ) : null}
                {n}
              </td>
              <th scope="row">
                <RuleWords
                  rule={rule}
                  executors={executors}
                  campaigns={campaigns}
                  finding={findings.get(index)}
                />
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
                      data-remove
                      aria-label={t('rules.remove', { n })}
                      onClick={() => remove(rule.key, index)}
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
