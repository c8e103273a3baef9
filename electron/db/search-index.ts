import type { RawBuilder } from 'kysely';
import type { ReadDb, WriteTx } from './database';

/**
 * Blind index: opaque tokens of a case by its `doc` number. The engines differ (FTS5, text[] with GIN),
 * the meaning does not: every word must match by one of its tokens; newest first.
 */
export interface SearchIndex {
  add(tx: WriteTx, officeId: string, entries: readonly IndexEntry[]): Promise<void>;
  /** Replaces the tokens of one case. */
  replace(tx: WriteTx, officeId: string, entry: IndexEntry): Promise<void>;
  /** Takes the tokens of cases away. On SQLite they leave the file only with `clearFreed`. */
  remove(tx: WriteTx, officeId: string, docs: readonly number[]): Promise<void>;
  /** `words`: AND of ORs. Answers doc numbers, newest first, at most `limit`, and the total up to `cap`. */
  find(db: ReadDb, officeId: string, words: readonly (readonly string[])[], limit: number): Promise<number[]>;
  count(db: ReadDb, officeId: string, words: readonly (readonly string[])[], cap: number): Promise<number>;
  /**
   * The newest holders of each token, newest first, at most `cap` of each: what is asked for stays bounded however
   * common a token is. At most 200 tokens.
   */
  newestOf(
    db: ReadDb,
    officeId: string,
    tokens: readonly string[],
    cap: number,
  ): Promise<Map<string, number[]>>;
  /** The doc numbers of the newest `limit` hits as a query of its own, to be joined to cases. */
  newest(officeId: string, words: readonly (readonly string[])[], limit: number): RawBuilder<number>;
  /** Cases of the office that have no entry in the index and were not destroyed. */
  missing(db: ReadDb, officeId: string, limit: number): Promise<number[]>;
}

export interface IndexEntry {
  readonly doc: number;
  readonly tokens: readonly string[];
}

/** Tokens are lower-case letters and digits by construction; anything else is a programming error. */
export function assertTokens(words: readonly (readonly string[])[]): void {
  for (const word of words)
    for (const token of word) if (!/^[a-z0-9]{4,32}$/.test(token)) throw new Error('not an index token');
}

/** Most tokens of one question of {@link SearchIndex.newestOf}: SQLite joins no more than 500 parts of a query. */
export const MOST_TOKENS = 200;

/** Holders by token, in the order in which the rows came. */
export function holdersOf(
  tokens: readonly string[],
  rows: readonly { readonly n: number; readonly doc: number }[],
): Map<string, number[]> {
  const holders = new Map<string, number[]>(tokens.map(token => [token, []]));
  for (const { n, doc } of rows) holders.get(tokens[Number(n)] ?? '')?.push(Number(doc));
  return holders;
}
