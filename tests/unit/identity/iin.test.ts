import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkIin, invalidIin, maskIin } from '../../../shared/domain/identity';
import { fromEpochDay, toEpochDay } from '../../../shared/lib/dates';

const male85 = { ok: true, birthDate: '1985-01-01', sex: 'male', century: 20 };

describe('checkIin', () => {
  it.each([
    ['first pass', '850101300005', male85],
    ['first pass, another serial', '850101300015', male85],
    ['second pass', '850101300603', male85],
    ['wrong check digit', '850101300006', { ok: false, reason: 'checksum' }],
    ['all zeros, though the sum fits', '000000000000', { ok: false, reason: 'century' }],
    ['month 13', '851301300005', { ok: false, reason: 'date' }],
    ['29 February 1900', '000229300000', { ok: false, reason: 'date' }],
    ['century mark 7', '850101700005', { ok: false, reason: 'century' }],
    ['too short', '85010130000', { ok: false, reason: 'length' }],
    ['too long', '8501013000055', { ok: false, reason: 'length' }],
    ['a letter', '85010130000O', { ok: false, reason: 'digits' }],
    ['a space', '850101 30005', { ok: false, reason: 'digits' }],
  ])('%s', (_name, iin, expected) => {
    expect(checkIin(iin)).toEqual(expected);
  });

  it('knows a number that has no check digit at all', () => {
    const checks = Array.from({ length: 10 }, (_, digit) => checkIin(`85010130069${digit}`));
    expect(checks).toEqual(checks.map(() => ({ ok: false, reason: 'checksum' })));
  });
});

describe('invalidIin', () => {
  const birthDate = fc
    .integer({ min: toEpochDay('1800-01-01'), max: toEpochDay('2099-12-31') })
    .map(fromEpochDay);
  const sex = fc.constantFrom('male' as const, 'female' as const);
  const serial = fc.integer({ min: 0, max: 9999 });

  it('is always refused, and only for its check digit', () => {
    fc.assert(
      fc.property(birthDate, sex, serial, (...person) => {
        expect(checkIin(invalidIin(...person))).toEqual({ ok: false, reason: 'checksum' });
      }),
    );
  });

  it('with another last digit tells the person it was made for; at most one digit fits', () => {
    fc.assert(
      fc.property(birthDate, sex, serial, (birth, sexOf, serialOf) => {
        const eleven = invalidIin(birth, sexOf, serialOf).slice(0, 11);
        const right = Array.from({ length: 10 }, (_, digit) => checkIin(`${eleven}${digit}`)).filter(
          check => check.ok,
        );
        expect(right.length).toBeLessThanOrEqual(1);
        for (const check of right) expect(check).toMatchObject({ birthDate: birth, sex: sexOf });
      }),
    );
  });

  it.each([
    ['1799-12-31', 1],
    ['2100-01-01', 1],
    ['2026-02-30', 1],
    ['1985-01-01', 10_000],
    ['1985-01-01', -1],
  ])('refuses %s with serial %i', (birth, serialOf) => {
    expect(() => invalidIin(birth, 'female', serialOf)).toThrow(RangeError);
  });
});

it('masks all but the last four digits', () => {
  expect([maskIin('850101300005'), maskIin('850101'), maskIin('')]).toEqual(['********0005', '******', '']);
});
