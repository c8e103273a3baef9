import { keepUntil } from '../../../shared/domain/retention/keep-until';
import { visibleCases } from '../appeals/case-items';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { actNumber } from './act-rows';
import { holdReasons, refuseHold } from './hold-case';
import { retentionSettingsOf } from './settings';

/** How long a case is kept, what holds it, what it is kept with, or by which act it was destroyed. */
export async function retentionOfCase(deps: Deps, actor: Actor, input: { id: string }) {
  const { read } = deps.db;
  const row = await visibleCases(read, actor)
    .select(['cases.id', 'cases.closed_on', 'cases.held_on', 'cases.destroyed_on', 'cases.act_id'])
    .where('cases.id', '=', input.id)
    .executeTakeFirst();
  if (!row) refuse('NOT_FOUND');
  const [rule, reasons, linked, act] = await Promise.all([
    retentionSettingsOf(read, actor.officeId),
    row.held_on === null ? null : holdReasons(deps, actor.officeId, [row.id]),
    linkedWith(deps, actor, row.id),
    row.act_id === null
      ? null
      : read
          .selectFrom('destruction_acts')
          .select(['year', 'seq'])
          .where('office_id', '=', actor.officeId)
          .where('id', '=', row.act_id)
          .executeTakeFirst(),
  ]);
  const destroyed =
    row.destroyed_on === null ? null : { on: row.destroyed_on, act: act ? actNumber(act) : '' };
  return {
    keepUntil: row.closed_on === null ? null : keepUntil(row.closed_on, rule),
    heldOn: row.held_on,
    reason: reasons?.get(row.id) ?? null,
    linked,
    destroyed,
    may: { hold: destroyed === null && refuseHold(actor) === null },
  };
}

/** Only what the actor may see: an executor's case may be linked with one of another desk. */
function linkedWith(deps: Deps, actor: Actor, id: string) {
  return visibleCases(deps.db.read, actor)
    .innerJoin('case_links as l', join =>
      join
        .onRef('l.office_id', '=', 'cases.office_id')
        .on(eb =>
          eb.or([
            eb.and([eb('l.case_id', '=', id), eb('l.other_id', '=', eb.ref('cases.id'))]),
            eb.and([eb('l.other_id', '=', id), eb('l.case_id', '=', eb.ref('cases.id'))]),
          ]),
        ),
    )
    .select(['cases.id', 'cases.number'])
    .orderBy('cases.doc')
    .execute();
}
