import { type OfficeKeys, openJson, sealJson, VaultError } from '../../vault';
import type { Deps } from '../deps';
import { Refusal } from '../refusal';

/** Sealed columns; the name is part of what binds a ciphertext to its place. */
export type SealedColumn =
  | 'cases.sealed'
  | 'applicants.sealed'
  | 'events.sealed'
  | 'attachments.sealed'
  | 'receptions.sealed'
  | 'households.sealed'
  | 'merges.sealed'
  | 'drafts.sealed'
  | 'saved_views.sealed'
  | 'search.words';

/** The unlocked keys of an office, as verbs. Throws Refusal LOCKED when nobody has unlocked it. */
export function officeSeal(deps: Deps, officeId: string, keyVersion?: number) {
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
    /** Opens it again; throws VaultError TAMPERED when it is not what was sealed there. */
    open: (place: SealedColumn, rowId: string, keyVersion: number, sealed: Uint8Array): unknown =>
      openJson(keys.records, sealed, aad(place, rowId, keyVersion)),
    /** Opaque tokens of search forms. */
    tokens: (forms: Iterable<string>): string[] => keys.blindIndex.tokens(forms),
  };
}

export type OfficeSeal = ReturnType<typeof officeSeal>;
