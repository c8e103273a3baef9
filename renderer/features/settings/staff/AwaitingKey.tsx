import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { orpc, queryClient } from '../../../api/query';
import { useT } from '../../../app/language';
import { Card } from '../../../ui';
import { showNotice } from '../../../ui/show-notice';
import { FormError } from '../FormError';
import type { User } from './user';

/** Those who chose a password and wait for the office key; the head grants it. */
export function AwaitingKey({ users }: { readonly users: readonly User[] }) {
  const t = useT();
  const grant = useMutation({
    ...orpc.invitations.grantKey.mutationOptions(),
    onSuccess: (_answer, { userId }) => {
      const name = users.find(user => user.id === userId)?.name ?? '';
      showNotice(t, { message: t('awaits.granted', { name }) });
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: orpc.staff.key() }),
  });
  if (users.length === 0 && !grant.error) return null;
  return (
    <Card title={t('awaits.title')}>
      <p>{t('awaits.text')}</p>
      <FormError error={grant.error} />
      <ul className="absence-list">
        {users.map(user => (
          <li key={user.id}>
            {user.name} <span className="note">{user.login}</span>
            <span className="note">{user.roles.map(role => t(`code.role.${role}`)).join(', ')}</span>
            <Button
              size="compact-sm"
              loading={grant.isPending && grant.variables.userId === user.id}
              aria-label={t('awaits.grant.of', { name: user.name })}
              onClick={() => grant.mutate({ userId: user.id })}
            >
              {t('awaits.grant')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
