import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unpackContent } from '../../electron/core/closing/snapshot-content';
import { issuesOf } from '../../electron/core/closing/snapshot-rows';
import { RECORD_INDICATORS } from '../../shared/domain/closing/record-cells';
import { ENGINES, PASSWORD } from '../support/core';
import { anOfficeOfDays, type OfficeOfDays } from '../support/office-of-days';

const QUARTER = '2026-Q4';
const ON = '2026-11-20';

describe.each(ENGINES)('records of a signed quarter on %s', engine => {
  let office: OfficeOfDays;
  let [one, other] = ['', ''];

  beforeAll(async () => {
    office = await anOfficeOfDays(engine);
    [one, other] = [await office.aCase(), await office.aCase()];
    await sendsInquiry(one);
    await sendsInquiry(one);
    await sendsInquiry(other);
    await gives(one, 15_000);
    await gives(other, 7_500);
    office.turnTo('2027-01-12T05:00:00.000Z');
  });
  afterAll(() => office.test.close());

  const author = () => office.main.client;
  const sendsInquiry = async (id: string) =>
    author().inquiries.issue({
      ...(await office.on(id)),
      authorId: office.main.id,
      instrument: 'deputy-request',
      bodyKind: 'ministry',
      body: 'Министерство',
      asked: 'Что сделано?',
      sentOn: ON,
      due: { on: '2026-12-01', basis: 'В письме' },
    });
  const gives = async (id: string, amount: number) =>
    author().aid.record({
      ...(await office.on(id)),
      kind: 'food',
      givenOn: ON,
      amount,
      given: 'Продуктовый набор',
      giver: '',
    });
  const sign = async (issues: number, reason?: string) =>
    office.head.closing.sign({
      quarter: QUARTER,
      password: PASSWORD,
      flaws: (await office.head.closing.check({ quarter: QUARTER })).total,
      issues,
      ...(reason ? { reason } : {}),
    });
  const differences = async () =>
    (await office.head.closing.differences({ quarter: QUARTER })).items.map(
      ({ indicator, dimension, value, was, now, plus, minus }) =>
        [[indicator, dimension, value].filter(Boolean).join(' '), was, now, plus, minus] as const,
    );

  it('are kept with the cases behind every figure, as many as the quarter counts', async () => {
    await sign(0);
    const { read } = office.test.core.deps.db;
    const { id: officeId } = await read.selectFrom('offices').select('id').executeTakeFirstOrThrow();
    const [row] = await issuesOf(read, officeId, QUARTER);
    const { records = {}, definitions } = await unpackContent(row?.content ?? new Uint8Array());
    expect(records['inquiries.sent']).toEqual({ [one]: 2, [other]: 1 });
    expect(records['inquiries.sent inquiryKind deputy-request']).toEqual({ [one]: 2, [other]: 1 });
    expect(records['aid.sum aidKind food']).toEqual({ [one]: 15_000, [other]: 7_500 });
    const { figures } = await office.head.statistics.further({ quarter: QUARTER });
    for (const indicator of RECORD_INDICATORS) {
      const told = figures.find(line => line.indicator === indicator)?.now;
      const kept = Object.values(records[indicator] ?? {}).reduce((sum, count) => sum + count, 0);
      expect([indicator, kept]).toEqual([indicator, told]);
      expect(definitions[indicator]?.kk).not.toBe('');
    }
    expect(await differences()).toEqual([]);
  });

  it('tell what was taken back and what came later, and are signed anew', async () => {
    const [sent] = (await office.head.inquiries.ofCase({ id: one })).inquiries;
    await author().inquiries.withdraw({
      ...(await office.on(one)),
      inquiryId: sent?.id ?? '',
      reason: 'Не то ведомство.',
    });
    await gives(other, 2_500);
    const found = await differences();
    expect(found.filter(([figure]) => !figure.includes(' '))).toEqual([
      ['inquiries.sent', 3, 2, 0, 1],
      ['inquiries.late', 3, 2, 0, 1],
      ['aid.given', 2, 3, 1, 0],
      ['aid.sum', 22_500, 25_000, 1, 0],
    ]);
    expect(found).toContainEqual(['inquiries.sent inquiryKind deputy-request', 3, 2, 0, 1]);
    const changed = await office.head.closing.changedCases({
      quarter: QUARTER,
      indicator: 'aid.sum',
      dimension: 'aidKind',
      value: 'food',
    });
    expect([changed.plus.map(({ id }) => id), changed.minus, changed.gone]).toEqual([[other], [], 0]);
    expect((await sign(1, 'Запрос был не туда, помощь записали позже')).issue).toBe(2);
    expect(await differences()).toEqual([]);
  });

  it('do not change by the mere passing of time', async () => {
    office.turnTo('2027-03-01T05:00:00.000Z');
    expect(await differences()).toEqual([]);
  });
});
