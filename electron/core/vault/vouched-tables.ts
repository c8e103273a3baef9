import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { z } from 'zod';
import { Role } from '../../../shared/contract/common';
import { needsOfficeKey } from '../../../shared/domain/access/access';
import type { ReadDb, WriteTx } from '../../db';

type Db = ReadDb | WriteTx;
type AnyRow = Readonly<Record<string, unknown>>;

/** How the rows of a small table are told apart, and what of them is vouched for. */
interface VouchedTable {
  /** Column that names a row within its office. */
  readonly key: string;
  /** Column of the office. */
  readonly office: string;
  /** Columns that say how a person knows the row. */
  readonly label: readonly string[];
  /** Columns that something else vouches for, or that change without anybody's doing. */
  readonly leftOut?: (row: AnyRow) => readonly string[];
  /** What stands elsewhere and must not vanish: a note beside the row, by its key. */
  readonly beside?: (db: Db, officeId: string) => Promise<ReadonlyMap<string, string>>;
}

/**
 * The tables that say who may do what and who gets what. A column that comes later is nullable: only what holds
 * something enters the digest, by name, so that rows vouched for before stay good. A table that comes later is adopted
 * at the next sign-in with the key. Who writes one wraps the write in `vouching`.
 */
const TABLES = {
  offices: {
    key: 'id',
    office: 'id',
    label: ['code'],
    // Compared with the keys themselves: a change of the key must not need the old one to vouch for the new.
    leftOut: () => ['key_version'],
    beside: sheetOf,
  },
  users: {
    key: 'id',
    office: 'office_id',
    label: ['login'],
    // Nobody vouches for the sign-ins of those who hold no key.
    leftOut: row => (needsOfficeKey(rolesOf(row)) ? [] : ['second_factor_step']),
    beside: holdersOf,
  },
  // The last assignment has a MAC of its own: it changes with every case.
  executors: {
    key: 'id',
    office: 'office_id',
    label: ['name'],
    leftOut: () => ['last_assigned_at', 'row_mac', 'key_version'],
  },
  absences: { key: 'id', office: 'office_id', label: ['from_on', 'to_on'] },
  routing_rules: { key: 'id', office: 'office_id', label: ['title'] },
  rule_versions: { key: 'version', office: 'office_id', label: ['saved_at'] },
  campaigns: { key: 'id', office: 'office_id', label: ['name_ru'] },
  consent_settings: { key: 'office_id', office: 'office_id', label: [] },
  consent_texts: { key: 'version', office: 'office_id', label: [] },
  retention_settings: { key: 'office_id', office: 'office_id', label: [] },
  // What a back-up that nobody waited for notes of itself is not the office's word.
  backup_settings: {
    key: 'office_id',
    office: 'office_id',
    label: [],
    leftOut: () => ['failed_at', 'failure'],
  },
} as const satisfies Record<string, VouchedTable>;

export type VouchedId = keyof typeof TABLES;
export const VOUCHED_IDS = Object.keys(TABLES) as readonly VouchedId[];

/** A row as it is vouched for. */
interface VouchedRow {
  readonly digest: string;
  readonly label: string;
}
export type Snapshot = ReadonlyMap<string, VouchedRow>;

/** The rows of an office's table by their keys, as they stand in the base. */
export async function snapshotOf(db: Db, officeId: string, id: VouchedId): Promise<Snapshot> {
  const table: VouchedTable = TABLES[id];
  const { rows } = await sql<AnyRow>`select * from ${sql.table(id)}
    where ${sql.ref(table.office)} = ${officeId}`.execute(db);
  const beside = await table.beside?.(db, officeId);
  return new Map(
    rows.map(row => {
      const key = String(row[table.key]);
      const leftOut = table.leftOut?.(row) ?? [];
      const values = Object.entries(row)
        .filter(([name, value]) => value !== null && !leftOut.includes(name))
        .sort(([one], [other]) => (one < other ? -1 : 1));
      const digest = digestOf([id, values, beside?.get(key) ?? '']);
      return [key, { digest, label: table.label.map(name => String(row[name])).join(' – ') }];
    }),
  );
}

/** Sixteen bytes of a hash are beyond a second finding; what vouches for it is the MAC of them all. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest().subarray(0, 16).toString('base64url');
}

function rolesOf(row: AnyRow) {
  try {
    return z.array(Role).parse(JSON.parse(String(row.roles)));
  } catch {
    return [];
  }
}

/** Who holds the present office key: a grant that vanished shows at its user. */
async function holdersOf(db: Db, officeId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('grants as g')
    .innerJoin('offices as o', join =>
      join.onRef('o.id', '=', 'g.office_id').onRef('o.key_version', '=', 'g.key_version'),
    )
    .select('g.user_id')
    .where('g.office_id', '=', officeId)
    .execute();
  return new Map(rows.map(row => [row.user_id, 'holds the key']));
}

/** Does the recovery sheet open the present office key? */
async function sheetOf(db: Db, officeId: string): Promise<ReadonlyMap<string, string>> {
  const row = await db
    .selectFrom('recovery_grants as g')
    .innerJoin('offices as o', join =>
      join.onRef('o.id', '=', 'g.office_id').onRef('o.key_version', '=', 'g.key_version'),
    )
    .select('g.office_id')
    .where('g.office_id', '=', officeId)
    .executeTakeFirst();
  return new Map(row ? [[officeId, 'a sheet opens it']] : []);
}
