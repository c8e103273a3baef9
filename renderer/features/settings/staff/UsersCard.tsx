import { Button, Drawer } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { may } from '../../../../shared/domain/access/access';
import type { Role } from '../../../../shared/domain/codes';
import { orpc, queryClient } from '../../../api/query';
import { useT } from '../../../app/language';
import { useSession } from '../../../app/session';
import { useSayRole } from '../../../app/use-say-role';
import { Card, formatInstant, Tag } from '../../../ui';
import { showNotice } from '../../../ui/show-notice';
import type { MadeInvitation } from '../../invitations/InvitationSlip';
import { FormError } from '../FormError';
import { AwaitingKey } from './AwaitingKey';
import { ChangeRoles } from './ChangeRoles';
import { InviteForm } from './InviteForm';
import { RemoveSignIn, ResetFactor, ResetPassword } from './SignInDialogs';
import { type UserAct, UserActions } from './UserActions';
import type { User } from './user';

function UserState({ user }: { readonly user: User }) {
  const t = useT();
  if (user.state === 'in') return null;
  if (user.state === 'awaiting-key') return <Tag tone="warn">{t('awaits.state')}</Tag>;
  if (user.invitedUntil === null) return <Tag tone="muted">{t('invite.none')}</Tag>;
  if (Date.parse(user.invitedUntil) <= Date.now()) return <Tag tone="warn">{t('invite.late')}</Tag>;
  return <Tag tone="muted">{t('invite.until', { until: formatInstant(user.invitedUntil) })}</Tag>;
}

interface UsersCardProps {
  readonly onMade: (made: MadeInvitation, roles: readonly Role[]) => void;
}

/** Everybody who signs in, with roles; who was invited, and who waits for the key. */
export function UsersCard({ onMade }: UsersCardProps) {
  const t = useT();
  const sayRole = useSayRole();
  const { data, error } = useQuery(orpc.staff.users.queryOptions());
  const { actor } = useSession();
  const [adding, setAdding] = useState(false);
  const [chosen, setChosen] = useState<{ id: string; act: Exclude<UserAct, 'renew' | 'revoke'> } | null>(
    null,
  );
  const all = data ?? [];
  const user = all.find(one => one.id === chosen?.id);
  const close = () => setChosen(null);
  const reread = () => queryClient.invalidateQueries({ queryKey: orpc.staff.key() });
  const renew = useMutation({
    ...orpc.invitations.renew.mutationOptions(),
    gcTime: 0,
    onSuccess: made => onMade(made, all.find(one => one.id === made.id)?.roles ?? []),
    onSettled: reread,
  });
  const revoke = useMutation({
    ...orpc.invitations.revoke.mutationOptions(),
    onSuccess: ({ id }) =>
      showNotice(t, { message: t('invite.revoked', { name: all.find(one => one.id === id)?.name ?? '' }) }),
    onSettled: reread,
  });
  function act(one: User, what: UserAct): void {
    if (what === 'renew') renew.mutate({ userId: one.id });
    else if (what === 'revoke') revoke.mutate({ userId: one.id });
    else setChosen({ id: one.id, act: what });
  }
  return (
    <>
      {may(actor, 'signIns.manage') ? (
        <AwaitingKey users={all.filter(one => one.state === 'awaiting-key')} />
      ) : null}
      <Card title={t('staff.users')}>
        <FormError error={error ?? renew.error ?? revoke.error} />
        <table className="settings-table">
          <thead>
            <tr>
              <th scope="col">{t('staff.users.name')}</th>
              <th scope="col">{t('staff.signIn.login')}</th>
              <th scope="col">{t('staff.signIn.roles')}</th>
              <th scope="col">{t('rules.column.actions')}</th>
            </tr>
          </thead>
          <tbody>
            {all.map(one => (
              <tr key={one.id}>
                <th scope="row">
                  {one.name} <UserState user={one} />
                </th>
                <td>{one.login}</td>
                <td>{one.roles.map(sayRole).join(', ')}</td>
                <td>
                  <UserActions user={one} onAct={what => act(one, what)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <div className="settings-bar" style={{ marginTop: 10 }}>
          <Button variant="default" onClick={() => setAdding(true)}>
            {t('staff.users.add')}
          </Button>
        </div>
        {user && chosen?.act === 'roles' ? <ChangeRoles user={user} onClose={close} /> : null}
        {user && chosen?.act === 'reset' ? <ResetPassword user={user} onClose={close} /> : null}
        {user && chosen?.act === 'remove' ? <RemoveSignIn user={user} onClose={close} /> : null}
        {user && chosen?.act === 'factor' ? <ResetFactor user={user} onClose={close} /> : null}
        <Drawer
          opened={adding}
          onClose={() => setAdding(false)}
          position="right"
          size="lg"
          title={t('staff.users.add')}
          closeButtonProps={{ 'aria-label': t('shell.close') }}
        >
          <InviteForm executorId={null} name={null} onMade={onMade} />
        </Drawer>
      </Card>
    </>
  );
}
