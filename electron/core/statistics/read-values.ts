import { NO_VALUE, timeBandOf } from '../../../shared/domain/statistics/catalogue';
import type { Dimension } from '../../../shared/domain/statistics/indicators';
import type { ReadDb } from '../../db';
import { columnOf, isReadOff, type ReadOff } from './dimension-sql';

/** The value of a dimension, read off what the base holds where no column holds it; {@link NO_VALUE} where there is none. */
export type ReadValue = (dimension: Dimension, stored: string | null) => string;

/** How values are read off, and which stored values stand behind one. */
export interface ValueReader {
  readonly readValue: ReadValue;
  /** Stored values behind these values of the dimension; of days none, they are compared as numbers. */
  storedBehind(dimension: ReadOff, values: ReadonlySet<string>): string[];
}

type Known = ReadonlyMap<string, string | null>;

/**
 * Lists of the office that values are read off, only those that the dimensions need. A value that a list does not know
 * stands under itself; a place or topic above the wanted level too.
 */
export async function loadValueReader(
  db: ReadDb,
  officeId: string,
  dimensions: readonly Dimension[],
): Promise<ValueReader> {
  const needed = dimensions.filter(isReadOff);
  const needs = (column: string) => needed.some(dimension => columnOf(dimension) === column);
  const [executors, receivers, topics, territories] = await Promise.all([
    needs('executorId') || needs('receiverId') ? loadExecutors(db, officeId) : [],
    needs('receiverId') ? loadUsers(db, officeId) : [],
    needs('topic')
      ? db.selectFrom('topics').select(['code', 'path']).where('owner', 'in', ['*', officeId]).execute()
      : [],
    needs('territory') ? db.selectFrom('territories').select(['code', 'path']).execute() : [],
  ]);
  const executorOf = new Map(executors.map(executor => [executor.id, executor]));
  const placeAtPath = new Map(territories.map(({ code, path }) => [path, code]));
  const placesAt = (level: number): Known =>
    new Map(territories.map(({ code, path }) => [code, placeAtPath.get(upTo(path, level)) ?? code]));
  const lists: Readonly<Record<ReadOff, Known>> = {
    executor: new Map(executors.map(({ id, code }) => [id, code])),
    executorKind: new Map(executors.map(({ id, kind }) => [id, kind])),
    executorLevel: new Map(executors.map(({ id, level }) => [id, level])),
    receiver: new Map(
      receivers.map(user => [user.id, receiverOf(user, executorOf.get(user.executor_id ?? ''))]),
    ),
    receiverLevel: new Map(
      receivers.map(user => [user.id, executorOf.get(user.executor_id ?? '')?.level ?? null]),
    ),
    subject: new Map(topics.map(({ code, path }) => [code, ancestor(path, 3) ?? code])),
    region: placesAt(1),
    district: placesAt(2),
    timeBand: new Map(),
  };
  const readOff = (dimension: ReadOff, stored: string): string | null => {
    if (dimension === 'timeBand') return timeBandOf(Number(stored));
    const known = lists[dimension].get(stored);
    // Somebody without a level has none; what is not in the list at all is not lost.
    return known === undefined ? stored : known;
  };
  return {
    readValue(dimension, stored) {
      const read = stored !== null && isReadOff(dimension) ? readOff(dimension, stored) : stored;
      return read ?? NO_VALUE;
    },
    storedBehind(dimension, values) {
      const behind = [...lists[dimension]].flatMap(([stored, value]) =>
        values.has(value ?? NO_VALUE) ? [stored] : [],
      );
      return [...new Set([...behind, ...[...values].filter(value => !lists[dimension].has(value))])];
    },
  };
}

function loadExecutors(db: ReadDb, officeId: string) {
  return db
    .selectFrom('executors')
    .select(['id', 'code', 'kind', 'level'])
    .where('office_id', '=', officeId)
    .execute();
}

function loadUsers(db: ReadDb, officeId: string) {
  return db
    .selectFrom('users')
    .select(['id', 'roles', 'executor_id'])
    .where('office_id', '=', officeId)
    .execute();
}

/** Who received: a deputy by level, another executor by kind, else what the person is in the office. */
function receiverOf(
  user: { readonly roles: string },
  executor: { readonly kind: string; readonly level: string | null } | undefined,
): string {
  if (executor) return executor.kind === 'deputy' ? (executor.level ?? 'deputy') : executor.kind;
  return user.roles.includes('"head"') ? 'head' : 'registrar';
}

/** The code at a level (1 = highest) of a path `0002/0002.0007/`. */
function ancestor(path: string, level: number): string | undefined {
  return path.split('/')[level - 1] || undefined;
}

/** The first steps of a path: `11/1110/111010/` up to 2 is `11/1110/`; a step of a place's path is not its code. */
function upTo(path: string, level: number): string {
  return `${path.split('/').slice(0, level).join('/')}/`;
}
