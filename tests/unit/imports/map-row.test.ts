import { describe, expect, it } from 'vitest';
import { ImportMapping } from '../../../shared/contract/import-mapping';
import type { Cells, ImportedAppeal, Refusal } from '../../../shared/domain/imports/imported-appeal';
import { mapRow, rowMapper } from '../../../shared/domain/imports/map-row';
import { missingColumns } from '../../../shared/domain/imports/missing-columns';

const column = (name: string) => ({ columns: [name], otherwise: '' });
const SIMPLE = [
  'closed_on',
  'due_on',
  'channel',
  'source',
  'kind',
  'author',
  'signatures',
  'repeat',
  'topic',
  'territory',
  'result',
  'status',
  'executor',
  'surname',
  'first_name',
  'patronymic',
  'phone',
  'email',
  'address',
  'identity_number',
  'birth_date',
  'sex',
  'language',
  'urgency',
  'summary',
] as const;

function mappingOf(fields: ImportMapping['fields'] = {}): ImportMapping {
  return ImportMapping.parse({
    format: 'reception-import-1',
    title: 'Проверка',
    sourceId: 'check',
    file: {},
    dates: ['yyyy-MM-dd', 'dd.MM.yyyy'],
    classifier: { id: 'ru-2025', nameRu: 'К', nameKk: 'Ж', edition: '1' },
    fields: {
      external_id: { columns: ['id'] },
      received_on: { columns: ['received_on'] },
      text: { columns: ['text'] },
      ...Object.fromEntries(SIMPLE.map(name => [name, column(name)])),
      ...fields,
    },
  });
}

const MAPPING = mappingOf();
const LEAST: Cells = { id: '7', received_on: '01.06.2018', text: 'Течёт крыша' };
const BARE: ImportedAppeal = {
  externalId: '7',
  receivedOn: '2018-06-01',
  closedOn: null,
  dueOn: null,
  channel: 'letter',
  source: 'citizen',
  kind: 'application',
  author: 'anonymous',
  signatures: null,
  repeat: 'first',
  topicCode: null,
  territory: null,
  result: null,
  status: 'open',
  executor: null,
  applicant: null,
  language: 'ru',
  urgency: 'normal',
  summary: 'Течёт крыша',
  text: 'Течёт крыша',
};

