import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { orpc, queryClient } from '../../../api/query';
import { useT } from '../../../app/language';
import { Card, Tag } from '../../../ui';
import { formatInstant } from '../../../ui/format-date';
import { showNotice } from '../../../ui/show-notice';
import { FormError } from '../FormError';

/** Who is signed in where: the own sessions, for a head the office's; each can be ended. */
export function SessionsCard() {
  const t = useT();
  const { data, error } = useQuery(orpc.sessions.list.queryOptions());
  const end = useMutation(
    orpc.sessions.end.mutationOptions({
      onSuccess: () => showNotice(t, { message: t('sessions.ended') }),
      onSettled: () => queryClient.invalidateQueries({ queryKey: orpc.sessions.key() }),
    }),
  );
  return (
    <Card title={t('sessions.title')}>
      <p>{t('sessions.text')}</p>
      <FormError error={error ?? end.error} />
      <table className="settings-table">
        <thead>
          <tr>
            <th scope="col">{t('sessions.who')}</th>
            <th scope="col">{t('sessions.where')}</th>
            <th scope="col">{t('sessions.since')}</th>
            <th scope="col">{t('sessions.used')}</th>
            <th scope="col">{t('rules.column.actions')}</th>
          </tr>
        </thead>
        <tbody>
          {(data ?? []).map(session => (
            <tr key={session.id}>
              <th scope="row">
                {session.name} <span className="note">{session.login}</span>
              </th>
              <td>
                {t(`sessions.door.${session.door}`)} <span className="note">{session.place}</span>
              </td>
              <td className="numbers">{formatInstant(session.openedAt)}</td>
              <td className="numbers">{formatInstant(session.seenAt)}</td>
              <td>
                {session.current ? (
                  <Tag tone="ok">{t('sessions.current')}</Tag>
                ) : (
                  <Button
                    size="compact-sm"
                    variant="default"
                    loading={end.isPending && end.variables.id === session.id}
                    aria-label={t('sessions.end.of', { name: session.name, place: session.place })}
                    onClick={() => end.mutate({ id: session.id })}
                  >
                    {t('sessions.end')}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
