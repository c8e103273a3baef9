import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { generateIdentity, grantOfficeKey, openGrant } from '../../../electron/vault';
import { refusalOf } from './refusal';

it('opens for the identity it was made to, and holds no key in the clear', async () => {
  const { secret, recipient } = await generateIdentity();
  const officeKey = randomBytes(32);
  const grant = await grantOfficeKey(officeKey, recipient);
  expect(Buffer.from(grant, 'base64').includes(officeKey)).toBe(false);
  expect(await openGrant(grant, secret)).toEqual(officeKey);
});

it('does not open for another identity', async () => {
  const [owner, stranger] = [await generateIdentity(), await generateIdentity()];
  const grant = await grantOfficeKey(randomBytes(32), owner.recipient);
  expect(await refusalOf(() => openGrant(grant, stranger.secret))).toBe('NOT_GRANTED');
});

it('does not open when cut or changed anywhere', async () => {
  const { secret, recipient } = await generateIdentity();
  const grant = Buffer.from(await grantOfficeKey(randomBytes(32), recipient), 'base64');
  for (let at = 0; at < grant.length; at += 7) {
    const changed = Buffer.from(grant);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    expect([at, await refusalOf(() => openGrant(changed.toString('base64'), secret))]).toEqual([
      at,
      'NOT_GRANTED',
    ]);
    const cut = grant.subarray(0, at).toString('base64');
    expect([at, await refusalOf(() => openGrant(cut, secret))]).toEqual([at, 'NOT_GRANTED']);
  }
});

it('is not made of a wiped key or of half a key', async () => {
  const { recipient } = await generateIdentity();
  expect(await refusalOf(() => grantOfficeKey(Buffer.alloc(32), recipient))).toBe('LOCKED');
  await expect(grantOfficeKey(randomBytes(16), recipient)).rejects.toThrow(TypeError);
});

it('does not open by what is no identity', async () => {
  const { recipient } = await generateIdentity();
  const grant = await grantOfficeKey(randomBytes(32), recipient);
  for (const identity of ['', 'AGE-SECRET-KEY-1', recipient]) {
    expect([identity, await refusalOf(() => openGrant(grant, identity))]).toEqual([identity, 'FORMAT']);
  }
});
