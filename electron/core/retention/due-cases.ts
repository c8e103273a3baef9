import { type RawBuilder, sql } from 'kysely';
import type { z } from 'zod';
import type { DUE_STATES, DueCase } from '../../../shared/contract/retention';
import { may } from '../../../shared/domain/access/access';
import { keepUntil, lastClosingOver } from '../../../shared/domain/retention/keep-until';
import { addDays, parseQuarter, quarterRange } from '../../../shared/lib/dates';
import type { ReadDb } from '../../db';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { holdReasons } from './hold-case';
import { retentionSettingsOf } from './settings';

export type DueState = (typeof DUE_STATES)[number];

export interface DueRow {
  readonly id: string;
  readonly number: string;
  readonly received_on: string;
  readonly closed_on: string;
  readonly state: DueState;
  readonly waits_for: string | null;
}

/** A case that is not over yet on the day: open, closed later, or held. */
const notOver = (cutoff: string) =>
  sql`o.destroyed_on is null and (o.status <> 'closed' or o.closed_on > ${cutoff} or o.held_on is not null)`;

/**
 * Cases that are kept because of one that is not over, each with the number of that one: whoever is linked with it, and
 * whoever is linked with those.
 */
function keptByLinks(officeId: string, cutoff: string): RawBuilder<unknown> {
  return sql`with recursive kept (id, origin) as (
      select o.id, o.number from case_links k
        join cases o on o.office_id = k.office_id and o.id in (k.case_id, k.other_id)
        where k.office_id = ${officeId} and ${notOver(cutoff)}
      union
      select case when k.case_id = kept.id then k.other_id else k.case_id end, kept.origin
        from kept join case_links k on k.office_id = ${officeId} and kept.id in (k.case_id, k.other_id))
    select id, min(origin) as origin from kept group by id`;
}

/** A repeated appeal is kept as long as the other appeals of its applicant, linked or not. */
const keptByApplicant = (cutoff: string) => sql`(select min(o.number) from cases o
  where o.office_id = c.office_id and o.applicant_id = c.applicant_id and o.id <> c.id
    and (o.repeat <> 'first' or c.repeat <> 'first') and ${notOver(cutoff)})`;

const inAct = sql`exists (select 1 from destruction_act_cases l
  join destruction_acts d on d.office_id = l.office_id and d.id = l.act_id
  where l.office_id = c.office_id and l.case_id = c.id and d.state in ('prepared', 'confirmed'))`;

/** Closed cases, not destroyed, whose day of closing is not after the cutoff; each with how it stands. */
function dueAt(officeId: string, cutoff: string, only: RawBuilder<unknown>): RawBuilder<DueRow> {
  return sql<DueRow>`select d.*, case when d.in_act = 1 then 'in-act' when d.held = 1 then 'held'
      when d.waits_for is not null then 'linked' else 'ready' end as state
    from (select c.id, c.number, c.received_on, c.closed_on, coalesce(b.origin, ${keptByApplicant(cutoff)}) as waits_for,
        case when c.held_on is null then 0 else 1 end as held, case when ${inAct} then 1 else 0 end as in_act
      from cases c left join (${keptByLinks(officeId, cutoff)}) b on b.id = c.id where c.office_id = ${officeId} and c.status = 'closed' and c.destroyed_on is null
        and c.closed_on <= ${cutoff} ${only}) d`;
}

/** Cases that may go into an act on `today`, the earliest closed first. */
export async function readyCases(
  db: ReadDb,
  officeId: string,
  cutoff: string,
  limit: number,
): Promise<DueRow[]> {
  const { rows } = await sql<DueRow>`select * from (${dueAt(officeId, cutoff, sql``)}) s
    where s.state = 'ready' order by s.closed_on, s.id limit ${limit}`.execute(db);
  return rows;
}

/** How the named cases stand at the cutoff; those that are open, kept longer, destroyed or of others are left out. */
export async function standingOf(
  db: ReadDb,
  officeId: string,
  cutoff: string,
  ids: readonly string[],
): Promise<DueRow[]> {
  if (ids.length === 0) return [];
  const { rows } = await dueAt(officeId, cutoff, sql`and c.id in (${sql.join(ids)})`).execute(db);
  return rows;
}

/** What falls due by the end of a quarter, with the reasons of what must wait. */
export async function dueCases(
  deps: Deps,
  actor: Actor,
  input: { quarter: string; offset: number; limit: number },
): Promise<{ total: number; readyNow: number; items: z.output<typeof DueCase>[] }> {
  if (!may(actor, 'retention.see')) refuse('FORBIDDEN');
  const { read } = deps.db;
  const rule = await retentionSettingsOf(read, actor.officeId);
  const quarter = parseQuarter(input.quarter);
  if (!quarter) refuse('NOT_FOUND');
  const cutoff = lastClosingOver(addDays(quarterRange(quarter).to, 1), rule);
  const today = lastClosingOver(deps.clock.today(), rule);
  const all = dueAt(actor.officeId, cutoff, sql``);
  const [page, total, ready] = await Promise.all([
    sql<DueRow>`select * from (${all}) s order by s.closed_on, s.id limit ${input.limit} offset ${input.offset}`.execute(
      read,
    ),
    sql<{ n: number }>`select count(*) as n from (${all}) s`.execute(read),
    sql<{ n: number }>`select count(*) as n from (${dueAt(actor.officeId, today, sql``)}) s
      where s.state = 'ready'`.execute(read),
  ]);
  const held = page.rows.filter(row => row.state === 'held').map(row => row.id);
  const reasons = await holdReasons(deps, actor.officeId, held);
  return {
    total: Number(total.rows[0]?.n ?? 0),
    readyNow: Number(ready.rows[0]?.n ?? 0),
    items: page.rows.map(row => ({
      id: row.id,
      number: row.number,
      receivedOn: row.received_on,
      closedOn: row.closed_on,
      keepUntil: keepUntil(row.closed_on, rule),
      state: row.state,
      waitsFor: row.state === 'linked' ? row.waits_for : null,
      reason: reasons.get(row.id) ?? null,
    })),
  };
}
