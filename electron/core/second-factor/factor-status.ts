import { needsSecondFactor } from '../../../shared/domain/sign-in/second-factor';
import type { Deps } from '../deps';
import { officeOf } from '../office/office-row';
import type { Actor } from '../session/session';

/** The own second factor: on or off, recovery codes left, asked by the office or not. */
export async function factorStatus(deps: Deps, actor: Actor) {
  const { read } = deps.db;
  const office = await officeOf(read, actor.officeId);
  const user = await read
    .selectFrom('users')
    .select('second_factor')
    .where('id', '=', actor.id)
    .executeTakeFirst();
  const codes = await read
    .selectFrom('second_factor_codes')
    .select(eb => eb.fn.countAll<number>().as('n'))
    .where('user_id', '=', actor.id)
    .executeTakeFirst();
  const requiredOfHeads = office.second_factor_for_heads === 1;
  return {
    on: (user?.second_factor ?? null) !== null,
    codesLeft: Number(codes?.n ?? 0),
    required: needsSecondFactor(actor.roles, { secondFactorForHeads: requiredOfHeads }),
    requiredOfHeads,
  };
}
