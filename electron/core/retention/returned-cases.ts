import { z } from 'zod';
import { may } from '../../../shared/domain/access/access';
import type { Deps } from '../deps';
import { addBeside, readBeside } from '../files/beside-base';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';

const FILE = 'destroyed.json';
const Destroyed = z.array(z.strictObject({ officeId: z.string(), caseId: z.string(), act: z.string() }));

/** Remembers which destroyed cases a back-up has brought back, and by which act each was destroyed. */
export async function noteReturned(
  dataDir: string,
  cases: readonly z.output<typeof Destroyed>[number][],
): Promise<void> {
  const added = cases.map(({ officeId, caseId, act }) => ({ officeId, caseId, act }));
  if (added.length > 0) await addBeside(dataDir, FILE, Destroyed, added);
}

/**
 * Cases that an act destroyed and that a restored base holds again, until they are destroyed anew. `inAct`: they are in
 * an act that has not ended.
 */
export async function returnedCases(deps: Deps, actor: Actor) {
  if (!may(actor, 'retention.prepare')) refuse('FORBIDDEN');
  const list = (await readBeside(deps.dataDir, FILE, Destroyed)).filter(
    one => one.officeId === actor.officeId,
  );
  if (list.length === 0) return [];
  const actOf = new Map(list.map(({ caseId, act }) => [caseId, act]));
  const rows = await deps.db.read
    .selectFrom('cases')
    .select(eb => [
      'id',
      'number',
      eb
        .exists(
          eb
            .selectFrom('destruction_act_cases as listed')
            .innerJoin('destruction_acts as acts', join =>
              join.onRef('acts.office_id', '=', 'listed.office_id').onRef('acts.id', '=', 'listed.act_id'),
            )
            .whereRef('listed.office_id', '=', 'cases.office_id')
            .whereRef('listed.case_id', '=', 'cases.id')
            .where('acts.state', 'in', ['prepared', 'confirmed'])
            .select('listed.case_id'),
        )
        .as('in_act'),
    ])
    .where('office_id', '=', actor.officeId)
    .where('id', 'in', [...actOf.keys()])
    .where('destroyed_on', 'is', null)
    .orderBy('number')
    .execute();
  return rows.map(({ id, number, in_act }) => ({
    id,
    number,
    act: actOf.get(id) ?? '',
    inAct: Boolean(in_act),
  }));
}
