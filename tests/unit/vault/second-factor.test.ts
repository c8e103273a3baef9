import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  factorUri,
  hashRecoveryCode,
  newFactorSecret,
  newRecoveryCodes,
  openFactor,
  sealFactor,
  stepOfCode,
} from '../../../electron/vault';
import { groupCode, needsSecondFactor, readCode } from '../../../shared/domain/sign-in/second-factor';
import { refusalOf } from './refusal';

/** «12345678901234567890» of RFC 6238, appendix B, in Base32; its codes have eight digits, ours the last six. */
const RFC_SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

it.each([
  [59, '287082', 1],
  [1111111109, '081804', 37037036],
  [1111111111, '050471', 37037037],
  [1234567890, '005924', 41152263],
  [2000000000, '279037', 66666666],
])('at %i s knows the code of RFC 6238', (seconds, digits, step) => {
  expect(stepOfCode(RFC_SECRET, digits, seconds * 1000)).toBe(step);
});

it.each([
  [-60, null],
  [-30, 37037037],
  [0, 37037037],
  [30, 37037037],
  [60, null],
])('a telephone whose clock is %i s off', (off, step) => {
  expect(stepOfCode(RFC_SECRET, '050471', (1111111110 + off) * 1000)).toBe(step);
});

it('makes secrets of 160 bits that differ, with an address a telephone reads', () => {
  const secret = newFactorSecret();
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  expect(newFactorSecret()).not.toBe(secret);
  const address = new URL(factorUri(secret, 'Reception KZ-07', 'head'));
  expect([address.protocol, address.host, decodeURIComponent(address.pathname)]).toEqual([
    'otpauth:',
    'totp',
    '/Reception KZ-07:head',
  ]);
  expect(Object.fromEntries(address.searchParams)).toEqual({
    issuer: 'Reception KZ-07',
    secret,
    algorithm: 'SHA1',
    digits: '6',
    period: '30',
  });
});

it('seals the secret for one user and one identity', async () => {
  const sealed = sealFactor('IDENTITY-1', 'user-1', RFC_SECRET);
  expect(openFactor('IDENTITY-1', 'user-1', sealed)).toBe(RFC_SECRET);
  expect(await refusalOf(() => openFactor('IDENTITY-1', 'user-2', sealed))).toBe('TAMPERED');
  expect(await refusalOf(() => openFactor('IDENTITY-2', 'user-1', sealed))).toBe('TAMPERED');
});

it('gives ten recovery codes whose hashes say nothing without the identity', () => {
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) expect(code).toMatch(/^\d{16}$/);
  const [code = ''] = codes;
  expect(hashRecoveryCode('IDENTITY-1', code)).toBe(hashRecoveryCode('IDENTITY-1', code));
  expect(hashRecoveryCode('IDENTITY-2', code)).not.toBe(hashRecoveryCode('IDENTITY-1', code));
});

it.each([
  ['123456', { kind: 'totp', digits: '123456' }],
  [' 123 456 ', { kind: 'totp', digits: '123456' }],
  ['1234-5678 9012–3456', { kind: 'recovery', digits: '1234567890123456' }],
  ['12345', null],
  ['12345678', null],
  ['12345a', null],
  ['', null],
  ['١٢٣٤٥٦', null],
])('reads %j', (typed, code) => {
  expect(readCode(typed)).toEqual(code);
});

it('reads every recovery code as it is shown', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{16}$/), digits => {
      expect(readCode(groupCode(digits))).toEqual({ kind: 'recovery', digits });
    }),
  );
});

it.each([
  [['head'], true, true],
  [['registrar', 'head'], true, true],
  [['registrar'], true, false],
  [['head'], false, false],
] as const)('%j, asked of heads: %s -> must have one: %s', (roles, secondFactorForHeads, must) => {
  expect(needsSecondFactor(roles, { secondFactorForHeads })).toBe(must);
});
