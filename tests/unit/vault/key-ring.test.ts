import { randomBytes } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import { createKeyRing, deriveSubKeys, open, seal } from '../../../electron/vault';
import { refusalOf } from './refusal';

const ZEROS = Buffer.alloc(32);

describe('sub-keys', () => {
  // Computed with Python: hmac/hashlib, HKDF of RFC 5869, key 00..1f, no salt, labels reception/v1/<use>.
  it('are HKDF-SHA256 of the office key, a label for each use', () => {
    const { records, files, blindIndex } = deriveSubKeys(Uint8Array.from({ length: 32 }, (_, at) => at));
    expect([records, files, blindIndex].map(key => key.toString('hex'))).toEqual([
      'db09168584224403f0fcf92ace9b004ca15720f3a5bf805829bbd6a2476e862f',
      'af5791b640eb3595cdd0dc164259b19792ca6be39ad3c73e1dcda8ac89d2c138',
      '5faf8326bd3e7dc2762f91f2cc853abca68f2197a9c912f48f9b66d7e4f3a612',
    ]);
  });

  it('are not derived from a wiped key', async () => {
    expect(await refusalOf(() => deriveSubKeys(ZEROS))).toBe('LOCKED');
  });
});

test('an unlocked office gives its keys, the newest version unless one is named', () => {
  const ring = createKeyRing();
  const [first, second] = [randomBytes(32), randomBytes(32)];
  const newest = ring.unlock('office', 2, second);
  const oldest = ring.unlock('office', 1, first);
  expect(ring.keysOf('office')).toBe(newest);
  expect(ring.keysOf('office', 1)).toBe(oldest);
  expect(ring.versionsOf('office')).toEqual([1, 2]);
  expect(newest.records.use().export()).toEqual(deriveSubKeys(second).records);
  expect(newest.files.use().export()).toEqual(deriveSubKeys(second).files);
  expect(newest.officeKey).toEqual(second);
  expect(newest.blindIndex.token('w:а')).not.toBe(oldest.blindIndex.token('w:а'));
});

test('unlocking again keeps the keys; another key for the same version is refused', async () => {
  const ring = createKeyRing();
  const officeKey = randomBytes(32);
  const keys = ring.unlock('office', 1, officeKey);
  expect(ring.unlock('office', 1, officeKey)).toBe(keys);
  expect(await refusalOf(() => ring.unlock('office', 1, randomBytes(32)))).toBe('TAMPERED');
});

test('the caller may wipe its key after unlocking', () => {
  const ring = createKeyRing();
  const officeKey = randomBytes(32);
  const copy = Buffer.from(officeKey);
  ring.unlock('office', 1, officeKey);
  officeKey.fill(0);
  expect(ring.keysOf('office').officeKey).toEqual(copy);
});

test('what was never unlocked is locked', async () => {
  const ring = createKeyRing();
  ring.unlock('office', 1, randomBytes(32));
  expect(await refusalOf(() => ring.keysOf('other'))).toBe('LOCKED');
  expect(await refusalOf(() => ring.keysOf('office', 2))).toBe('LOCKED');
  expect([ring.isUnlocked('office'), ring.isUnlocked('other')]).toEqual([true, false]);
});

test('locking an office wipes its keys of every version and leaves the others', async () => {
  const ring = createKeyRing();
  const wiped = [ring.unlock('one', 1, randomBytes(32)), ring.unlock('one', 2, randomBytes(32))];
  const kept = ring.unlock('two', 1, randomBytes(32));
  ring.lock('one');
  for (const keys of wiped) {
    expect(keys.officeKey).toEqual(ZEROS);
    expect(await refusalOf(() => keys.records.use())).toBe('LOCKED');
    expect(await refusalOf(() => keys.files.use())).toBe('LOCKED');
    expect(await refusalOf(() => keys.blindIndex.token('w:а'))).toBe('LOCKED');
  }
  expect(await refusalOf(() => ring.keysOf('one'))).toBe('LOCKED');
  expect(ring.keysOf('two')).toBe(kept);
  expect(await refusalOf(() => kept.records.use())).toBeUndefined();
});

test('locking without a name locks every office', async () => {
  const ring = createKeyRing();
  const all = [ring.unlock('one', 1, randomBytes(32)), ring.unlock('two', 1, randomBytes(32))];
  ring.lock();
  expect(all.map(keys => keys.officeKey)).toEqual([ZEROS, ZEROS]);
  for (const office of ['one', 'two']) expect(await refusalOf(() => ring.keysOf(office))).toBe('LOCKED');
});

test('work under way at the lock can neither seal nor open with the keys it holds', async () => {
  const ring = createKeyRing();
  const { records } = ring.unlock('office', 1, randomBytes(32));
  const place = { table: 'notes', column: 'text', rowId: '1', keyVersion: 1 };
  const sealed = seal(records, 'заметка', place);
  ring.lock('office');
  expect(await refusalOf(() => seal(records, 'заметка', place))).toBe('LOCKED');
  expect(await refusalOf(() => open(records, sealed, place))).toBe('LOCKED');
});

test('a locked office can be unlocked again and reads what it sealed', () => {
  const ring = createKeyRing();
  const officeKey = randomBytes(32);
  const place = { table: 'notes', column: 'text', rowId: '1', keyVersion: 1 };
  const sealed = seal(ring.unlock('office', 1, officeKey).records, 'заметка', place);
  ring.lock();
  expect(open(ring.unlock('office', 1, officeKey).records, sealed, place).toString()).toBe('заметка');
});
