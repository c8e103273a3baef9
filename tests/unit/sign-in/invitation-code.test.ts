import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  groupInvitationCode,
  INVITATION_LETTERS,
  readInvitationCode,
  withCheck,
} from '../../../shared/domain/sign-in/invitation-code';
import { CODE_LETTERS } from '../../../shared/lib/code-letters';

const codes = fc
  .array(fc.constantFrom(...CODE_LETTERS), { minLength: INVITATION_LETTERS, maxLength: INVITATION_LETTERS })
  .map(letters => withCheck(letters.join('')));

describe('an invitation code', () => {
  it('holds at least 80 bits besides its check character', () => {
    expect(Math.log2(CODE_LETTERS.length) * INVITATION_LETTERS).toBeGreaterThan(80);
  });

  it.each([
    ['2222222222222222222', '2222-2222-2222-2222-2222'],
    ['2222222222222222223', '2222-2222-2222-2222-223X'],
  ])('of %s stands on paper as %s', (letters, paper) => {
    expect(groupInvitationCode(withCheck(letters))).toBe(paper);
  });

  it('is read back however it was typed: lower case, spaces, dashes, the Cyrillic layout', () => {
    const cyrillic: Readonly<Record<string, string>> = { A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', K: 'К' };
    fc.assert(
      fc.property(codes, code => {
        const paper = groupInvitationCode(code);
        const typed = [...paper].map(letter => cyrillic[letter] ?? letter).join('');
        return [code, paper, ` ${paper.toLowerCase().replaceAll('-', ' ')} `, typed].every(
          one => readInvitationCode(one) === code,
        );
      }),
    );
  });

  it('is refused with any one character misread', () => {
    fc.assert(
      fc.property(codes, fc.nat(INVITATION_LETTERS), fc.constantFrom(...CODE_LETTERS), (code, at, other) => {
        fc.pre(code[at] !== other);
        return readInvitationCode(code.slice(0, at) + other + code.slice(at + 1)) === null;
      }),
    );
  });

  it('is refused with two neighbours swapped, or one missing', () => {
    fc.assert(
      fc.property(codes, fc.nat(INVITATION_LETTERS - 1), (code, at) => {
        const [one = '', two = ''] = code.slice(at, at + 2);
        const swapped = code.slice(0, at) + two + one + code.slice(at + 2);
        expect(readInvitationCode(code.slice(0, at) + code.slice(at + 1))).toBeNull();
        return one === two || readInvitationCode(swapped) === null;
      }),
    );
  });

  it.each(['', '1111-1111-1111-1111-1111', 'O222-2222-2222-2222-2222', 'AGE-SECRET-KEY-1'])(
    'is not %j',
    typed => {
      expect(readInvitationCode(typed)).toBeNull();
    },
  );
});
