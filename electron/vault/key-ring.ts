import { type BlindIndex, createBlindIndex } from './blind-index';
import { createLiveKey, type LiveKey } from './live-key';
import { deriveSubKeys } from './sub-keys';
import { VaultError } from './vault-error';

/** What one version of an office key gives while it is unlocked. At lock the office key is zeroed, the others refuse. */
export interface OfficeKeys {
  readonly officeId: string;
  readonly version: number;
  /** The office key itself: only for granting it to another user. */
  readonly officeKey: Buffer;
  /** Seals personal fields, texts and notes. */
  readonly records: LiveKey;
  /** Seals attached files. */
  readonly files: LiveKey;
  /** Vouches for clear columns of rows. */
  readonly rows: LiveKey;
  readonly blindIndex: BlindIndex;
}

/** The unlocked office keys, in memory only. */
export interface KeyRing {
  /**
   * Takes a copy of a 32-byte office key and derives its sub-keys; the caller wipes its own. Unlocking the
   * same version again with the same key changes nothing; with another key it is refused (`TAMPERED`).
   */
  unlock(officeId: string, version: number, officeKey: Uint8Array): OfficeKeys;
  /** Keys of a version, of the newest unlocked one when none is named. Throws `LOCKED`. */
  keysOf(officeId: string, version?: number): OfficeKeys;
  /** The unlocked versions, oldest first: after a rotation, old tokens and rows still need the old keys. */
  versionsOf(officeId: string): number[];
  isUnlocked(officeId: string): boolean;
  /** Wipes the keys of an office, of all offices when none is named. */
  lock(officeId?: string): void;
}

/** An empty ring. */
export function createKeyRing(): KeyRing {
  const offices = new Map<string, Map<number, OfficeKeys>>();

  function versionsOf(officeId: string): number[] {
    return [...(offices.get(officeId)?.keys() ?? [])].sort((one, other) => one - other);
  }

  return {
    versionsOf,
    isUnlocked: officeId => offices.has(officeId),
    unlock(officeId, version, officeKey) {
      const versions = offices.get(officeId) ?? new Map<number, OfficeKeys>();
      const known = versions.get(version);
      if (known !== undefined) return sameKey(known, officeKey);
      const subKeys = deriveSubKeys(officeKey);
      const keys: OfficeKeys = {
        officeId,
        version,
        officeKey: Buffer.from(officeKey),
        records: createLiveKey(subKeys.records),
        files: createLiveKey(subKeys.files),
        rows: createLiveKey(subKeys.rows),
        blindIndex: createBlindIndex(subKeys.blindIndex),
      };
      for (const bytes of [subKeys.records, subKeys.files, subKeys.rows, subKeys.blindIndex]) bytes.fill(0);
      versions.set(version, keys);
      offices.set(officeId, versions);
      return keys;
    },
    keysOf(officeId, version = versionsOf(officeId).at(-1)) {
      const keys = version === undefined ? undefined : offices.get(officeId)?.get(version);
      if (keys === undefined) throw new VaultError('LOCKED', 'The office is locked.');
      return keys;
    },
    lock(officeId) {
      for (const id of officeId === undefined ? [...offices.keys()] : [officeId]) {
        for (const keys of offices.get(id)?.values() ?? []) wipe(keys);
        offices.delete(id);
      }
    },
  };
}

function sameKey(known: OfficeKeys, officeKey: Uint8Array): OfficeKeys {
  if (known.officeKey.equals(officeKey)) return known;
  throw new VaultError('TAMPERED', 'Another key is already unlocked for this version of the office key.');
}

function wipe(keys: OfficeKeys): void {
  keys.officeKey.fill(0);
  for (const key of [keys.records, keys.files, keys.rows, keys.blindIndex]) key.wipe();
}
