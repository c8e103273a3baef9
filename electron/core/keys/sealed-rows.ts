import { sql } from 'kysely';
import type { ReadDb, WriteTx } from '../../db';
import { VaultError } from '../../vault';
import type { Deps } from '../deps';
import { Refusal } from '../refusal';
import { officeSeal, type SealedColumn } from '../vault/office-seal';

/** Rows of one transaction: people's own changes come between two of them. */
const BATCH = 25;

/** Where a walk over a table stands: the key of the last row that was looked at. */
export type Cursor = string | number;

export interface Walked {
  /** null: the table is at its end. */
  readonly last: Cursor | null;
  readonly sealed: number;
  /** Rows that do not open, or that another program edited in a way that hides what they were. */
  readonly damaged: number;
}

/** One table with sealed columns, as the change of the office key sees it. */
export interface SealedTable {
  readonly table: string;
  /** Its sealed columns, `cases.sealed`. */
  readonly columns: readonly SealedColumn[];
  /** How many rows stand under another version than this one. */
  left(db: ReadDb, officeId: string, version: number): Promise<number>;
  /**
   * Seals the next rows of other versions under this one, in one transaction. Null: another change of the key came
   * meanwhile, the walk begins anew.
   */
  step(deps: Deps, officeId: string, version: number, after: Cursor | null): Promise<Walked | null>;
}

/** A row as it is read: `id` and `key_version` are of every sealed table. */
export interface SealedRow {
  readonly id: string;
  readonly key_version: number;
  readonly [column: string]: unknown;
}

/** What a line of the registry says of a table. */
export interface SealedRows {
  readonly table: string;
  /**
   * Columns that hold what `officeSeal(...).seal` made, bound to the row's `id`; null where there is nothing. None: a
   * table of clear rows with a MAC of their key version.
   */
  readonly columns: readonly SealedColumn[];
  /** Column of the primary key after `office_id`; `id` where none is named. Seals are bound to `id` all the same. */
  readonly order?: string;
  /**
   * What else of the row and around it changes with its seal, given the row before and after, and what was sealed, by
   * column: MACs, index. Answers further columns to set. Throws VaultError TAMPERED to leave the row as it is.
   */
  readonly also?: (
    deps: Deps,
    tx: WriteTx,
    row: { readonly before: SealedRow; readonly after: SealedRow; readonly opened: Opened },
  ) => Promise<Readonly<Record<string, unknown>>>;
}
export type Opened = ReadonlyMap<SealedColumn, unknown>;

const columnOf = (place: SealedColumn): string => place.slice(place.indexOf('.') + 1);

/** The walk over a table whose rows carry `office_id`, `id` and `key_version`. */
export function sealedRows({ table, columns, order = 'id', also }: SealedRows): SealedTable {
  const names = columns.map(columnOf);
  const holdsAny =
    names.length === 0
      ? sql`1 = 1`
      : sql.join(
          names.map(name => sql`${sql.ref(name)} is not null`),
          sql` or `,
        );

  async function resealRow(deps: Deps, tx: WriteTx, officeId: string, row: SealedRow): Promise<void> {
    const seal = officeSeal(deps, officeId);
    const opened = new Map<SealedColumn, unknown>();
    const set: Record<string, unknown> = { key_version: seal.keyVersion };
    for (const place of columns) {
      const sealed = row[columnOf(place)];
      if (!(sealed instanceof Uint8Array)) continue;
      const value = seal.open(place, row.id, row.key_version, sealed);
      opened.set(place, value);
      set[columnOf(place)] = seal.seal(place, row.id, value);
    }
    if (also) Object.assign(set, await also(deps, tx, { before: row, after: { ...row, ...set }, opened }));
    const changes = sql.join(Object.entries(set).map(([name, value]) => sql`${sql.ref(name)} = ${value}`));
    await sql`update ${sql.table(table)} set ${changes} where office_id = ${officeId} and id = ${row.id}`.execute(
      tx,
    );
  }

  return {
    table,
    columns,
    async left(db, officeId, version) {
      const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}
        where office_id = ${officeId} and key_version <> ${version} and (${holdsAny})`.execute(db);
      return Number(rows[0]?.n ?? 0);
    },
    step: (deps, officeId, version, after) =>
      inStep(deps, officeId, version, async tx => {
        // On PostgreSQL the rows are held, so that nobody changes one between its reading and its sealing.
        const { rows } = await sql<SealedRow>`select * from ${sql.table(table)}
          where office_id = ${officeId} and key_version <> ${version} and (${holdsAny})
            ${after === null ? sql`` : sql`and ${sql.ref(order)} > ${after}`}
          order by ${sql.ref(order)} limit ${BATCH} ${deps.db.engine === 'postgres' ? sql`for update` : sql``}`.execute(
          tx,
        );
        let damaged = 0;
        for (const row of rows) {
          try {
            await resealRow(deps, tx, officeId, row);
          } catch (error) {
            if (!isDamage(error)) throw error;
            damaged += 1;
          }
        }
        const last = rows.length < BATCH ? null : (rows.at(-1)?.[order] ?? null);
        return {
          last: typeof last === 'string' || typeof last === 'number' ? last : null,
          sealed: rows.length - damaged,
          damaged,
        };
      }),
  };
}

/** One transaction of the walk, with the count of what it has done; null where another change of the key came. */
export async function inStep(
  deps: Deps,
  officeId: string,
  version: number,
  work: (tx: WriteTx) => Promise<Walked>,
): Promise<Walked | null> {
  return deps.db.write(async tx => {
    if (officeSeal(deps, officeId).keyVersion !== version) return null;
    const walked = await work(tx);
    if (walked.sealed > 0)
      await tx
        .updateTable('key_rotations')
        .set(eb => ({ rows_done: eb('rows_done', '+', walked.sealed) }))
        .where('office_id', '=', officeId)
        .where('key_version', '=', version)
        .execute();
    return walked;
  });
}

/** A value that does not open or is not of its shape; anything else (a lock, a full disk) ends the walk. */
export function isDamage(error: unknown): boolean {
  if (error instanceof Refusal) return false;
  if (error instanceof VaultError) return error.code === 'TAMPERED' || error.code === 'FORMAT';
  return error instanceof Error && error.name === 'ZodError';
}
