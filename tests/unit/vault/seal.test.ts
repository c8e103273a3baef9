import { createDecipheriv } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Aad, createLiveKey, open, openJson, openText, seal, sealJson } from '../../../electron/vault';
import { refusalOf } from './refusal';

const KEY = Buffer.alloc(32, 7);
const PLACE: Aad = {
  table: 'applicants',
  column: 'person',
  rowId: '0198c0de-0000-7000-8000-000000000001',
  keyVersion: 1,
};

const bytes = fc.uint8Array({ maxLength: 200 });
const place: fc.Arbitrary<Aad> = fc.record({
  table: fc.string(),
  column: fc.string(),
  rowId: fc.string(),
  keyVersion: fc.nat(),
});

describe('opening what was sealed', () => {
  it('gives the bytes back, whatever they and their place are', () => {
    fc.assert(
      fc.property(bytes, place, (plaintext, where) => {
        expect(open(KEY, seal(KEY, plaintext, where), where)).toEqual(Buffer.from(plaintext));
      }),
    );
  });

  it('gives texts and JSON back', () => {
    expect(openText(KEY, seal(KEY, 'Қоғамдық қабылдау', PLACE), PLACE)).toBe('Қоғамдық қабылдау');
    const person = { surname: 'Ахметбеков', phones: ['+77012345678'], patronymic: null };
    expect(openJson(KEY, sealJson(KEY, person, PLACE), PLACE)).toEqual(person);
  });

  it('works alike with bytes and with a key in use', () => {
    const liveKey = createLiveKey(KEY);
    expect(openText(KEY, seal(liveKey, 'текст', PLACE), PLACE)).toBe('текст');
    expect(openText(liveKey, seal(KEY, 'текст', PLACE), PLACE)).toBe('текст');
  });

  it('seals the same text differently each time', () => {
    const sealed = Array.from({ length: 200 }, () => seal(KEY, 'текст', PLACE).toString('hex'));
    expect(new Set(sealed).size).toBe(200);
  });
});

test('the format is version, nonce, AES-256-GCM ciphertext, tag, over length-prefixed parts of the place', () => {
  const sealed = seal(KEY, 'abc', { table: 'ab', column: 'c', rowId: '', keyVersion: 10 });
  expect([sealed[0], sealed.length]).toEqual([1, 1 + 12 + 3 + 16]);
  const decipher = createDecipheriv('aes-256-gcm', KEY, sealed.subarray(1, 13));
  decipher.setAAD(Buffer.from('\0\0\0\x02ab\0\0\0\x01c\0\0\0\0\0\0\0\x0210', 'latin1'));
  decipher.setAuthTag(sealed.subarray(-16));
  expect(decipher.update(sealed.subarray(13, -16), undefined, 'utf8') + decipher.final('utf8')).toBe('abc');
});

describe('refusals', () => {
  it.each<[keyof Aad, Partial<Aad>]>([
    ['table', { table: 'notes' }],
    ['column', { column: 'summary' }],
    ['rowId', { rowId: '0198c0de-0000-7000-8000-000000000002' }],
    ['keyVersion', { keyVersion: 2 }],
  ])('a value moved to another %s', async (_part, moved) => {
    const sealed = seal(KEY, 'текст', PLACE);
    expect(await refusalOf(() => open(KEY, sealed, { ...PLACE, ...moved }))).toBe('TAMPERED');
  });

  it('a value moved to a place whose parts only join to the same letters', async () => {
    const sealed = seal(KEY, 'текст', { ...PLACE, table: 'ab', column: 'c' });
    expect(await refusalOf(() => open(KEY, sealed, { ...PLACE, table: 'a', column: 'bc' }))).toBe('TAMPERED');
  });

  it('a value moved to any other place', async () => {
    await fc.assert(
      fc.asyncProperty(place, place, async (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        expect(await refusalOf(() => open(KEY, seal(KEY, 'x', one), other))).toBe('TAMPERED');
      }),
    );
  });

  it('one flipped bit anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, fc.nat(), async (plaintext, at) => {
        const sealed = seal(KEY, plaintext, PLACE);
        const bit = at % (sealed.length * 8);
        const byte = Math.floor(bit / 8);
        sealed.writeUInt8(sealed.readUInt8(byte) ^ (1 << (bit % 8)), byte);
        expect(await refusalOf(() => open(KEY, sealed, PLACE))).toBe(byte === 0 ? 'FORMAT' : 'TAMPERED');
      }),
      { numRuns: 500 },
    );
  });

  it('a value cut at any length', async () => {
    const sealed = seal(KEY, 'текст обращения', PLACE);
    for (let length = 0; length < sealed.length; length++) {
      expect([length, await refusalOf(() => open(KEY, sealed.subarray(0, length), PLACE))]).toEqual([
        length,
        'TAMPERED',
      ]);
    }
  });

  it('a value with bytes added', async () => {
    const longer = Buffer.concat([seal(KEY, 'текст', PLACE), Buffer.of(0)]);
    expect(await refusalOf(() => open(KEY, longer, PLACE))).toBe('TAMPERED');
  });

  it('another key', async () => {
    const sealed = seal(KEY, 'текст', PLACE);
    expect(await refusalOf(() => open(Buffer.alloc(32, 8), sealed, PLACE))).toBe('TAMPERED');
  });

  it('a wiped key, both ways', async () => {
    const sealed = seal(KEY, 'текст', PLACE);
    const liveKey = createLiveKey(KEY);
    liveKey.wipe();
    for (const wiped of [Buffer.alloc(32), liveKey]) {
      expect(await refusalOf(() => seal(wiped, 'текст', PLACE))).toBe('LOCKED');
      expect(await refusalOf(() => open(wiped, sealed, PLACE))).toBe('LOCKED');
    }
    expect(await refusalOf(() => createLiveKey(Buffer.alloc(32)))).toBe('LOCKED');
  });

  it('a key of a wrong length', () => {
    expect(() => seal(Buffer.alloc(16, 1), 'текст', PLACE)).toThrow(TypeError);
  });

  it('a text opened as JSON, and a value without a JSON form', async () => {
    expect(await refusalOf(() => openJson(KEY, seal(KEY, 'not json', PLACE), PLACE))).toBe('FORMAT');
    expect(() => sealJson(KEY, undefined, PLACE)).toThrow(TypeError);
  });
});
