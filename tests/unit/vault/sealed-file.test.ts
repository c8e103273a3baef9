import { createHash, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CHUNK_BYTES,
  chunkStart,
  chunksOf,
  contentHasher,
  createLiveKey,
  fileKeyOf,
  openChunks,
  sealChunks,
  sealedSizeOf,
} from '../../../electron/vault';

const files = createLiveKey(randomBytes(32));
const OFFICE = 'an-office';
const idOf = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
const tampered = { name: 'VaultError', code: 'TAMPERED' };
function refusal(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}

const TAG = 16;
const bytes = fc
  .tuple(
    fc.constantFrom(1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES, 3 * CHUNK_BYTES + 7),
  )
  .map(([size]) => randomBytes(size));

function sealed(content: Buffer, keyVersion = 1) {
  const key = fileKeyOf(files, OFFICE, idOf(content));
  const facts = { keyVersion, bytes: content.length };
  return { key, facts, body: sealChunks(key, facts, 0, content) };
}

function chunkOf(body: Buffer, index: number): Buffer {
  return body.subarray(index * (CHUNK_BYTES + TAG), (index + 1) * (CHUNK_BYTES + TAG));
}

describe('a sealed file', () => {
  it('opens to what was sealed, whole and from any chunk on, and has the size that was said', () => {
    fc.assert(
      fc.property(bytes, fc.nat(), (content, pick) => {
        const { key, facts, body } = sealed(content);
        expect(openChunks(key, facts, 0, body).equals(content)).toBe(true);
        expect(chunkStart(0) + body.length).toBe(sealedSizeOf(content.length));
        const from = pick % chunksOf(content.length);
        const rest = body.subarray(from * (CHUNK_BYTES + TAG));
        expect(openChunks(key, facts, from, rest).equals(content.subarray(from * CHUNK_BYTES))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('sealed in pieces is sealed the same: the same content is the same file', () => {
    const content = randomBytes(3 * CHUNK_BYTES + 5);
    const { key, facts, body } = sealed(content);
    const pieces = [0, 1, 2, 3].map(n =>
      sealChunks(key, facts, n, content.subarray(n * CHUNK_BYTES, (n + 1) * CHUNK_BYTES)),
    );
    expect(Buffer.concat(pieces).equals(body)).toBe(true);
  });

  it('with one bit changed anywhere does not open', () => {
    fc.assert(
      fc.property(bytes, fc.nat(), fc.integer({ min: 0, max: 7 }), (content, pick, bit) => {
        const { key, facts, body } = sealed(content);
        const at = pick % body.length;
        body[at] = (body[at] ?? 0) ^ (1 << bit);
        expect(refusal(() => openChunks(key, facts, 0, body))).toMatchObject(tampered);
      }),
      { numRuns: 60 },
    );
  });

  it('with chunks swapped, repeated or left out does not open', () => {
    const { key, facts, body } = sealed(randomBytes(4 * CHUNK_BYTES));
    const [a, b, c, d] = [0, 1, 2, 3].map(n => chunkOf(body, n));
    const orders = [
      [b, a, c, d],
      [a, a, c, d],
      [a, c, d],
      [a, b, d, c],
    ].map(order => Buffer.concat(order.map(part => part ?? Buffer.alloc(0))));
    for (const order of orders)
      expect(refusal(() => openChunks(key, facts, 0, order))).toMatchObject(tampered);
  });

  it('cut off after a whole chunk does not open as a shorter file', () => {
    const { key, facts, body } = sealed(randomBytes(3 * CHUNK_BYTES));
    const shorter = body.subarray(0, 2 * (CHUNK_BYTES + TAG));
    const said = { ...facts, bytes: 2 * CHUNK_BYTES };
    expect(refusal(() => openChunks(key, said, 0, shorter))).toMatchObject(tampered);
  });

  it('opens under no other content’s key, no other office, no other key version', () => {
    const content = randomBytes(100);
    const { key, facts, body } = sealed(content);
    const others = [
      [fileKeyOf(files, OFFICE, idOf(randomBytes(100))), facts],
      [fileKeyOf(files, 'another', idOf(content)), facts],
      [fileKeyOf(createLiveKey(randomBytes(32)), OFFICE, idOf(content)), facts],
      [key, { ...facts, keyVersion: 2 }],
    ] as const;
    for (const [otherKey, otherFacts] of others)
      expect(refusal(() => openChunks(otherKey, otherFacts, 0, body))).toMatchObject(tampered);
  });

  it('is named by a hash that another office or another key cannot make', () => {
    const content = Buffer.from('скан');
    const name = (key = files, office = OFFICE) => contentHasher(key, office).update(content).digest('hex');
    const names = [name(), name(files, 'another'), name(createLiveKey(randomBytes(32))), idOf(content)];
    expect(new Set(names).size).toBe(4);
    expect(name()).toBe(names[0]);
  });
});
