import { describe, expect, it } from 'vitest';
import type { Cells, Refusal } from '../../../shared/domain/imports/imported-appeal';
import { mapRow, rowMapper } from '../../../shared/domain/imports/map-row';
import { missingColumns } from '../../../shared/domain/imports/missing-columns';
import { BARE, LEAST, MAPPING, mapped, mappingOf, refused } from '../../support/small-mapping';

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
