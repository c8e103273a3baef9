import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { LARGEST_PACKAGE, type Package } from '../../../shared/contract/package';
import type { ReadDb, Tables } from '../../db';
import { VaultError } from '../../vault';
import { loadValueReader } from '../statistics/read-values';
import { readSent } from './read-package';

const unpack = promisify(gunzip);
export const packText = promisify(gzip);

type OfficeRow = Tables['centre_offices'];

/** Offices that report to the centre, by code. */
export async function reportingOffices(db: ReadDb, centreId: string): Promise<OfficeRow[]> {
  return db
    .selectFrom('centre_offices')
    .selectAll()
    .where('office_id', '=', centreId)
    .orderBy('code')
    .execute();
}

/** Those of a region; of all where none is named. */
export async function officesOfRegion(
  db: ReadDb,
  centreId: string,
  region: string | undefined,
): Promise<OfficeRow[]> {
  const all = await reportingOffices(db, centreId);
  if (region === undefined) return all;
  const { readValue } = await loadValueReader(db, centreId, ['region']);
  return all.filter(office => readValue('region', office.territory) === region);
}

export interface StoredPackage {
  readonly sent: Package;
  readonly receivedAt: string;
}

/**
 * Packages of an office's quarters, the newest issue of a quarter first. Every signature is compared anew with the
 * key that the office is known by: throws VaultError TAMPERED for what was changed in the base.
 */
export async function packagesOf(
  db: ReadDb,
  office: OfficeRow,
  quarters: readonly string[],
): Promise<StoredPackage[]> {
  const rows = await db
    .selectFrom('centre_packages')
    .selectAll()
    .where('office_id', '=', office.office_id)
    .where('code', '=', office.code)
    .where('quarter', 'in', quarters)
    .orderBy('quarter')
    .orderBy('issue', 'desc')
    .execute();
  return Promise.all(
    rows.map(async row => ({
      sent: ownPackage(office, row, await textOf(row)),
      receivedAt: row.received_at,
    })),
  );
}

/** Does a package open as the one its row says, with its office's signature? */
export async function opensPackage(
  db: ReadDb,
  office: OfficeRow,
  quarter: string,
  issue: number,
): Promise<boolean> {
  const row = await db
    .selectFrom('centre_packages')
    .selectAll()
    .where('office_id', '=', office.office_id)
    .where('code', '=', office.code)
    .where('quarter', '=', quarter)
    .where('issue', '=', issue)
    .executeTakeFirst();
  if (!row) return false;
  try {
    ownPackage(office, row, await textOf(row));
    return true;
  } catch {
    // Whatever it is that does not open: no archive, no package, another's signature.
    return false;
  }
}

async function textOf({ content }: Tables['centre_packages']): Promise<string> {
  return (await unpack(content, { maxOutputLength: LARGEST_PACKAGE * 2 })).toString();
}

function ownPackage(office: OfficeRow, row: Tables['centre_packages'], text: string): Package {
  const sent = readSent(text);
  const isOwn =
    sent.format === 'reception-package' &&
    sent.key === office.public_key &&
    sent.office.code === office.code &&
    sent.quarter === row.quarter &&
    sent.issue === row.issue;
  if (!isOwn) throw new VaultError('TAMPERED', 'The package was changed outside the program.');
  return sent;
}
