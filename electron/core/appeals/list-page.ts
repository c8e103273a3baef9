import { type RawBuilder, sql } from 'kysely';
import type { z } from 'zod';
import type { ListPlace } from '../../../shared/contract/case-list';
import type { ListSort } from '../../../shared/domain/appeals/list-order';
import { CHANNELS, STATUSES } from '../../../shared/domain/codes';
import type { CaseQuery } from './case-filter';

type Place = z.output<typeof ListPlace>;

export interface PageAsked {
  readonly offset: number;
  readonly limit: number;
  readonly after?: Place | undefined;
}
export interface DocPage {
  readonly docs: number[];
  readonly last: Place | null;
}

/** Columns whose order is that of their values; the index of each ends with `doc`. */
const ORDERED = {
  due: 'cases.due_on',
  received: 'cases.received_on',
  number: 'cases.doc',
  topic: 'cases.topic',
} as const;

/** Columns whose values people put in an order of their own: the states of a case, executors by name. */
const GROUPED = {
  status: 'cases.status',
  channel: 'cases.channel',
  executor: 'cases.executor_id',
} as const;
type Grouped = keyof typeof GROUPED;

/** Nobody's cases, among the executors. */
const NOBODY = '';

function isGrouped(by: ListSort['by']): by is Grouped {
  return Object.hasOwn(GROUPED, by);
}

/**
 * The rows of one page by their document numbers. `rows` gives the list without an order, anew at every call.
 * A page after a known row begins at that row's key; any other is counted from the beginning of its group. `dueOn`: the
 * day that stands for a case where it is not the case's own.
 */
export async function pageOf(
  rows: () => CaseQuery,
  sort: ListSort,
  page: PageAsked,
  executorsByName: () => Promise<readonly string[]>,
  dueOn: RawBuilder<string> = sql.ref(ORDERED.due),
): Promise<DocPage> {
  const known = page.after && page.after.offset <= page.offset ? page.after : undefined;
  if (!isGrouped(sort.by)) {
    const { by, direction } = sort;
    const column = by === 'due' ? dueOn : sql.ref<string>(ORDERED[by]);
    return orderedPage(rows, { by, column, direction }, page, known);
  }
  const values =
    sort.by === 'status'
      ? STATUSES
      : sort.by === 'channel'
        ? CHANNELS
        : [...(await executorsByName()), NOBODY];
  return groupedPage(
    rows,
    GROUPED[sort.by],
    sort.direction === 'asc' ? values : [...values].reverse(),
    page,
    known,
  );
}

/** A stretch of the list, in its own order, that an index holds together. */
interface Stretch {
  readonly rows: () => CaseQuery;
  /** Sort key of all its rows; null where each row has its own. */
  readonly key: string | null;
}

/**
 * The whole list is one stretch. After a known row it is two: what is left of that row's key, then the keys beyond.
 * One comparison of pairs would say the same, but SQLite takes only its first half from the index.
 */
function orderedPage(
  rows: () => CaseQuery,
  {
    by,
    column,
    direction,
  }: { by: keyof typeof ORDERED; column: RawBuilder<string>; direction: 'asc' | 'desc' },
  page: PageAsked,
  known: Place | undefined,
): Promise<DocPage> {
  const beyond = direction === 'asc' ? '>' : '<';
  const walk = (stretches: readonly Stretch[]) =>
    walkThrough(stretches, by === 'number' ? null : column, direction, page, known);
  if (!known) return walk([{ rows, key: null }]);
  const { key, doc } = known;
  if (by === 'number') return walk([{ rows: () => rows().where('cases.doc', beyond, doc), key: null }]);
  return walk([
    { rows: () => rows().where(column, '=', key).where('cases.doc', beyond, doc), key },
    { rows: () => rows().where(column, beyond, key), key: null },
  ]);
}

/** Group after group, each newest first: no page reads more than the groups it touches. */
function groupedPage(
  rows: () => CaseQuery,
  column: (typeof GROUPED)[Grouped],
  values: readonly string[],
  page: PageAsked,
  known: Place | undefined,
): Promise<DocPage> {
  const group = (value: string) =>
    value === NOBODY ? rows().where(column, 'is', null) : rows().where(column, '=', value);
  const first = known ? Math.max(0, values.indexOf(known.key)) : 0;
  const stretches = values.slice(first).map((key, index) => ({
    key,
    rows: () =>
      known && index === 0 && values[first] === known.key
        ? group(key).where('cases.doc', '<', known.doc)
        : group(key),
  }));
  return walkThrough(stretches, null, 'desc', page, known);
}

/** Reads the page from the stretches, counting only those it has to skip. `column`: null = the order of registration. */
async function walkThrough(
  stretches: readonly Stretch[],
  column: RawBuilder<string> | null,
  direction: 'asc' | 'desc',
  page: PageAsked,
  known: Place | undefined,
): Promise<DocPage> {
  const found: { doc: number; key: string }[] = [];
  let skip = page.offset - (known?.offset ?? 0);
  for (const [index, { rows, key }] of stretches.entries()) {
    if (found.length === page.limit) break;
    if (skip > 0 && index < stretches.length - 1) {
      const { n } = await rows()
        .select(eb => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow();
      if (Number(n) <= skip) {
        skip -= Number(n);
        continue;
      }
    }
    const shown = column ?? sql<string>`cases.doc`;
    const wanted = rows().select(['cases.doc', shown.as('key')]);
    const ordered =
      column === null || key !== null
        ? wanted.orderBy('cases.doc', direction)
        : wanted.orderBy(column, direction).orderBy('cases.doc', direction);
    const read = await ordered
      .limit(page.limit - found.length)
      .offset(skip)
      .execute();
    skip = 0;
    found.push(...read.map(row => ({ doc: row.doc, key: key ?? String(row.key) })));
  }
  const last = found.at(-1);
  return {
    docs: found.map(row => row.doc),
    last: last ? { offset: page.offset + found.length, ...last } : null,
  };
}
