import { sql } from 'kysely';
import type { z } from 'zod';
import { RuleDetails, RuleTarget } from '../../../shared/contract/routing-rules';
import type { DeputyLevel, ExecutorKind, Kind } from '../../../shared/domain/codes';
import { DEPUTY_LEVELS, EXECUTOR_KINDS, KINDS } from '../../../shared/domain/codes';
import type { Candidate, Rule } from '../../../shared/domain/routing/decide';
import { addDays, weekday } from '../../../shared/lib/dates';
import type { ReadDb } from '../../db';
import { limitsOf } from '../staff/executor-profile';

/** A stored code that must be one of a closed list; anything else is a damaged row. */
function oneOf<T extends string>(list: readonly T[], value: string): T {
  const found = list.find(item => item === value);
  if (found === undefined) throw new Error(`unknown code in the base: ${value}`);
  return found;
}

export const executorKindOf = (value: string): ExecutorKind => oneOf(EXECUTOR_KINDS, value);
export const levelOf = (value: string | null): DeputyLevel | null =>
  value === null ? null : oneOf(DEPUTY_LEVELS, value);
const kindOf = (value: string | null): Kind | null => (value === null ? null : oneOf(KINDS, value));

/** The office's rules in order, with the subtrees of their conditions. */
export async function loadRules(db: ReadDb, officeId: string): Promise<Rule[]> {
  const rows = await db
    .selectFrom('routing_rules as r')
    .leftJoin('topics as t', join =>
      join
        .onRef('t.classifier', '=', 'r.classifier')
        .onRef('t.code', '=', 'r.topic')
        .on('t.owner', 'in', ['*', officeId]),
    )
    .leftJoin('territories as p', 'p.code', 'r.territory')
    .select([
      'r.id',
      'r.active',
      'r.classifier',
      'r.kind',
      'r.target',
      'r.details',
      'r.topic',
      'r.territory',
      't.path as topic_path',
      't.name_ru as topic_ru',
      't.name_kk as topic_kk',
      'p.path as territory_path',
      'p.name_ru as territory_ru',
      'p.name_kk as territory_kk',
    ])
    .where('r.office_id', '=', officeId)
    .orderBy('r.position')
    .execute();
  return rows.map(row => ({
    id: row.id,
    active: row.active === 1,
    topic:
      row.topic === null || row.classifier === null
        ? null
        : {
            classifier: row.classifier,
            path: row.topic_path ?? `${row.topic}/`,
            name: { ru: row.topic_ru ?? row.topic, kk: row.topic_kk ?? row.topic },
          },
    territory:
      row.territory === null
        ? null
        : {
            path: row.territory_path ?? `${row.territory}/`,
            name: { ru: row.territory_ru ?? row.territory, kk: row.territory_kk ?? row.territory },
          },
    kind: kindOf(row.kind),
    target: RuleTarget.parse(JSON.parse(row.target)),
    ...ruleDetailsOf(row.details),
  }));
}

/** What stands on the card of a rule besides its first conditions. */
export function detailsOf(stored: string | null): z.output<typeof RuleDetails> {
  return stored === null ? {} : RuleDetails.parse(JSON.parse(stored));
}

function ruleDetailsOf(stored: string | null): Pick<Rule, 'further' | 'options' | 'from' | 'to'> {
  const { further, options, from, to } = detailsOf(stored);
  return { further, options, from, to };
}

// Literal on purpose: a partial index answers only to the very words of its condition.
const isOpenLiteral = sql<boolean>`status <> 'closed'`;
const isOpenPartLiteral = sql<boolean>`state in ('offered', 'accepted')`;

/** Open cases per executor: those that are neither closed nor in the head's queue. */
export async function openCasesByExecutor(db: ReadDb, officeId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('cases')
    .select(['executor_id', eb => eb.fn.countAll<number>().as('open')])
    .where('office_id', '=', officeId)
    .where(isOpenLiteral)
    .where('executor_id', 'is not', null)
    .groupBy('executor_id')
    .execute();
  return new Map(rows.map(row => [row.executor_id ?? '', Number(row.open)]));
}

