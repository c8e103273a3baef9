import { describe, expect, it } from 'vitest';
import {
  answerTerm,
  calendarFor,
  computeDueOn,
  defaultTerms,
  extensionLimit,
  inquiryReplyTerm,
  latestExtension,
  usualTerm,
} from '../../../shared/domain/terms';

const row = (profile: 'KZ' | 'RU') =>
  defaultTerms(profile).map(
    ({ id, startsFrom, spec }) =>
      `${id}: ${spec.amount} ${spec.unit} from ${startsFrom}${spec.confirmed ? '' : ' ?'}`,
  );

it('Kazakhstan: the table of terms, ? marks what the office must check', () => {
  expect(row('KZ')).toEqual([
    'registration: 0 working from arrival',
    'forwarding: 3 working from arrival',
    'answer: 15 working from arrival',
    'extension-notice: 3 working from extension',
    'answer.pre-trial-complaint: 20 working from arrival ?',
    'forwarding.pre-trial-complaint: 3 working from arrival ?',
    'deputy-request.mazhilis: 30 calendar from receipt ?',
    'deputy-request.senate: 30 calendar from receipt ?',
    'deputy-request.kurultai: 30 calendar from receipt ?',
    'deputy-request.maslikhat-region: 30 calendar from receipt ?',
    'deputy-request.maslikhat-city: 30 calendar from receipt ?',
    'deputy-request.maslikhat-district: 30 calendar from receipt ?',
    'advocate-request: 10 working from receipt ?',
    'reception-letter: 15 working from receipt ?',
  ]);
});

it('Russia: the table of terms, ? marks what the office must check', () => {
  expect(row('RU')).toEqual([
    'registration: 3 calendar from arrival',
    'forwarding: 7 calendar from registration',
    'answer: 30 calendar from registration',
    'documents-reply: 15 calendar from receipt',
    'return.court-decision: 7 calendar from registration',
    'notice.unreadable: 7 calendar from registration ?',
    'forwarding.migration: 5 calendar from registration ?',
    'answer.migration: 20 calendar from registration',
    'answer.prosecutor: 30 calendar from registration',
    'answer.prosecutor-no-check: 15 calendar from registration',
    'return.prosecutor: 7 calendar from registration',
    'appointment.nizhny: 3 calendar from receipt',
    'parliamentary-request.state-duma: 15 calendar from receipt ?',
    'parliamentary-request.federation-council: 15 calendar from receipt ?',
    'deputy-request.state-duma: 30 calendar from receipt',
    'deputy-request.federation-council: 30 calendar from receipt',
    'deputy-appeal.state-duma: 30 calendar from receipt ?',
    'deputy-request.kalmykia: 10 calendar from receipt',
    'deputy-appeal.samara: 5 working from receipt',
    'deputy-request.municipal: 30 calendar from receipt ?',
    'deputy-request.municipal-15: 15 calendar from receipt ?',
    'advocate-request.advocate: 30 calendar from receipt ?',
    'reception-letter.reception: 30 calendar from receipt ?',
  ]);
});

describe.each(['KZ', 'RU'] as const)('%s', profile => {
  it('gives every term its own id and a source in three languages', () => {
    const terms = defaultTerms(profile);
    expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
    expect(terms.filter(({ spec: { source } }) => !source.ru || !source.kk || !source.en)).toEqual([]);
  });

  it('can be counted whole', () => {
    const calendar = calendarFor(profile);
    const early = defaultTerms(profile).filter(
      ({ spec }) => computeDueOn(spec, '2026-01-12', calendar) < '2026-01-12',
    );
    expect(early).toEqual([]);
  });
});

it('picks the answer term of the profile', () => {
  const pick = ({ amount, unit, startOffset, whenDayOff, confirmed }: ReturnType<typeof answerTerm>) => [
    amount,
    unit,
    startOffset,
    whenDayOff,
    confirmed,
  ];
  expect(pick(answerTerm('RU'))).toEqual([30, 'calendar', 0, 'preceding', true]);
  expect(pick(answerTerm('KZ'))).toEqual([15, 'working', 0, 'keep', true]);
});

it('never picks a special or local term by itself', () => {
  expect(usualTerm('RU', 'forwarding').id).toBe('forwarding');
  expect(inquiryReplyTerm('RU', 'deputy-request', 'municipal')?.spec.amount).toBe(30);
  expect(inquiryReplyTerm('RU', 'deputy-request', 'regional')).toBeNull();
  expect(() => usualTerm('KZ', 'documents-reply')).toThrow(RangeError);
});

it('limits extensions: RU 30 days, KZ two months', () => {
  expect(latestExtension(extensionLimit('RU'), '2026-04-30')).toBe('2026-05-30');
  expect(latestExtension(extensionLimit('KZ'), '2025-12-31')).toBe('2026-02-28');
});
