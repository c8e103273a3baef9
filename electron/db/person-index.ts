import type { ReadDb, WriteTx } from './database';

/** Tokens of one person. */
export interface PersonEntry {
  readonly applicantId: string;
  readonly tokens: readonly string[];
}

/** A person who was met: `doc` grows in the order of their coming. */
export interface PersonHit {
  readonly doc: number;
  readonly applicantId: string;
}

/**
 * Blind index of persons: opaque tokens of names, numbers and identity keys. The engines differ, the meaning does
 * not. Duplicates that were joined to another person are not in it.
 */
export interface PersonIndex {
  /** Puts persons in, or their new tokens in place of the old ones. `fresh`: none of them is in it yet. */
  put(
    tx: WriteTx,
    officeId: string,
    edition: number,
    entries: readonly PersonEntry[],
    fresh?: boolean,
  ): Promise<void>;
  remove(tx: WriteTx, officeId: string, applicantId: string): Promise<void>;
  /** `words`: AND of ORs. Newest first, at most `limit`. */
  find(
    db: ReadDb,
    officeId: string,
    words: readonly (readonly string[])[],
    limit: number,
  ): Promise<PersonHit[]>;
}
