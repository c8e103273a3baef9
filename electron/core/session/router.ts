import { needsOfficeKey } from '../../../shared/domain/access/access';
import { officeOf, viewOffice } from '../office/office-row';
import { actorOf, os, type RouterDeps } from '../router-base';
import { changePassword } from './change-password';
import { signIn, viewActor } from './sign-in';
import { signOut } from './sign-out';

/** status, signIn, signOut, changePassword. */
export function sessionRouter(deps: RouterDeps) {
  return {
    status: os.session.status.handler(async ({ context: { session } }) => {
      const { read } = deps.db;
      const common = { desktop: session.desktop !== null, version: deps.version, today: deps.clock.today() };
      const first = await read
        .selectFrom('offices')
        .select('id')
        .orderBy('created_at')
        .limit(1)
        .executeTakeFirst();
      if (!first)
        return { ...common, state: 'no-office' as const, office: null, actor: null, awaitsKey: false };
      const office = await viewOffice(read, await officeOf(read, session.actor?.officeId ?? first.id));
      if (!session.actor)
        return { ...common, state: 'signed-out' as const, office, actor: null, awaitsKey: false };
      const awaitsKey =
        needsOfficeKey(session.actor.roles) && !deps.holders.holds(session, session.actor.officeId);
      return { ...common, state: 'signed-in' as const, office, actor: viewActor(session.actor), awaitsKey };
    }),
    signIn: os.session.signIn.handler(({ context, input }) =>
      signIn(deps, deps.holders, context.session, input),
    ),
    signOut: os.session.signOut.handler(({ context }) => {
      signOut(deps.holders, context.session);
      return { ok: true as const };
    }),
    changePassword: os.session.changePassword.handler(({ context, input }) =>
      changePassword(deps, deps.holders, context.session, actorOf(context), input),
    ),
  };
}
