import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ASKED_FIELDS,
  type AskedField,
  type HowItCame,
  isReception,
  mayAnswerOrally,
  REQUIRABLE_FIELDS,
  refuseFields,
  registrationFields,
} from '../../../shared/domain/appeals/registration-fields';
import { AUTHORS, CHANNELS, KINDS, SOURCES } from '../../../shared/domain/codes';

const came = (over: Partial<HowItCame> = {}): HowItCame => ({
  channel: 'walk-in',
  source: 'citizen',
  author: 'individual',
  kind: 'application',
  ...over,
});
const anyCame: fc.Arbitrary<HowItCame> = fc.record({
  channel: fc.constantFrom(...CHANNELS),
  source: fc.constantFrom(...SOURCES),
  author: fc.constantFrom(...AUTHORS),
  kind: fc.constantFrom(...KINDS),
});
const fieldsOf = (over: Partial<HowItCame>, need: string) => {
  const needs = registrationFields(came(over));
  return ASKED_FIELDS.filter(field => needs[field] === need);
};

describe('what a registrar sees at once', () => {
  it.each<[string, Partial<HowItCame>, string[]]>([
    ['a walk-in', {}, ['firstName', 'patronymic', 'phone', 'oralAnswer']],
    ['a call', { channel: 'phone' }, ['firstName', 'patronymic', 'phone', 'oralAnswer']],
    [
      'a letter',
      { channel: 'letter' },
      ['firstName', 'patronymic', 'phone', 'address', 'sheets', 'attachments'],
    ],
    ['an e-mail', { channel: 'email' }, ['firstName', 'patronymic', 'phone', 'email']],
    ['a message', { channel: 'messenger' }, ['firstName', 'patronymic', 'phone']],
    ['a field session', { channel: 'field' }, ['firstName', 'patronymic', 'phone', 'place', 'oralAnswer']],
    [
      'a letter passed on by a ministry',
      { channel: 'letter', source: 'government' },
      [
        ...['firstName', 'patronymic', 'phone', 'address', 'sheets', 'attachments'],
        ...['body', 'bodyNumber', 'bodyDate', 'control'],
      ],
    ],
    ['an anonymous call', { channel: 'phone', author: 'anonymous' }, ['oralAnswer']],
    ['an anonymous message', { channel: 'messenger', author: 'anonymous' }, []],
    [
      'a collective letter',
      { channel: 'letter', author: 'collective' },
      ['people', 'firstName', 'patronymic', 'phone', 'address', 'sheets', 'attachments'],
    ],
    ['a mandate at a walk-in', { kind: 'mandate' }, ['firstName', 'patronymic', 'phone']],
  ])('%s', (_name, over, shown) => {
    expect(fieldsOf(over, 'shown')).toEqual(shown);
  });

  it.each<[string, Partial<HowItCame>, string[]]>([
    ['a person', {}, ['surname']],
    ['a crowd', { author: 'collective' }, ['signatures', 'surname']],
    ['an organisation', { author: 'organisation' }, ['organisation', 'surname']],
    ['nobody', { author: 'anonymous' }, []],
  ])('%s must give only this', (_name, over, required) => {
    for (const channel of CHANNELS) expect(fieldsOf({ ...over, channel }, 'required')).toEqual(required);
  });
});

describe('whatever came, by whatever way', () => {
  it('a patronymic is never demanded, not even by an office', () => {
    fc.assert(
      fc.property(anyCame, fc.subarray([...ASKED_FIELDS]), (one, office) => {
        expect(registrationFields(one, office).patronymic).not.toBe('required');
      }),
    );
  });

  it('an office demands only what there is, and only what may be demanded', () => {
    fc.assert(
      fc.property(anyCame, fc.subarray([...ASKED_FIELDS]), (one, office) => {
        const [plain, strict] = [registrationFields(one), registrationFields(one, office)];
        for (const field of ASKED_FIELDS) {
          const demanded = office.includes(field) && (REQUIRABLE_FIELDS as readonly string[]).includes(field);
          expect(strict[field]).toBe(demanded && plain[field] !== 'hidden' ? 'required' : plain[field]);
        }
      }),
    );
  });

  it('nothing of a person is asked when nobody is named', () => {
    fc.assert(
      fc.property(anyCame, one => {
        const needs = registrationFields({ ...one, author: 'anonymous' }, [...REQUIRABLE_FIELDS]);
        const person: AskedField[] = ['surname', 'firstName', 'phone', 'email', 'address', 'workplace'];
        expect(person.map(field => needs[field])).toEqual(person.map(() => 'hidden'));
      }),
    );
  });

  it('the refusal and the table agree on every field', () => {
    fc.assert(
      fc.property(
        anyCame,
        fc.subarray([...ASKED_FIELDS]),
        fc.subarray([...REQUIRABLE_FIELDS]),
        (one, filled, office) => {
          const needs = registrationFields(one, office);
          const has = new Set(filled);
          const wrong = ASKED_FIELDS.find(
            field =>
              (needs[field] === 'hidden') === has.has(field) && ['hidden', 'required'].includes(needs[field]),
          );
          const refusal = refuseFields(one, has, office);
          expect(refusal?.field ?? null).toBe(wrong ?? null);
          expect(refusal?.code ?? null).toBe(
            wrong === undefined ? null : needs[wrong] === 'hidden' ? 'FIELD_NOT_ASKED' : 'FIELD_MISSING',
          );
        },
      ),
    );
  });
});

it.each<[Partial<HowItCame>, boolean, boolean]>([
  [{ channel: 'walk-in' }, true, true],
  [{ channel: 'online' }, true, true],
  [{ channel: 'phone' }, false, true],
  [{ channel: 'letter' }, false, false],
  [{ channel: 'field', author: 'anonymous' }, false, true],
  [{ channel: 'walk-in', kind: 'mandate' }, true, false],
])('%o is a personal reception: %s; may be answered at once: %s', (over, reception, oral) => {
  expect([isReception(came(over)), mayAnswerOrally(came(over))]).toEqual([reception, oral]);
});
