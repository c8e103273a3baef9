import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import type { MessageKey } from '../../../shared/i18n/translator';
import { errorCode, useErrorText } from '../../api/errors';
import { orpc, queryClient } from '../../api/query';
import { useT } from '../../app/language';
import { showNotice } from '../../ui/show-notice';
import type { Card } from './case-types';
import { type CaseChange, type Changed, sendChange } from './send-change';

/** Long enough to read the notice and press the button in it. */
const UNDO_MS = 10_000;

/** Whatever was read of cases, loads and figures may have changed. */
async function forgetWhatWasRead(): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: orpc.appeals.key() }),
    queryClient.invalidateQueries({ queryKey: orpc.readings.key() }),
    queryClient.invalidateQueries({ queryKey: orpc.staff.key() }),
    queryClient.invalidateQueries({ queryKey: orpc.statistics.key() }),
  ]);
}

interface Asked {
  readonly card: Pick<Card, 'id' | 'number' | 'version'>;
  readonly change: CaseChange;
}

/** Sends changes of cases; says what came of each, and offers to undo a closing. */
export function useCaseChanges() {
  const t = useT();
  const errorText = useErrorText();

  function undoButton(card: Asked['card'], changed: Changed, notice: string) {
    return (
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => {
          notifications.hide(notice);
          mutation.mutate({
            card: { ...card, version: changed.version },
            change: { type: 'reopen', reason: t('case.undo.reason') },
          });
        }}
      >
        {t('case.undo')}
      </Button>
    );
  }

  function sayDone({ card, change }: Asked, changed: Changed): void {
    const key: MessageKey = `case.done.${change.type}`;
    const notice = `${change.type}-${card.id}-${changed.version}`;
    showNotice(t, {
      id: notice,
      message: (
        <div className="case-notice">
          <span>{t(key, { number: card.number })}</span>
          {change.type === 'close' ? undoButton(card, changed, notice) : null}
        </div>
      ),
      ...(change.type === 'close' ? { stays: UNDO_MS } : {}),
    });
  }

  const mutation = useMutation({
    mutationFn: ({ card, change }: Asked) => sendChange(card, change),
    onSuccess: async (changed, asked) => {
      sayDone(asked, changed);
      await forgetWhatWasRead();
    },
    onError: async (error, { change }) => {
      await forgetWhatWasRead();
      if (change.type !== 'accept' && change.type !== 'result') return;
      const stale = errorCode(error) === 'STALE';
      showNotice(t, {
        failed: true,
        stays: UNDO_MS,
        ...(stale ? { title: t('case.stale.title') } : {}),
        message: stale ? t('case.stale.text') : errorText(error),
      });
    },
  });
  return mutation;
}
