import { type OfficeKeys, openJson, sealJson, VaultError } from '../../vault';
import type { Deps } from '../deps';
import { Refusal } from '../refusal';

/**
 * Sealed columns; the name is part of what binds a ciphertext to its place. Each needs its line in
 * `core/keys/sealed-tables.ts`, or a change of the office key would leave it behind.
 */
export type SealedColumn =
  | 'cases.sealed'
  | 'applicants.sealed'
  | 'events.sealed'
  | 'attachments.sealed'
  | 'receptions.sealed'
  | 'households.sealed'
  | 'executor_parts.sealed'
  | 'forwards.sealed'
  | 'readings.sealed'
  | 'inquiries.sealed'
  | 'promises.sealed'
  | 'aid.sealed'
  | 'measures.sealed'
  | 'merges.sealed'
  | 'office_secrets.sealed'
  | 'drafts.sealed'
  | 'saved_views.sealed'
  | 'quarter_snapshots.sealed'
  | 'consents.sealed'
  | 'systemic_problems.sealed'
  | 'search.words';

/** The unlocked keys of an office, as verbs. Throws Refusal LOCKED when nobody has unlocked it. */
export function officeSeal(deps: Pick<Deps, 'keys'>, officeId: string, keyVersion?: number) {
  let keys: OfficeKeys;
  try {
    keys = deps.keys.keysOf(officeId, keyVersion);
  } catch (error) {
    if (error instanceof VaultError && error.code === 'LOCKED') throw new Refusal('LOCKED');
    throw error;
  }
  const aad = (place: SealedColumn, rowId: string, keyVersion: number) => {
    const [table = '', column = ''] = place.split('.');
    return { table, column, rowId, keyVersion };
  };
  return {
    keyVersion: keys.version,
    /** Seals one value for one row and column. */
    seal: (place: SealedColumn, rowId: string, value: unknown): Buffer =>
      sealJson(keys.records, value, aad(place, rowId, keys.version)),
    /**
     * Opens it again, under the version it was sealed with; throws VaultError TAMPERED when it is not what was sealed
     * there, or names a version that is not unlocked.
     */
    open: (place: SealedColumn, rowId: string, keyVersion: number, sealed: Uint8Array): unknown =>
      openJson(recordsOf(deps, keys, keyVersion), sealed, aad(place, rowId, keyVersion)),
    /** Opaque tokens of search forms, to be written into the index. */
    tokens: (forms: Iterable<string>): string[] => keys.blindIndex.tokens(forms),
    /** Tokens of a query: while rows are sealed anew, some are indexed under an older key. */
    queryTokens: (forms: Iterable<string>): string[] => {
      const asked = [...forms];
      return deps.keys
        .versionsOf(officeId)
        .flatMap(version => deps.keys.keysOf(officeId, version).blindIndex.tokens(asked));
    },
  };
}

function recordsOf(deps: Pick<Deps, 'keys'>, keys: OfficeKeys, version: number) {
  if (version === keys.version) return keys.records;
  if (!deps.keys.versionsOf(keys.officeId).includes(version))
    throw new VaultError('TAMPERED', 'The sealed value names a key version that is not unlocked.');
  return deps.keys.keysOf(keys.officeId, version).records;
}

export type OfficeSeal = ReturnType<typeof officeSeal>;
