import { Button } from '@mantine/core';
import { may, mayGiveRoles } from '../../../../shared/domain/access/access';
import { useT } from '../../../app/language';
import { useSession } from '../../../app/session';
import type { User } from './user';

export type UserAct = 'roles' | 'reset' | 'factor' | 'remove' | 'renew' | 'revoke';

interface UserActionsProps {
  readonly user: User;
  readonly onAct: (act: UserAct) => void;
}

/** What may be done to a sign-in, by its state and by the rights of who looks. */
export function UserActions({ user, onAct }: UserActionsProps) {
  const t = useT();
  const { actor } = useSession();
  if (user.id === actor.id) return null;
  const { name } = user;
  const invited = user.state === 'invited';
  const manages = may(actor, 'signIns.manage');
  const invites = invited && mayGiveRoles(actor, user.roles);
  const acts = [
    ['renew', t('invite.renew'), t('invite.renew.of', { name }), invites],
    ['revoke', t('invite.revoke'), t('invite.revoke.of', { name }), invites && user.invitedUntil !== null],
    ['roles', t('roles.change'), t('roles.change.of', { name }), manages],
    ['reset', t('staff.reset'), t('staff.reset.of', { name }), manages && !invited],
    ['factor', t('factor.reset'), t('factor.reset.of', { name }), manages && user.secondFactor],
    ['remove', t('staff.remove'), t('staff.remove.of', { name }), manages],
  ] as const;
  return (
    <div className="rule-buttons">
      {acts
        .filter(([, , , open]) => open)
        .map(([act, label, full]) => (
          <Button key={act} size="compact-sm" variant="default" aria-label={full} onClick={() => onAct(act)}>
            {label}
          </Button>
        ))}
    </div>
  );
}
