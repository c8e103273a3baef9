import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  groupStatusCode,
  readStatusCode,
  STATUS_CODE_LENGTH,
} from '../../../shared/domain/appeals/status-code';
import { CODE_LETTERS } from '../../../shared/lib/code-letters';

const code = fc
  .array(fc.constantFrom(...CODE_LETTERS), { minLength: 12, maxLength: 12 })
  .map(letters => letters.join(''));

describe('a status code', () => {
  it.each([
    ['as it is printed', '2A3-B4C-5EH-6KM', '2A3B4C5EH6KM'],
    ['typed on a Russian keyboard', '2А3-В4С-5ЕН-6КМ', '2A3B4C5EH6KM'],
    ['in small letters and with spaces', ' 2а3 в4с 5ен 6км ', '2A3B4C5EH6KM'],
    ['with long dashes', '2A3–B4C—5EH‑6KM', '2A3B4C5EH6KM'],
    ['too short', '2A3-B4C-5EH-6K', null],
    ['too long', '2A3-B4C-5EH-6KMM', null],
    ['with a letter that no code has', '2A3-B4C-5EH-6KZ', null],
    ['with a zero', '2A3-B4C-5EH-6K0', null],
  ])('%s', (_name, typed, read) => {
    expect(readStatusCode(typed)).toBe(read);
  });

  it('is read back from its printed groups, whatever it is', () => {
    fc.assert(
      fc.property(code, one => {
        expect(groupStatusCode(one)).toMatch(/^(...-){3}...$/);
        expect(readStatusCode(groupStatusCode(one).toLowerCase())).toBe(one);
      }),
    );
  });

  it('is beyond guessing: fifty bits and more', () => {
    expect(Math.log2(CODE_LETTERS.length) * STATUS_CODE_LENGTH).toBeGreaterThan(50);
    expect(new Set(CODE_LETTERS).size).toBe(CODE_LETTERS.length);
  });
});