function mapped(cells: Cells, mapping = MAPPING): ImportedAppeal {
  const result = mapRow(mapping, { ...LEAST, ...cells });
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusals)}`);
  return result.row;
}

function refused(cells: Cells, mapping = MAPPING): readonly Refusal[] {
  const result = mapRow(mapping, { ...LEAST, ...cells });
  return result.ok ? [] : result.refusals;
}

describe('a row', () => {
  it('with the three mandatory columns becomes an anonymous open letter', () => {
    expect(mapped({})).toEqual(BARE);
  });

  it('with everything is carried over whole', () => {
    const row = mapped({
      closed_on: '2018-07-01',
      due_on: '2018-06-30',
      channel: 'phone',
      source: 'deputy',
      kind: 'complaint',
      author: 'collective',
      signatures: '1 204',
      repeat: 'repeated',
      topic: '0005.0005.0056',
      territory: 'Алматы',
      result: 'explained',
      executor: 'Иванова А.',
      surname: 'Ахметов',
      first_name: 'Ерлан',
      patronymic: 'Маратұлы',
      phone: '8 701 111 22 33, 8 (727) 222-33-44',
      email: 'a@b.kz',
      address: 'ул. Абая,\n5',
      identity_number: '901 231 300 000',
      birth_date: '31.12.1890',
      sex: 'male',
      language: 'kk',
      urgency: 'high',
      summary: 'Крыша',
    });
    expect(row).toEqual({
      ...BARE,
      closedOn: '2018-07-01',
      dueOn: '2018-06-30',
      channel: 'phone',
      source: 'deputy',
      kind: 'complaint',
      author: 'collective',
      signatures: 1204,
      repeat: 'repeated',
      topicCode: '0005.0005.0056',
      territory: 'Алматы',
      result: 'explained',
      status: 'closed',
      executor: 'Иванова А.',
      applicant: {
        surname: 'Ахметов',
        firstName: 'Ерлан',
        patronymic: 'Маратұлы',
        email: 'a@b.kz',
        address: 'ул. Абая, 5',
        identityNumber: '901231300000',
        birthDate: '1890-12-31',
        sex: 'male',
        phones: ['8 701 111 22 33', '8 (727) 222-33-44'],
        benefits: [],
      },
      language: 'kk',
      urgency: 'high',
      summary: 'Крыша',
    });
  });

  it.each<[string, Cells, Refusal[]]>([
    ['no external id', { id: ' ' }, [{ reason: 'no-external-id', column: 'id', value: null }]],
    ['no date', { received_on: '' }, [{ reason: 'no-date', column: 'received_on', value: null }]],
    ['not a date', { received_on: 'вчера' }, [{ reason: 'bad-date', column: 'received_on', value: 'вчера' }]],
    [
      'a date of two digits',
      { received_on: '1.6.18' },
      [{ reason: 'bad-date', column: 'received_on', value: '1.6.18' }],
    ],
    [
      '30 February',
      { received_on: '30.02.2020' },
      [{ reason: 'impossible-date', column: 'received_on', value: '30.02.2020' }],
    ],
    [
      'a day of 1989',
      { received_on: '1989-12-31' },
      [{ reason: 'impossible-date', column: 'received_on', value: '1989-12-31' }],
    ],
    [
      'closed before received',
      { closed_on: '31.05.2018' },
      [{ reason: 'closed-before-received', column: 'closed_on', value: '31.05.2018' }],
    ],
    [
      'due before received',
      { due_on: '31.05.2018' },
      [{ reason: 'impossible-date', column: 'due_on', value: '31.05.2018' }],
    ],
    [
      'closed without its day',
      { status: 'closed' },
      [{ reason: 'no-date', column: 'closed_on', value: null }],
    ],
    ['no text', { text: '\u0000\n' }, [{ reason: 'no-text', column: 'text', value: '\u0000' }]],
    [
      'unknown channel',
      { channel: 'голубь' },
      [{ reason: 'unknown-value', column: 'channel', value: 'голубь' }],
    ],
    [
      'signatures in words',
      { author: 'collective', signatures: 'много' },
      [{ reason: 'bad-number', column: 'signatures', value: 'много' }],
    ],
    [
      'a collective of one',
      { author: 'collective', signatures: '1' },
      [{ reason: 'bad-number', column: 'signatures', value: '1' }],
    ],
    [
      'an identity number of five digits, which is not repeated',
      { identity_number: '12345' },
      [{ reason: 'bad-identity-number', column: 'identity_number', value: null }],
    ],
    [
      'a long surname',
      { surname: 'я'.repeat(101) },
      [{ reason: 'too-long', column: 'surname', value: 'я'.repeat(101) }],
    ],
    [
      'a long value, cut',
      { territory: 'я'.repeat(300) },
      [{ reason: 'too-long', column: 'territory', value: 'я'.repeat(200) }],
    ],
    [
      'six telephones',
      { phone: '1,2,3,4,5,6' },
      [{ reason: 'too-long', column: 'phone', value: '1,2,3,4,5,6' }],
    ],
  ])('is refused: %s', (_, cells, refusals) => {
    expect(refused(cells)).toEqual(refusals);
  });

  it('says everything that stands against it at once', () => {
    expect(refused({ id: '', received_on: 'x', kind: '?' }).map(({ reason }) => reason)).toEqual([
      'no-external-id',
      'bad-date',
      'unknown-value',
    ]);
  });
});

describe('dates', () => {
  it.each([
    ['yyyy-MM-dd', '2018-06-01', '2018-06-01'],
    ['yyyy-MM-dd', '2018-6-1 23:59:59', '2018-06-01'],
    ['yyyy-MM-dd', '2018-06-01T10:00:00.000Z', '2018-06-01'],
    ['dd.MM.yyyy', '1.6.2018 г. 9:05', '2018-06-01'],
    ['dd/MM/yyyy', '01/06/2018', '2018-06-01'],
    ['MM/dd/yyyy', '06/01/2018', '2018-06-01'],
    ['yyyyMMdd', '20180601', '2018-06-01'],
    ['excel-serial', '43252', '2018-06-01'],
    ['excel-serial', '43252,99', '2018-06-01'],
    ['dd.MM.yyyy', '2018-06-01', '2018-06-01'],
  ] as const)('%s: %s', (form, text, date) => {
    expect(mapped({ received_on: text }, { ...MAPPING, dates: [form] }).receivedOn).toBe(date);
  });

  it('are tried in the mapping’s order, and a day that one form cannot be may be another’s', () => {
    const mapping = { ...MAPPING, dates: ['dd/MM/yyyy' as const, 'MM/dd/yyyy' as const] };
    expect(
      ['06/07/2018', '06/17/2018'].map(text => mapped({ received_on: text }, mapping).receivedOn),
    ).toEqual(['2018-07-06', '2018-06-17']);
  });
});

describe('values', () => {
  const mapping = mappingOf({
    channel: { columns: ['channel'], values: { 'Личный приём': 'walk-in' } },
    kind: { columns: ['kind'], values: { ж: 'complaint' }, otherValues: 'empty', otherwise: 'message' },
    topic: { columns: ['topic'], values: { дороги: '0003' } },
    territory: { columns: ['territory'], values: { 'нет данных': '' }, otherValues: 'keep' },
    due_on: { columns: ['due'], take: 10, onlyWhen: { column: 'state', in: ['В работе'] } },
    language: { constant: 'kk' },
    text: { columns: ['text', 'more'], join: '\n\n' },
  });

  it.each<[string, Cells, Partial<ImportedAppeal>]>([
    ['whatever the case, the spaces and the ё', { channel: ' ЛИЧНЫЙ\u00a0 ПРИЕМ ' }, { channel: 'walk-in' }],
    ['as codes beside the words', { channel: 'Walk-In' }, { channel: 'walk-in' }],
    ['unknown ones left empty where the mapping says so', { kind: 'что-то' }, { kind: 'message' }],
    ['unknown ones kept where the mapping says so', { territory: 'Алматы' }, { territory: 'Алматы' }],
    ['mapped to nothing', { territory: 'нет данных' }, { territory: null }],
    ['cut to their first characters', { due: '2018-07-01 2018', state: 'в работе' }, { dueOn: '2018-07-01' }],
    ['only where the condition holds', { due: '2018-07-01', state: 'закрыто' }, { dueOn: null }],
    ['joined', { more: 'и стены' }, { text: 'Течёт крыша\n\nи стены', summary: 'Течёт крыша и стены' }],
    ['constant', { language: 'ru' }, { language: 'kk' }],
  ])('%s', (_, cells, expected) => {
    expect(mapped(cells, mapping)).toMatchObject(expected);
  });

  it('of a mapped open list are refused when unknown', () => {
    expect(refused({ topic: 'луна' }, mapping)).toEqual([
      { reason: 'unknown-value', column: 'topic', value: 'луна' },
    ]);
  });

  it('like formulas are data', () => {
    const formula = '=HYPERLINK("http://x.test")';
    expect(mapped({ text: formula, surname: '+7', territory: '@x' })).toMatchObject({
      text: formula,
      territory: '@x',
      applicant: { surname: '+7' },
    });
  });

  it('of the object prototype are not cells', () => {
    expect(
      refused({}, mappingOf({ text: { columns: ['constructor'] } })).map(({ reason }) => reason),
    ).toEqual(['no-text']);
  });
});

describe('the applicant', () => {
  it.each<[string, Cells, Partial<ImportedAppeal>]>([
    [
      'with a name is an individual',
      { surname: 'Ли' },
      { author: 'individual', applicant: { surname: 'Ли', phones: [], benefits: [] } },
    ],
    [
      'with a first name only keeps it as the surname',
      { first_name: 'Әсел' },
      { author: 'individual', applicant: { surname: 'Әсел', phones: [], benefits: [] } },
    ],
    [
      'with a telephone only is not lost',
      { phone: '102' },
      { author: 'individual', applicant: { surname: '—', phones: ['102'], benefits: [] } },
    ],
    [
      'of an organisation gives its name',
      { author: 'organisation', surname: 'ТОО «Дом»' },
      {
        author: 'organisation',
        applicant: { surname: 'ТОО «Дом»', organisation: 'ТОО «Дом»', phones: [], benefits: [] },
      },
    ],
    ['said to be anonymous stays so', { author: 'anonymous' }, { author: 'anonymous', applicant: null }],
  ])('%s', (_, cells, expected) => {
    expect(mapped(cells)).toEqual({ ...BARE, ...expected });
  });
});

describe('what the row leaves out', () => {
  it('the summary is the beginning of the text, cut at a word', () => {
    const { summary } = mapped({ text: `Прошу\n\nпомочь ${'с ремонтом крыши '.repeat(20)}` });
    expect(summary.startsWith('Прошу помочь с ремонтом')).toBe(true);
    expect([summary.length <= 150, /(с|ремонтом|крыши)…$/.test(summary)]).toEqual([true, true]);
  });

  it('one endless word is cut all the same', () => {
    expect(mapped({ text: 'а'.repeat(400) }).summary).toBe(`${'а'.repeat(149)}…`);
  });

  it.each([
    ['kk', 'Сәлеметсіз бе! Аулада жарық жоқ, көмектесіңіздерші.'],
    ['ru', 'Прошу починить свет на улице Мұқағали Мақатаев, дом 5, у подъезда темно второй месяц подряд.'],
    ['ru', 'Broken lamp'],
  ])('the language is told by the letters: %s', (language, text) => {
    expect(mapped({ text }).language).toBe(language);
  });
});

describe('missing columns', () => {
  it('are those that no default can stand for, with those of conditions', () => {
    const mapping = mappingOf({
      closed_on: { columns: ['done'], otherwise: '', onlyWhen: { column: 'state', in: ['1'] } },
      topic: { columns: ['topic'] },
    });
    expect(missingColumns(mapping, ['id', 'text'])).toEqual(['received_on', 'state', 'topic']);
    expect(missingColumns(mapping, ['id', 'received_on', 'text', 'state', 'topic', 'x'])).toEqual([]);
  });
});

it('a prepared mapping gives what mapRow gives', () => {
  expect(rowMapper(MAPPING)({ ...LEAST, kind: '?' })).toEqual(mapRow(MAPPING, { ...LEAST, kind: '?' }));
});
