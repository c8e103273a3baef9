import { actorOf, holdsKey, os, type RouterDeps } from '../router-base';
import { acceptInvitation } from './accept-invitation';
import { grantKey } from './grant-key';
import { invitationDays, setInvitationDays } from './invitation-days';
import { inviteUser } from './invite-user';
import { renewInvitation } from './renew-invitation';
import { revokeInvitation } from './revoke-invitation';

/**
 * settings, setDays, invite, renew, revoke, accept, grantKey. A code carries the key that the caller's own session
 * holds, never one that a colleague has unlocked meanwhile.
 */
export function invitationsRouter(deps: RouterDeps) {
  const { invitations } = os;
  return {
    settings: invitations.settings.handler(({ context }) => invitationDays(deps, actorOf(context))),
    setDays: invitations.setDays.handler(({ context, input }) =>
      setInvitationDays(deps, actorOf(context), input),
    ),
    invite: invitations.invite.handler(({ context, input }) =>
      inviteUser(deps, actorOf(context), input, holdsKey(deps, context)),
    ),
    renew: invitations.renew.handler(({ context, input }) =>
      renewInvitation(deps, actorOf(context), input, holdsKey(deps, context)),
    ),
    revoke: invitations.revoke.handler(({ context, input }) =>
      revokeInvitation(deps, actorOf(context), input),
    ),
    accept: invitations.accept.handler(({ context, input }) =>
      acceptInvitation(deps, context.session, input),
    ),
    grantKey: invitations.grantKey.handler(({ context, input }) => grantKey(deps, actorOf(context), input)),
  };
}
