import { z } from 'zod';
import { may } from '../../../shared/domain/access/access';
import { changeCase } from '../appeals/change-case';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { officeSeal } from '../vault/office-seal';

interface Asked {
  readonly id: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

/** Who may hold a case; nothing about the case forbids it. */
export function refuseHold(actor: Actor) {
  return may(actor, 'retention.prepare') ? null : ({ code: 'FORBIDDEN' } as const);
}

/** Keeps a case from being destroyed while something about it is in dispute. The reason is sealed. */
export function holdCase(deps: Deps, actor: Actor, input: Asked) {
  return changeCase(deps, actor, input, refuseHold, async (_tx, appeal) => {
    if (appeal.heldOn !== null) refuse('ALREADY_HELD');
    return {
      set: { held_on: deps.clock.today() },
      event: { type: 'HOLD_SET', caseId: appeal.id, data: {}, text: input.reason },
    };
  });
}

/** Ends the hold; from then on the term counts again as if there had been none. */
export function releaseCase(deps: Deps, actor: Actor, input: Asked) {
  return changeCase(deps, actor, input, refuseHold, async (_tx, appeal) => {
    if (appeal.heldOn === null) refuse('NOT_HELD');
    return {
      set: { held_on: null },
      event: { type: 'HOLD_RELEASED', caseId: appeal.id, data: { since: appeal.heldOn }, text: input.reason },
    };
  });
}

/** The reasons of the holds in force, by case. */
export async function holdReasons(
  deps: Deps,
  officeId: string,
  caseIds: readonly string[],
): Promise<Map<string, string>> {
  const reasons = new Map<string, string>();
  if (caseIds.length === 0) return reasons;
  const rows = await deps.db.read
    .selectFrom('events')
    .select(['id', 'case_id', 'sealed', 'key_version'])
    .where('office_id', '=', officeId)
    .where('case_id', 'in', [...caseIds])
    .where('type', '=', 'HOLD_SET')
    .orderBy('seq')
    .execute();
  const seal = officeSeal(deps, officeId);
  for (const { id, case_id, sealed, key_version } of rows)
    if (case_id !== null && sealed !== null && key_version !== null)
      reasons.set(case_id, z.string().parse(seal.open('events.sealed', id, key_version, sealed)));
  return reasons;
}
