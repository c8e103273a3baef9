import { z } from 'zod';
import type { Deps } from '../deps';
import { toldEvents, toldIn } from '../journal/told-events';
import { fingerprintOf } from '../package/signing-key';
import type { Problem } from '../system/problem';
import { opensPackage, reportingOffices } from './stored-packages';

const Taken = z.object({ office: z.string(), quarter: z.string(), issue: z.int() });
const Enrolled = z.object({ office: z.string(), fingerprint: z.string() });

/**
 * Looks over what the centre has taken in: every package has its office's signature and is the one its row says, every
 * key is the one whose digits were compared, and nothing that the journal tells of is gone or was slipped in.
 */
export async function checkPackages(deps: Deps, officeId: string): Promise<Problem[]> {
  const { read } = deps.db;
  const told = await toldByJournal(deps, officeId);
  const found: Problem[] = [];
  for (const office of await reportingOffices(read, officeId)) {
    if (told.keys.get(office.code) !== fingerprintOf(office.public_key))
      found.push({ code: 'ROW_CHANGED', table: 'centre_offices', row: office.code });
    told.keys.delete(office.code);
    const names = await read
      .selectFrom('centre_packages')
      .select(['quarter', 'issue'])
      .where('office_id', '=', officeId)
      .where('code', '=', office.code)
      .orderBy('quarter')
      .orderBy('issue')
      .execute();
    for (const { quarter, issue } of names) {
      const row = `${office.code} ${quarter} ${issue}`;
      const isKnown = told.packages.delete(row);
      // One at a time: a centre holds thousands.
      if (!isKnown || !(await opensPackage(read, office, quarter, issue)))
        found.push({ code: 'ROW_CHANGED', table: 'centre_packages', row });
    }
  }
  for (const row of told.keys.keys()) found.push({ code: 'ROW_MISSING', table: 'centre_offices', row });
  for (const row of told.packages) found.push({ code: 'ROW_MISSING', table: 'centre_packages', row });
  return found;
}

/** Keys by office as they were compared, and packages as they were taken. */
async function toldByJournal(deps: Deps, officeId: string) {
  const packages = new Set<string>();
  const keys = new Map<string, string>();
  for (const { type, data } of await toldEvents(deps.db.read, officeId, [
    'PACKAGE_TAKEN',
    'OFFICE_ENROLLED',
  ])) {
    const taken = type === 'PACKAGE_TAKEN' ? toldIn(Taken, data) : null;
    if (taken) packages.add(`${taken.office} ${taken.quarter} ${taken.issue}`);
    const enrolled = type === 'OFFICE_ENROLLED' ? toldIn(Enrolled, data) : null;
    if (enrolled) keys.set(enrolled.office, enrolled.fingerprint);
  }
  return { packages, keys };
}
