import { describe, expect, it, test } from 'vitest';
import { refuseIdentity } from '../../../renderer/features/persons/person-fields';
import { emptyFields, type Fields, type Surroundings } from '../../../renderer/features/register/fields';
import { findWrong, wrongByRefusal } from '../../../renderer/features/register/find-wrong';
import { toAppeal } from '../../../renderer/features/register/to-appeal';
import { parseDate } from '../../../renderer/ui/parse-date';
import { RegisterAppeal } from '../../../shared/contract/appeals';
import { invalidIin } from '../../../shared/domain/identity';

const around: Surroundings = {
  today: '2026-11-22',
  profile: 'KZ',
  language: 'kk',
  territory: { code: '110000000', name: { ru: 'Акмолинская область', kk: 'Ақмола облысы' } },
  requiredFields: [],
};
const topic = {
  classifier: 'ru',
  code: '0002.0007.0072',
  level: 3,
  name: { ru: 'Пособия', kk: 'Жәрдемақылар' },
  trail: [],
};
const filled = (part: Partial<Fields> = {}): Fields => ({
  ...emptyFields(around),
  surname: 'Ахметбекова',
  questions: [{ topic }],
  summary: 'Отказали в пособии',
  ...part,
});

test('an empty form names every missing field at once', () => {
  expect(findWrong(emptyFields(around), around)).toEqual({
    surname: 'surname',
    'questions.0': 'topic',
    summary: 'summary',
  });
});

test.each<[string, Partial<Fields>, Record<string, string>]>([
  ['a sound form', {}, {}],
  ['an anonymous appeal needs no applicant', { author: 'anonymous', surname: '' }, {}],
  ['a collective appeal needs signatures', { author: 'collective' }, { signatures: 'signatures' }],
  ['one signature is no collective', { author: 'collective', signatures: '1' }, { signatures: 'signatures' }],
  ['half a signature is none', { author: 'collective', signatures: '2.5' }, { signatures: 'signatures' }],
  ['an organisation has a name', { author: 'organisation' }, { organisation: 'organisation' }],
  ['a day that does not exist', { receivedOn: '31.02.2026' }, { receivedOn: 'date' }],
  ['a day that has not come', { receivedOn: '2026-11-23' }, { receivedOn: 'future' }],
  ['a birth date in the future', { birthDate: '2027-01-01' }, { birthDate: 'future' }],
  ['an ИИН cut short', { identityNumber: '85031' }, { identityNumber: 'length' }],
  ['six phones', { phone: '1,2,3,4,5,6' }, { phone: 'phone' }],
  ['a summary beyond the contract', { summary: 'а'.repeat(301) }, { summary: 'long' }],
  ['the second question left empty', { questions: [{ topic }, { topic: null }] }, { 'questions.1': 'topic' }],
])('%s', (_name, part, wrong) => {
  expect(findWrong(filled(part), around)).toEqual(wrong);
});

test('an ИИН with a wrong check digit is refused, an empty one is not', () => {
  expect(refuseIdentity(invalidIin('1985-03-12', 'female', 12), 'KZ')).toBe('wrong');
  expect(refuseIdentity('', 'KZ')).toBeNull();
});

test('the appeal carries what was typed and leaves out what was not', () => {
  expect(
    toAppeal(
      filled({
        phone: '8 701 234 56 78, 8 705 000 00 00',
        birthDate: '12.03.1985',
        benefits: ['large-family'],
      }),
      'KZ',
    ),
  ).toEqual({
    receivedOn: '2026-11-22',
    channel: 'walk-in',
    source: 'citizen',
    kind: 'application',
    author: 'individual',
    repeat: 'first',
    applicant: {
      surname: 'Ахметбекова',
      phones: ['8 701 234 56 78', '8 705 000 00 00'],
      birthDate: '1985-03-12',
      benefits: ['large-family'],
    },
    territory: '110000000',
    questions: [{ classifier: 'ru', code: '0002.0007.0072' }],
    summary: 'Отказали в пособии',
    text: '',
    language: 'kk',
    urgency: 'normal',
    reception: { writtenTaken: false },
  });
});

test('a campaign and the post of who receives go with it; the post only with a reception', () => {
  const campaignId = '019a0000-0000-7000-8000-000000000001';
  const fields = filled({ campaignId, post: 'Дежурный депутат' });
  expect(toAppeal(fields, 'KZ')).toMatchObject({
    campaignId,
    reception: { writtenTaken: false, post: 'Дежурный депутат' },
  });
  expect(toAppeal({ ...fields, channel: 'phone' }, 'KZ')).not.toHaveProperty('reception');
  expect(wrongByRefusal('CAMPAIGN_CLOSED', {})).toEqual({ campaignId: 'campaign' });
});

