import { expect, it } from 'vitest';
import { type Registration, refuseRegistration } from '../../../shared/domain/appeals/check-registration';

const TODAY = '2026-11-20';
const personal: Registration = {
  author: 'individual',
  applicant: { surname: 'Ахметбекова' },
  receivedOn: TODAY,
};

it.each<[string, Partial<Registration>, string | null]>([
  ['a personal appeal', {}, null],
  ['no applicant', { applicant: undefined }, 'APPLICANT_MISSING'],
  ['an applicant without a surname', { applicant: { surname: '' } }, 'APPLICANT_MISSING'],
  ['a family without a name', { author: 'family', applicant: undefined }, 'APPLICANT_MISSING'],
  ['an organisation without a name', { author: 'organisation', applicant: undefined }, 'APPLICANT_MISSING'],
  ['an anonymous one without a name', { author: 'anonymous', applicant: undefined }, null],
  ['an anonymous one with a name', { author: 'anonymous' }, null],
  ['a collective one without signatures', { author: 'collective' }, 'SIGNATURES_MISSING'],
  ['a collective one', { author: 'collective', signatures: 40 }, null],
  [
    'a collective one without a name',
    { author: 'collective', signatures: 40, applicant: undefined },
    'APPLICANT_MISSING',
  ],
  ['yesterday', { receivedOn: '2026-11-19' }, null],
  ['tomorrow', { receivedOn: '2026-11-21' }, 'DATE_IN_FUTURE'],
  ['the first possible day', { receivedOn: '1990-01-01' }, null],
  ['the day before it', { receivedOn: '1989-12-31' }, 'DATE_IMPOSSIBLE'],
  ['a slip of the finger', { receivedOn: '0206-11-20' }, 'DATE_IMPOSSIBLE'],
  ['the end of time', { receivedOn: '9999-12-31' }, 'DATE_IN_FUTURE'],
])('%s', (_name, overrides, refusal) => {
  expect(refuseRegistration({ ...personal, ...overrides }, TODAY)).toBe(refusal);
});
