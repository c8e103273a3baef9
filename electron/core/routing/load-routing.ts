import { sql } from 'kysely';
import { RuleTarget } from '../../../shared/contract/routing';
import type { DeputyLevel, ExecutorKind, Kind } from '../../../shared/domain/codes';
import { DEPUTY_LEVELS, EXECUTOR_KINDS, KINDS } from '../../../shared/domain/codes';
import type { Candidate, Rule } from '../../../shared/domain/routing/decide';
import type { ReadDb } from '../../db';

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
  }));
}

/** Open cases per executor: those that are neither closed nor in the head's queue. */
export async function openCasesByExecutor(db: ReadDb, officeId: string): Promise<Map<string, number>> {
  // Literal on purpose: a partial index answers only to the very words of its condition.
  const rows = await db
    .selectFrom('cases')
    .select(['executor_id', eb => eb.fn.countAll<number>().as('open')])
    .where('office_id', '=', officeId)
    .where(sql<boolean>`status <> 'closed'`)
    .where('executor_id', 'is not', null)
    .groupBy('executor_id')
    .execute();
  return new Map(rows.map(row => [row.executor_id ?? '', Number(row.open)]));
}

/** Executors of the office as the decision sees them on a day. */
export async function loadCandidates(db: ReadDb, officeId: string, on: string): Promise<Candidate[]> {
  const [executors, absences, open] = await Promise.all([
    db.selectFrom('executors').selectAll().where('office_id', '=', officeId).orderBy('id').execute(),
    db
      .selectFrom('absences')
      .selectAll()
      .where('office_id', '=', officeId)
      .where('from_on', '<=', on)
      .where('to_on', '>=', on)
      // Of two absences that overlap, the longer one counts.
      .orderBy('to_on', 'desc')
      .orderBy('id')
      .execute(),
    openCasesByExecutor(db, officeId),
  ]);
  return executors.map(row => {
    const absence = absences.find(a => a.executor_id === row.id);
    return {
      id: row.id,
      name: row.name,
      kind: executorKindOf(row.kind),
      level: levelOf(row.level),
      active: row.active === 1,
      open: open.get(row.id) ?? 0,
      capacity: row.capacity,
      lastAssignedAt: row.last_assigned_at,
      absence: absence ? { until: absence.to_on, substituteId: absence.substitute_id } : null,
    };
  });
}
