import type { ReadDb, WriteTx } from '../../db';
import type { Deps } from '../deps';
import { isOwnTurn } from '../staff/executor-turn';
import { isOwnTable, readSeals, type Vouched } from '../vault/table-seals';
import { digestOf, type Snapshot, snapshotOf, VOUCHED_IDS, type VouchedId } from '../vault/vouched-tables';
import type { Problem } from './problem';

/** What the check found of the small tables. */
export interface TableFindings {
  readonly problems: Problem[];
  /** Keys of the rows that nobody vouches for, by table. */
  readonly unvouched: ReadonlyMap<VouchedId, readonly string[]>;
  /** False: the seals themselves were changed, and nobody can say what the rows were. */
  readonly whole: boolean;
  /** Names the rows as they stand, so that who vouches for them vouches for what was seen; null: all is as it was. */
  readonly state: string | null;
}

/** Compares the tables that say who may do what with what the program wrote last. The office must be unlocked. */
export async function checkTables(deps: Deps, officeId: string): Promise<TableFindings> {
  const findings = await unvouchedRows(deps, deps.db.read, officeId);
  return {
    ...findings,
    problems: [
      ...findings.problems,
      ...(await changedTurns(deps, officeId)),
      ...(await wrongKeyVersion(deps, officeId)),
    ],
  };
}

/** Rows of the small tables that were changed, added or taken away since somebody vouched for them. */
export async function unvouchedRows(
  deps: Pick<Deps, 'keys'>,
  db: ReadDb | WriteTx,
  officeId: string,
): Promise<TableFindings> {
  const head = await db
    .selectFrom('journal_heads')
    .selectAll()
    .where('office_id', '=', officeId)
    .executeTakeFirst();
  // Without it the check of the journal has told already.
  if (!head) return { problems: [], unvouched: new Map(), whole: false, state: null };
  const seals = await readSeals(deps, db, head);
  const problems: Problem[] = seals.rows
    .filter(row => !isOwnTable(deps, row))
    .map(row => ({ code: 'ROW_CHANGED', table: 'table_seals', row: row.id }));
  if (!seals.ofHead && problems.length === 0)
    problems.push({ code: 'ROW_CHANGED', table: 'table_seals', row: officeId });
  const unvouched = new Map<VouchedId, readonly string[]>();
  const state: unknown[] = [];
  for (const id of VOUCHED_IDS) {
    const snapshot = await snapshotOf(db, officeId, id);
    const found = compare(id, seals.of(id) ?? new Map(), snapshot);
    unvouched.set(
      id,
      found.map(({ key }) => key),
    );
    problems.push(...found.map(({ problem }) => problem));
    state.push(...found.map(({ key }) => [id, key, snapshot.get(key)?.digest ?? null]));
  }
  const nothing = seals.whole && state.length === 0;
  return { problems, unvouched, whole: seals.whole, state: nothing ? null : digestOf(state) };
}

function compare(table: VouchedId, vouched: Vouched, snapshot: Snapshot) {
  const keys = [...new Set([...vouched.keys(), ...snapshot.keys()])].sort();
  return keys.flatMap(key => {
    const was = vouched.get(key);
    const is = snapshot.get(key);
    if (was === is?.digest) return [];
    const code = is === undefined ? 'ROW_MISSING' : was === undefined ? 'ROW_ADDED' : 'ROW_CHANGED';
    const problem: Problem = { code, table, row: `${key} ${is?.label ?? ''}`.trim() };
    return [{ key, problem }];
  });
}

async function changedTurns(deps: Deps, officeId: string): Promise<Problem[]> {
  const rows = await deps.db.read
    .selectFrom('executors')
    .select(['office_id', 'id', 'name', 'last_assigned_at', 'key_version', 'row_mac'])
    .where('office_id', '=', officeId)
    .execute();
  return rows
    .filter(row => !isOwnTurn(deps, row))
    .map(row => ({ code: 'ROW_CHANGED', table: 'executors', row: `${row.id} ${row.name}` }));
}

/** The office's row names another key than the newest that is granted: nobody could write any more. */
async function wrongKeyVersion(deps: Deps, officeId: string): Promise<Problem[]> {
  const granted = await deps.db.read
    .selectFrom('offices as o')
    .innerJoin('grants as g', 'g.office_id', 'o.id')
    .select(eb => ['o.key_version', eb.fn.max('g.key_version').as('newest')])
    .where('o.id', '=', officeId)
    .groupBy('o.key_version')
    .executeTakeFirst();
  if (granted?.key_version === granted?.newest) return [];
  return [{ code: 'ROW_CHANGED', table: 'offices', row: officeId }];
}
