import { z } from 'zod';
import type { ActView } from '../../../shared/contract/retention';
import { may } from '../../../shared/domain/access/access';
import { allowedOnAct, LEFT_OUT } from '../../../shared/domain/retention/act-rules';
import type { Deps } from '../deps';
import { officeOf } from '../office/office-row';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { userNames } from '../staff/user-names';
import { type ActRow, actInHand, actNumber, casesOfAct } from './act-rows';

type View = z.output<typeof ActView>;
const Outcome = z.enum(['destroyed', ...LEFT_OUT]).nullable();

/** Every act of the office, the newest first. */
export async function listActs(deps: Deps, actor: Actor): Promise<View[]> {
  if (!may(actor, 'retention.see')) refuse('FORBIDDEN');
  const rows = await deps.db.read
    .selectFrom('destruction_acts')
    .selectAll()
    .where('office_id', '=', actor.officeId)
    .orderBy('year', 'desc')
    .orderBy('seq', 'desc')
    .execute();
  const counts = await countsOf(deps, actor.officeId);
  const names = await userNames(deps.db.read, actor.officeId);
  return rows.map(row => viewOf(deps, actor, row, counts.get(row.id), names));
}

/** One act as it is printed. Refuses NOT_FOUND. */
export async function readAct(deps: Deps, actor: Actor, input: { id: string }) {
  if (!may(actor, 'retention.see')) refuse('FORBIDDEN');
  const { read } = deps.db;
  const row = await read
    .selectFrom('destruction_acts')
    .selectAll()
    .where('office_id', '=', actor.officeId)
    .where('id', '=', input.id)
    .executeTakeFirst();
  if (!row) refuse('NOT_FOUND');
  const [office, cases, names] = await Promise.all([
    officeOf(read, actor.officeId),
    casesOfAct(read, actor.officeId, row.id),
    userNames(deps.db.read, actor.officeId),
  ]);
  const destroyed = cases.filter(listed => listed.outcome === 'destroyed').length;
  return {
    act: viewOf(deps, actor, row, { cases: cases.length, destroyed }, names),
    office: { ru: office.name_ru, kk: office.name_kk, code: office.code },
    rows: cases.map(listed => ({
      number: listed.number,
      receivedOn: listed.received_on,
      closedOn: listed.closed_on,
      keepUntil: listed.keep_until,
      outcome: Outcome.parse(listed.outcome),
    })),
  };
}

interface Counts {
  readonly cases: number;
  readonly destroyed: number;
}

function viewOf(
  deps: Deps,
  actor: Actor,
  row: ActRow,
  counts: Counts | undefined,
  names: ReadonlyMap<string, string>,
): View {
  const name = (id: string | null) => (id === null ? null : (names.get(id) ?? ''));
  const act = actInHand(row);
  return {
    id: row.id,
    number: actNumber(row),
    state: act.state,
    version: row.version,
    rule: { years: row.years, toYearEnd: row.to_year_end === 1 },
    source: row.source,
    preparedBy: name(row.prepared_by) ?? '',
    preparedAt: row.prepared_at,
    confirmedBy: name(row.confirmed_by),
    confirmedAt: row.confirmed_at,
    notBefore: row.not_before,
    endedBy: name(row.ended_by),
    endedAt: row.ended_at,
    cleared: row.cleared_at !== null,
    cases: counts?.cases ?? 0,
    destroyed: counts?.destroyed ?? 0,
    may: allowedOnAct(actor, act, deps.clock.now()),
  };
}

async function countsOf(deps: Deps, officeId: string): Promise<Map<string, Counts>> {
  const rows = await deps.db.read
    .selectFrom('destruction_act_cases')
    .select(eb => [
      'act_id',
      eb.fn.countAll<number>().as('cases'),
      eb.fn.count<number>(eb.case().when('outcome', '=', 'destroyed').then(1).end()).as('destroyed'),
    ])
    .where('office_id', '=', officeId)
    .groupBy('act_id')
    .execute();
  return new Map(
    rows.map(row => [row.act_id, { cases: Number(row.cases), destroyed: Number(row.destroyed) }]),
  );
}
