import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSnils, formatSnils, maskSnils } from '../../../shared/domain/identity';

describe('checkSnils', () => {
  it.each([
    ['as printed', '112-233-445 95', { ok: true, digits: '11223344595', verified: true }],
    ['digits only', '11223344595', { ok: true, digits: '11223344595', verified: true }],
    ['wrong check', '112-233-445 96', { ok: false, reason: 'checksum' }],
    ['sum 99 gives 99', '01302839199', { ok: true, digits: '01302839199', verified: true }],
    ['sum 100 gives 00', '05023431600', { ok: true, digits: '05023431600', verified: true }],
    ['sum 101 gives 00', '02161444100', { ok: true, digits: '02161444100', verified: true }],
    ['sum 102 gives 01', '12040924301', { ok: true, digits: '12040924301', verified: true }],
    ['sum 201 gives 00', '28191905700', { ok: true, digits: '28191905700', verified: true }],
    ['sum 202 gives 00', '48550530800', { ok: true, digits: '48550530800', verified: true }],
    ['oldest numbers have no check', '001-001-998 11', { ok: true, digits: '00100199811', verified: false }],
    ['the next one has', '001-001-999 11', { ok: false, reason: 'checksum' }],
    ['too short', '112-233-445', { ok: false, reason: 'length' }],
    ['a letter', '1122334459A', { ok: false, reason: 'digits' }],
    ['empty', '', { ok: false, reason: 'length' }],
  ])('%s', (_name, snils, expected) => {
    expect(checkSnils(snils)).toEqual(expected);
  });

  const nine = fc.integer({ min: 1_001_999, max: 999_999_999 }).map(value => String(value).padStart(9, '0'));

  /** The rule as the order words it, case by case; the checker uses one formula. */
  function wordedRule(digits: string): number {
    let sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (9 - index), 0);
    if (sum > 101) sum %= 101;
    return sum === 100 || sum === 101 ? 0 : sum;
  }

  it('accepts one pair of check digits for a number: the one of the worded rule', () => {
    fc.assert(
      fc.property(nine, digits => {
        const accepted = Array.from({ length: 100 }, (_, check) => check).filter(
          check => checkSnils(`${digits}${String(check).padStart(2, '0')}`).ok,
        );
        expect(accepted).toEqual([wordedRule(digits)]);
      }),
    );
  });

  it('reads its own printed form', () => {
    fc.assert(
      fc.property(nine, digits => {
        const whole = `${digits}${String(wordedRule(digits)).padStart(2, '0')}`;
        expect(checkSnils(formatSnils(whole))).toEqual({ ok: true, digits: whole, verified: true });
      }),
    );
  });
});

it('prints and masks', () => {
  expect([formatSnils('11223344595'), maskSnils('11223344595'), maskSnils('112')]).toEqual([
    '112-233-445 95',
    '***-***-445 95',
    '***',
  ]);
});
