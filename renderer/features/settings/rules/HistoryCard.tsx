import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import { api } from '../../../api/client';
import { orpc, queryClient } from '../../../api/query';
import { useT } from '../../../app/language';
import { Card, formatInstant, Tag } from '../../../ui';
import { showNotice } from '../../../ui/show-notice';
import { SaveError } from './SaveError';

/** Long enough to read the notice and press the button in it. */
const UNDO_MS = 10_000;

interface HistoryCardProps {
  /** Version of the table that is in force. */
  readonly current: number;
  /** Unsaved edits stand in the way of putting another table in place. */
  readonly mayRestore: boolean;
}

/** Earlier tables; each can be put in place again, and that can be undone. */
export function HistoryCard({ current, mayRestore }: HistoryCardProps) {
  const t = useT();
  const { data = [] } = useQuery(orpc.routing.history.queryOptions());
  const restore = useMutation({
    mutationFn: ({ version, over }: { readonly version: number; readonly over: number }) =>
      api.routing.restore({ expectedVersion: over, version }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: orpc.routing.key() }),
    onSuccess: (put, { version, over }) => {
      const id = `rules-${put.version}`;
      showNotice(t, {
        id,
        stays: UNDO_MS,
        message: (
          <div className="settings-bar">
            <span>{t('rules.history.restored', { version })}</span>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => {
                notifications.hide(id);
                restore.mutate({ version: over, over: put.version });
              }}
            >
              {t('case.undo')}
            </Button>
          </div>
        ),
      });
    },
  });
  if (data.length === 0) return null;
  return (
    <Card title={t('rules.history')}>
      <SaveError error={restore.error} />
      <details className="form-fold">
        <summary>{t('rules.history.count', { count: data.length })}</summary>
        <table className="settings-table">
          <thead>
            <tr>
              <th scope="col">{t('rules.history.version')}</th>
              <th scope="col">{t('rules.history.when')}</th>
              <th scope="col">{t('rules.history.who')}</th>
              <th scope="col">{t('rules.history.rules')}</th>
              <th scope="col">{t('rules.column.actions')}</th>
            </tr>
          </thead>
          <tbody>
            {data.map(({ version, savedAt, savedBy, rules }) => (
              <tr key={version}>
                <th scope="row" className="numbers">
                  {version}
                </th>
                <td className="numbers">{formatInstant(savedAt)}</td>
                <td>{savedBy}</td>
                <td className="numbers">{rules}</td>
                <td>
                  {version === current ? (
                    <Tag tone="ok">{t('rules.history.current')}</Tag>
                  ) : (
                    <Button
                      size="compact-sm"
                      variant="default"
                      disabled={!mayRestore || restore.isPending}
                      title={mayRestore ? undefined : t('rules.history.saveFirst')}
                      aria-label={t('rules.history.restoreOf', { version })}
                      onClick={() => restore.mutate({ version, over: current })}
                    >
                      {t('rules.history.restore')}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Card>
  );
}
