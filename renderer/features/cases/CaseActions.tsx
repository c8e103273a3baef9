import { Button } from '@mantine/core';
import type { MessageKey } from '../../../shared/i18n/translator';
import { useT } from '../../app/language';
import { KeyHint } from '../../ui';
import type { Card, May } from './case-types';
import type { CaseDesk } from './use-case-desk';

interface ActionButton {
  readonly right: keyof May;
  readonly label: MessageKey;
  readonly keys?: string;
}

const ACTIONS: readonly ActionButton[] = [
  { right: 'accept', label: 'case.accept', keys: 'a' },
  { right: 'decline', label: 'case.decline', keys: 'd' },
  { right: 'note', label: 'case.note', keys: 'n' },
  { right: 'setResult', label: 'case.setResult', keys: 'r' },
  { right: 'assign', label: 'case.assign' },
  { right: 'close', label: 'case.close', keys: 'c' },
  { right: 'reopen', label: 'case.reopen' },
];

/** What may be done now; grey buttons say why not. */
export function CaseActions({ desk, card }: { readonly desk: CaseDesk; readonly card: Card }) {
  const t = useT();
  const { may, reading } = card;
  /** Who may set results may close, once the answer was read. */
  const unread = may.setResult && !may.close && reading && reading !== 'agreed' ? reading : null;
  function whyNot(right: keyof May): string {
    return right === 'close' && unread ? t(`readings.close.${unread}`) : t('case.notNow');
  }
  function act(right: keyof May): void {
    if (right === 'accept') desk.accept();
    else if (right === 'setResult') desk.toResult();
    else desk.show(right);
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons is not a fieldset of a form
    <div className="case-actions" role="group" aria-label={t('case.actions')}>
      {ACTIONS.filter(({ right }) => right !== 'reopen' || may.reopen).map(({ right, label, keys }) => (
        <Button
          key={right}
          size="compact-sm"
          variant={right === 'accept' && may.accept ? 'filled' : 'default'}
          disabled={!may[right]}
          title={may[right] ? undefined : whyNot(right)}
          loading={right === 'accept' && desk.changes.isPending && desk.dialog === null}
          rightSection={keys ? <KeyHint keys={keys} /> : undefined}
          aria-keyshortcuts={keys}
          onClick={() => act(right)}
        >
          {t(label)}
        </Button>
      ))}
    </div>
  );
}
