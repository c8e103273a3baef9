import { z } from 'zod';
import type { Tables } from '../../db';
import type { Deps } from '../deps';
import type { OfficeSeal } from '../vault/office-seal';
import { macOf, sameMac } from '../vault/row-seal';

export type ConsentRow = Tables['consents'];
type Keys = Pick<Deps, 'keys'>;

/** What is sealed of a consent: words about a citizen. */
export const SealedConsent = z.strictObject({ note: z.string(), reason: z.string() });

/** The columns the MAC covers, in this order for ever. */
const COLUMNS = [
  'office_id',
  'id',
  'person_id',
  'case_id',
  'form',
  'given_on',
  'text_version',
  'attachment_id',
  'revoked_on',
  'added_at',
  'added_by',
  'key_version',
  'version',
] as const satisfies readonly (keyof ConsentRow)[];

/** MAC of a consent under the office key. */
export function consentMac(deps: Keys, row: Omit<ConsentRow, 'row_mac'>): Buffer {
  const values = ['consents', COLUMNS.map(column => row[column])];
  return macOf(deps, row.office_id, row.key_version, values, row.sealed);
}

/** Is the MAC of a consent its own? False as well where nobody holds its key version. */
export function isOwnConsent(deps: Keys, row: ConsentRow): boolean {
  const unlocked = deps.keys.versionsOf(row.office_id).includes(row.key_version);
  return unlocked && sameMac(row.row_mac, consentMac(deps, row));
}

/** Note and reason of a consent. Throws VaultError TAMPERED. */
export function openConsent(seal: OfficeSeal, row: ConsentRow): z.output<typeof SealedConsent> {
  return SealedConsent.parse(seal.open('consents.sealed', row.id, row.key_version, row.sealed));
}
