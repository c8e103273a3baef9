import { needsOfficeKey } from '../../../shared/domain/access/access';
import { officeOf, viewOffice } from '../office/office-row';
import { actorOf, os, type RouterDeps } from '../router-base';
import { changePassword } from './change-password';
import { signIn, viewActor } from './sign-in';
import { signOut } from './sign-out';
import { officesOfActor, switchOffice } from './switch-office';

/** status, signIn, switchOffice, signOut, changePassword. */
export function sessionRouter(deps: RouterDeps) {
  return {
    status: os.session.status.handler(async ({ context: { session } }) => {
      const { read } = deps.db;
      const [first, ...others] = await read
        .selectFrom('offices')
        .select('id')
        .orderBy('created_at')
        .limit(2)
        .execute();
      const common = {
        desktop: session.desktop !== null,
        version: deps.version,
        today: deps.clock.today(),
        actor: null,
        awaitsKey: false,
        severalOffices: others.length > 0,
        offices: [],
      };
      if (!first) return { ...common, state: 'no-office' as const, office: null };
      const { actor } = session;
      const office = await viewOffice(read, await officeOf(read, actor?.officeId ?? first.id));
      if (!actor) return { ...common, state: 'signed-out' as const, office };
      const awaitsKey = needsOfficeKey(actor.roles) && !deps.holders.holds(session, actor.officeId);
      const offices = others.length > 0 ? await officesOfActor(deps, actor) : [];
      return { ...common, state: 'signed-in' as const, office, actor: viewActor(actor), awaitsKey, offices };
    }),
    signIn: os.session.signIn.handler(({ context, input }) =>
      signIn(deps, deps.holders, context.session, input),
    ),
    signOut: os.session.signOut.handler(({ context }) => {
      signOut(deps.holders, context.session);
      return { ok: true as const };
    }),
    switchOffice: os.session.switchOffice.handler(({ context, input }) =>
      switchOffice(deps, deps.holders, context.session, actorOf(context), input),
    ),
    changePassword: os.session.changePassword.handler(({ context, input }) =>
      changePassword(deps, deps.holders, context.session, actorOf(context), input),
    ),
  };
}