/** Weight of open cases in halves, as `ageWeight` has it: whole numbers add up alike on both engines. */
function halvesByAge(on: string) {
  const [old, older] = [addDays(on, -30), addDays(on, -90)];
  return sql<number>`sum(case when received_on < ${older} then 4 when received_on < ${old} then 3 else 2 end)`;
}

/** Executors of the office as the decision sees them on a day; one query, because every registration asks. */
export async function loadCandidates(db: ReadDb, officeId: string, on: string): Promise<Candidate[]> {
  const rows = await db
    .selectFrom('executors as e')
    .leftJoin(
      eb =>
        eb
          .selectFrom('cases')
          .select(['executor_id', eb.fn.countAll<number>().as('open'), halvesByAge(on).as('halves')])
          .where('office_id', '=', officeId)
          .where(isOpenLiteral)
          .where('executor_id', 'is not', null)
          .groupBy('executor_id')
          .as('o'),
      join => join.onRef('o.executor_id', '=', 'e.id'),
    )
    .leftJoin(
      eb =>
        eb
          .selectFrom('executor_parts')
          .select(['executor_id', eb.fn.countAll<number>().as('parts')])
          .where('office_id', '=', officeId)
          .where('role', '=', 'co-executor')
          .where(isOpenPartLiteral)
          .groupBy('executor_id')
          .as('s'),
      join => join.onRef('s.executor_id', '=', 'e.id'),
    )
    .leftJoin('absences as a', join =>
      join.onRef('a.executor_id', '=', 'e.id').on('a.from_on', '<=', on).on('a.to_on', '>=', on),
    )
    .select(['e.id', 'e.name', 'e.kind', 'e.level', 'e.active', 'e.capacity', 'e.last_assigned_at'])
    .select([
      'e.profile',
      'o.open',
      'o.halves',
      's.parts',
      'a.id as absence_id',
      'a.to_on',
      'a.substitute_id',
    ])
    .where('e.office_id', '=', officeId)
    .execute();
  // Of two absences that overlap, the longer one counts; sorted here, where they are few.
  rows.sort(
    (a, b) => compare(a.id, b.id) || compare(b.to_on, a.to_on) || compare(a.absence_id, b.absence_id),
  );
  const candidates = new Map<string, Candidate>();
  for (const row of rows)
    if (!candidates.has(row.id))
      candidates.set(row.id, {
        id: row.id,
        name: row.name,
        kind: executorKindOf(row.kind),
        level: levelOf(row.level),
        active: row.active === 1,
        open: Number(row.open ?? 0),
        capacity: row.capacity,
        // A part of somebody else's case weighs half of a case.
        weight: (Number(row.halves ?? 0) + Number(row.parts ?? 0)) / 2,
        parts: Number(row.parts ?? 0),
        lastAssignedAt: row.last_assigned_at,
        absence: row.to_on === null ? null : { until: row.to_on, substituteId: row.substitute_id },
        profile: limitsOf(row.profile),
      });
  return withWeek(db, officeId, on, [...candidates.values()]);
}

/** Cases received since Monday, asked only where somebody's week has a limit. */
async function withWeek(db: ReadDb, officeId: string, on: string, candidates: Candidate[]) {
  const limited = candidates.filter(one => one.profile?.weekly != null).map(one => one.id);
  if (limited.length === 0) return candidates;
  const rows = await db
    .selectFrom('cases')
    .select(['executor_id', eb => eb.fn.countAll<number>().as('taken')])
    .where('office_id', '=', officeId)
    .where('received_on', '>=', addDays(on, 1 - weekday(on)))
    .where('executor_id', 'in', limited)
    .groupBy('executor_id')
    .execute();
  const taken = new Map(rows.map(row => [row.executor_id, Number(row.taken)]));
  return candidates.map(one => ({ ...one, thisWeek: taken.get(one.id) ?? 0 }));
}

function compare(a: string | null, b: string | null): number {
  const [one, other] = [a ?? '', b ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}