test('an anonymous appeal sends nothing of an applicant typed before', () => {
  const appeal = toAppeal(filled({ author: 'anonymous', identityNumber: '1', phone: '8 701' }), 'KZ');
  expect(appeal).not.toHaveProperty('applicant');
  expect(RegisterAppeal.safeParse(appeal).success).toBe(true);
});

test.each<[string, Partial<Fields>, Record<string, string>]>([
  ['a body’s letter of tomorrow', { source: 'government', bodyDate: '2026-11-23' }, { bodyDate: 'future' }],
  ['the same of a citizen, where it is not asked', { bodyDate: '2026-11-23' }, {}],
  ['sheets in words', { channel: 'letter', sheets: 'два' }, { sheets: 'sheetCount' }],
  [
    'a bad row of the table',
    { author: 'collective', signatures: '5', peopleText: 'Иванов\tПётр\t\t8 701' },
    { peopleText: 'people' },
  ],
  ['an oral answer without consent', { oral: true }, { oralConsent: 'consent' }],
  [
    'a table in place of a surname and a number of signatures',
    { author: 'collective', surname: '', peopleText: 'Иванов\tПётр\nПетров\tИван' },
    {},
  ],
])('%s', (_name, part, wrong) => {
  expect(findWrong(filled(part), around)).toEqual(wrong);
});

test('a field the office demands is wrong when it is empty, and only where it is asked', () => {
  const strict = { ...around, requiredFields: ['phone', 'address'] };
  expect(findWrong(filled({ phone: '8 701 234 56 78' }), strict)).toEqual({ address: 'required' });
  expect(findWrong(filled({ author: 'anonymous', surname: '' }), strict)).toEqual({});
});

test('what the channel does not ask for stays in the form and is not sent', () => {
  const fields = filled({
    channel: 'phone',
    sheets: '3',
    body: 'Министерство',
    place: 'Клуб',
    oral: true,
    oralConsent: true,
  });
  const appeal = toAppeal(fields, 'KZ');
  expect(appeal).not.toHaveProperty('intake');
  expect(appeal).not.toHaveProperty('reception');
  expect(appeal.oralAnswer).toEqual({ result: 'explained', consent: true });
});

test('the first row of a pasted table is the main applicant where no surname is typed; signatures are counted', () => {
  const appeal = toAppeal(
    filled({
      author: 'collective',
      surname: '',
      peopleText: 'Иванов\tПётр\t\t8 701 234 56 78\nПетров\tИван\nСидоров\tПавел',
    }),
    'KZ',
  );
  expect(appeal).toMatchObject({
    signatures: 3,
    applicant: { surname: 'Иванов', firstName: 'Пётр', phones: ['8 701 234 56 78'] },
    people: [
      { part: 'co', applicant: { surname: 'Петров', firstName: 'Иван', phones: [] } },
      { part: 'co', applicant: { surname: 'Сидоров', firstName: 'Павел', phones: [] } },
    ],
  });
});

test('a refusal of the core marks the field it speaks of', () => {
  expect(wrongByRefusal('UNKNOWN_TOPIC', { index: 1, code: 'x' })).toEqual({ 'questions.1': 'topic' });
  expect(wrongByRefusal('DISK_FULL', {})).toEqual({});
});

test.each([
  ['5.3.2026', '2026-03-05'],
  ['05/03/2026', '2026-03-05'],
  ['05032026', '2026-03-05'],
  ['2026-03-05', '2026-03-05'],
  ['29.02.2025', null],
  ['5.3.26', null],
  ['', null],
])('a date typed as «%s» is %s', (typed, iso) => {
  expect(parseDate(typed)).toBe(iso);
});

describe('a known person', () => {
  const person = {
    id: '019a0000-0000-7000-8000-000000000001',
    version: 4,
    name: 'Төлегенов Ержан',
    birthDate: null,
    phone: null,
    address: null,
    cases: 2,
    openCases: 1,
    lastVisit: null,
    flags: [],
  };

  it('goes by id with what was changed, where the whole record was read', () => {
    const appeal = toAppeal(filled({ known: person, knownWhole: true }), 'KZ');
    expect([appeal.applicantId, appeal.applicantVersion, appeal.applicant?.surname]).toEqual([
      person.id,
      4,
      'Ахметбекова',
    ]);
  });

  it('goes by id alone where the record stayed closed', () => {
    const appeal = toAppeal(filled({ known: person }), 'KZ');
    expect([appeal.applicantId, appeal.applicantVersion, appeal.applicant]).toEqual([
      person.id,
      undefined,
      undefined,
    ]);
  });

  it('is nobody in an anonymous appeal', () => {
    const appeal = toAppeal(filled({ author: 'anonymous', known: person, knownWhole: true }), 'KZ');
    expect([appeal.applicantId, appeal.applicant]).toEqual([undefined, undefined]);
  });
});
