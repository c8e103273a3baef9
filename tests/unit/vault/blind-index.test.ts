import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBlindIndex } from '../../../electron/vault';
import { refusalOf } from './refusal';

const KEY = Buffer.alloc(32, 3);

describe('a token', () => {
  it('is 64 bits of HMAC-SHA256, in 13 lower-case characters', () => {
    const token = createBlindIndex(KEY).token('w:дорог');
    const expected = createHmac('sha256', KEY).update('w:дорог').digest().readBigUInt64BE(0);
    const letters = 'abcdefghijklmnopqrstuvwxyz234567';
    const decoded = [...token].reduceRight(
      (bits, letter) => bits * 32n + BigInt(letters.indexOf(letter)),
      0n,
    );
    expect(token).toMatch(/^[a-z2-7]{13}$/);
    expect(decoded).toBe(expected);
  });

  it('is the same for the same form and key, whatever the cache does', () => {
    const [cached, thrashing] = [createBlindIndex(KEY), createBlindIndex(KEY, 2)];
    const someForms = fc.array(fc.constantFrom('w:а', 'w:б', 'w:в', 'n:а', 'p:1', 'i:1'), { maxLength: 40 });
    fc.assert(
      fc.property(someForms, forms => {
        expect(forms.map(thrashing.token)).toEqual(forms.map(cached.token));
      }),
    );
  });

  it('differs by form, by kind of field and by key', () => {
    const index = createBlindIndex(KEY);
    const other = createBlindIndex(Buffer.alloc(32, 4));
    const tokens = [
      index.token('w:асан'),
      index.token('n:асан'),
      index.token('w:асана'),
      other.token('w:асан'),
    ];
    expect(new Set(tokens).size).toBe(4);
  });
});

it('gives the tokens of many forms once each, in their order', () => {
  const index = createBlindIndex(KEY);
  expect(index.tokens(['w:б', 'w:а', 'w:б'])).toEqual([index.token('w:б'), index.token('w:а')]);
  expect(index.queryTokens([['w:а', 'n:а'], ['w:б']])).toEqual([
    [index.token('w:а'), index.token('n:а')],
    [index.token('w:б')],
  ]);
});

it('keeps its own copy of the key', () => {
  const key = Buffer.from(KEY);
  const index = createBlindIndex(key);
  key.fill(9);
  expect(index.token('w:а')).toBe(createBlindIndex(KEY).token('w:а'));
});

it('is locked once wiped, also for forms it remembered', async () => {
  const index = createBlindIndex(KEY);
  index.token('w:а');
  index.wipe();
  expect(await refusalOf(() => index.token('w:а'))).toBe('LOCKED');
  expect(await refusalOf(() => index.tokens(['w:б']))).toBe('LOCKED');
  expect(await refusalOf(() => index.queryTokens([['w:б']]))).toBe('LOCKED');
});

it('is not made over a wiped key', async () => {
  expect(await refusalOf(() => createBlindIndex(Buffer.alloc(32)))).toBe('LOCKED');
});
