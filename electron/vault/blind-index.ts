import { createHmac } from 'node:crypto';
import { createLiveKey } from './live-key';

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const DEFAULT_CACHE_CAP = 100_000;

/** Turns search forms into opaque tokens under one key. */
export interface BlindIndex {
  /** The token of one form: 13 characters of a-z and 2-7, which every tokenizer keeps whole. */
  token(form: string): string;
  /** The tokens of many forms, without repeats, in their order. */
  tokens(forms: Iterable<string>): string[];
  /** The tokens of a query: groups to be met all (AND), each by any of its tokens (OR). */
  queryTokens(groups: readonly (readonly string[])[]): string[][];
  /** Forgets the key and the cache; every later call throws `LOCKED`. */
  wipe(): void;
}

/**
 * A blind index over a 32-byte key: HMAC-SHA256, truncated. Who reads the tokens learns which records share a
 * form and how frequent it is, not the form. Remembers the tokens of up to twice `cacheCap` forms; takes its
 * own copy of the key.
 */
export function createBlindIndex(key: Uint8Array, cacheCap: number = DEFAULT_CACHE_CAP): BlindIndex {
  const liveKey = createLiveKey(key);
  // Two generations: when the young one fills, the old one goes.
  let young = new Map<string, string>();
  let old = new Map<string, string>();

  function token(form: string): string {
    const hashKey = liveKey.use();
    const known = young.get(form);
    if (known !== undefined) return known;
    const made = old.get(form) ?? base32(createHmac('sha256', hashKey).update(form, 'utf8').digest());
    if (young.size >= cacheCap) {
      old = young;
      young = new Map();
    }
    young.set(form, made);
    return made;
  }

  function tokens(forms: Iterable<string>): string[] {
    return [...new Set(Array.from(forms, token))];
  }

  return {
    token,
    tokens,
    queryTokens: groups => groups.map(tokens),
    wipe() {
      liveKey.wipe();
      young.clear();
      old.clear();
    },
  };
}

/**
 * The first 64 bits, lowest first, five a letter. At ten million different forms a chance meeting of two is about
 * one in 400,000.
 */
function base32(digest: Buffer): string {
  const high = digest.readUInt32BE(0);
  const low = digest.readUInt32BE(4);
  let text = '';
  for (let shift = 0; shift < 30; shift += 5) text += BASE32.charAt((low >>> shift) & 31);
  text += BASE32.charAt((low >>> 30) | ((high & 7) << 2));
  for (let shift = 3; shift < 32; shift += 5) text += BASE32.charAt((high >>> shift) & 31);
  return text;
}
