import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { IndicatorId } from '../../shared/domain/statistics/indicators';
import { tamper } from '../support/base-file';
import { type Client, ENGINES, type TestCore } from '../support/core';
import { liveInquiry, plannedInquiry, type RememberedInquiry } from '../support/live-inquiry';
import { daysOfQuarter } from '../support/naive-statistics';
import { anOfficeOfDays, MORNING, type OfficeOfDays, type Seated } from '../support/office-of-days';
import { resultsOf } from '../support/work';

const BODY = 'Управление социальной защиты';

describe.each(ENGINES)('inquiries to bodies on %s', engine => {
  let office: OfficeOfDays;
  let test: TestCore;
  let head: Client;
  let main: Seated;
  let lawyer: Seated;
  let id = '';
  const day = () => office.day();
  const on = () => office.on(id);

  beforeAll(async () => {
    office = await anOfficeOfDays(engine);
    ({ test, head, main, lawyer } = office);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    office.turnTo(MORNING);
    id = await office.aCase();
  });

  const issue = async (over: object = {}, client = main.client) =>
    client.inquiries.issue({
      ...(await on()),
      authorId: main.id,
      instrument: 'deputy-request',
      bodyKind: 'social-protection',
      body: BODY,
      letterNumber: '12-4/815',
      asked: 'Почему не назначено пособие?',
      sentOn: day(),
      due: null,
      ...over,
    });
  const first = async () => {
    const [inquiry] = (await head.inquiries.ofCase({ id })).inquiries;
    if (!inquiry) throw new Error('no inquiry');
    return inquiry;
  };

  it('are due by the term of the law, in its days, and say where the day comes from', async () => {
    const { authors, mayIssue } = await main.client.inquiries.ofCase({ id });
    expect(mayIssue).toBe(true);
    expect(authors).toMatchObject([
      {
        id: main.id,
        instruments: [
          // Thirty calendar days would end on a Sunday: the working day before it stands.
          { instrument: 'deputy-request', term: { dueOn: '2026-12-18', confirmed: false } },
          { instrument: 'reception-letter', term: { dueOn: '2026-12-11', confirmed: false } },
        ],
      },
    ]);
    await issue();
    expect(await first()).toMatchObject({
      body: BODY,
      letterNumber: '12-4/815',
      asked: 'Почему не назначено пособие?',
      authorName: 'Болатов Ерлан',
      sentOn: '2026-11-20',
      dueOn: '2026-12-18',
      state: 'waiting',
      madeBy: 'Болатов Ерлан',
      may: { answer: true, withdraw: true },
    });
    expect((await first()).basis.kk).toContain('депутат');
    const { timeline } = await head.appeals.get({ id });
    expect(timeline[0]).toMatchObject({
      type: 'INQUIRY_SENT',
      data: {
        instrument: 'deputy-request',
        bodyKind: 'social-protection',
        on: '2026-11-20',
        due: '2026-12-18',
      },
      text: `${BODY}, 12-4/815`,
    });
  });

  it('are due by the office’s own term once it sets one, and keep their day when it changes', async () => {
    const own = { instrument: 'deputy-request', level: 'oblast', amount: 3, unit: 'working' } as const;
    const basis = 'Регламент мәслихата';
    await expect(main.client.inquiries.saveTerms({ terms: [] })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    for (const wrong of [
      [{ ...own, basis, instrument: 'deputy-appeal' as const }],
      [{ ...own, basis, level: null }],
      [
        { ...own, basis },
        { ...own, basis },
      ],
    ])
      await expect(head.inquiries.saveTerms({ terms: wrong })).rejects.toMatchObject({
        code: 'WRONG_INSTRUMENT',
      });
    const saved = await head.inquiries.saveTerms({ terms: [{ ...own, basis }] });
    expect(saved.own).toEqual([{ ...own, basis }]);
    expect((await main.client.inquiries.terms()).usual).toHaveLength(6);
    await issue();
    const kept = { dueOn: '2026-11-25', basis: { ru: basis, kk: basis, en: basis } };
    expect(await first()).toMatchObject(kept);
    await head.inquiries.saveTerms({ terms: [] });
    expect(await first()).toMatchObject(kept);
    expect((await head.journal.list({ type: 'INQUIRY_TERMS_SAVED' })).items.map(({ data }) => data)).toEqual([
      { own: 0 },
      { own: 1 },
    ]);
    expect((await head.system.verify()).problems).toEqual([]);
  });

  it('are due on a day of one’s own where it is named with its basis', async () => {
    await issue({ due: { on: '2026-11-25', basis: 'Согласовано по телефону' } });
    expect(await first()).toMatchObject({
      dueOn: '2026-11-25',
      basis: { ru: 'Согласовано по телефону', kk: 'Согласовано по телефону' },
    });
  });

  it('show to their author while they wait, and to the head once they are late', async () => {
    await issue({ due: { on: '2026-11-25', basis: 'Согласовано' } });
    const row = { caseId: id, body: BODY, dueOn: '2026-11-25', authorName: 'Болатов Ерлан' };
    const mine = async (client: Client) =>
      (await client.inquiries.mine()).filter(({ caseId }) => caseId === id);
    expect([await mine(main.client), await mine(lawyer.client), await mine(head)]).toMatchObject([
      [row],
      [],
      [],
    ]);
    office.turnTo('2026-11-26T05:00:00.000Z');
    expect(await first()).toMatchObject({ state: 'overdue' });
    expect([await mine(main.client), await mine(head)]).toMatchObject([[row], [row]]);
    const { id: inquiryId } = await first();
    await main.client.inquiries.answer({ ...(await on()), inquiryId, on: day(), words: 'Назначено.' });
    expect(await first()).toMatchObject({
      state: 'answered-late',
      answer: 'Назначено.',
      may: { answer: false, withdraw: true },
    });
    expect([await mine(main.client), await mine(head)]).toEqual([[], []]);
    expect((await head.appeals.get({ id })).timeline[0]).toMatchObject({
      type: 'INQUIRY_ANSWERED',
      data: { on: '2026-11-26', late: true },
      text: 'Назначено.',
    });
  });

  it('mark their case in lists and in the search while they wait, and narrow both to it', async () => {
    const marked = async (inquiry: 'waiting' | 'late') => {
      const filter = { inquiry };
      const listed = await head.appeals.list({ view: 'all', filter, limit: 200 });
      const found = await head.appeals.search({ query: 'Ахметбекова', filter, limit: 200 });
      const own = (items: typeof listed.items) =>
        items.flatMap(item => (item.id === id ? [item.inquiryDueOn] : []));
      expect(listed.total).toBe(listed.items.length);
      expect(own(found.items)).toEqual(own(listed.items));
      return own(listed.items);
    };
    const standing = async () => [await marked('waiting'), await marked('late')];
    const end = async (dueOn: string, how: 'answer' | 'withdraw') => {
      const { inquiries } = await head.inquiries.ofCase({ id });
      const inquiryId = inquiries.find(one => one.dueOn === dueOn)?.id ?? '';
      if (how === 'withdraw')
        return main.client.inquiries.withdraw({ ...(await on()), inquiryId, reason: 'Не то дело.' });
      return main.client.inquiries.answer({ ...(await on()), inquiryId, on: day(), words: 'Да.' });
    };
    expect(await standing()).toEqual([[], []]);
    for (const due of ['2026-11-27', '2026-11-25']) await issue({ due: { on: due, basis: 'Согласовано' } });
    expect(await standing()).toEqual([['2026-11-25'], []]);
    office.turnTo('2026-11-25T05:00:00.000Z');
    expect(await standing()).toEqual([['2026-11-25'], []]);
    office.turnTo('2026-11-26T05:00:00.000Z');
    expect(await standing()).toEqual([['2026-11-25'], ['2026-11-25']]);
    await end('2026-11-25', 'answer');
    expect(await standing()).toEqual([['2026-11-27'], []]);
    await end('2026-11-27', 'withdraw');
    expect(await standing()).toEqual([[], []]);
  });

  it('are answered once, and taken back once, also in a closed case', async () => {
    await issue();
    const { id: inquiryId } = await first();
    const ready = await resultsOf(head, id, 'explained');
    await head.appeals.close({ id, expectedVersion: ready.version });
    await expect(issue()).rejects.toMatchObject({ code: 'WRONG_STATUS' });
    const answer = { inquiryId, on: day(), words: 'Да.' };
    await main.client.inquiries.answer({ ...(await on()), ...answer });
    await expect(main.client.inquiries.answer({ ...(await on()), ...answer })).rejects.toMatchObject({
      code: 'ALREADY_NOTED',
    });
    const taken = { inquiryId, reason: 'Не тот орган.' };
    await main.client.inquiries.withdraw({ ...(await on()), ...taken });
    expect(await first()).toMatchObject({ state: 'withdrawn', withdrawnOn: day() });
    await expect(main.client.inquiries.withdraw({ ...(await on()), ...taken })).rejects.toMatchObject({
      code: 'ALREADY_WITHDRAWN',
    });
  });

  it('are sent by a co-executor under their own name', async () => {
    const part = { executorId: lawyer.id, role: 'co-executor', task: 'Запрос.', dueOn: day() } as const;
    await expect(issue({ authorId: lawyer.id, instrument: 'advocate-request' })).rejects.toMatchObject({
      code: 'UNKNOWN_EXECUTOR',
    });
    await head.parts.give({ ...(await on()), ...part });
    const { authors } = await lawyer.client.inquiries.ofCase({ id });
    expect(authors.map(({ name }) => name)).toEqual(['Иванова Мария', 'Болатов Ерлан']);
    await issue({ authorId: lawyer.id, instrument: 'advocate-request' }, lawyer.client);
    expect(await first()).toMatchObject({ authorName: 'Иванова Мария', dueOn: '2026-12-04' });
  });

  it.each([
    ['sent before the arrival', { sentOn: '2026-11-19' }, 'DATE_IMPOSSIBLE'],
    ['sent tomorrow', { sentOn: '2026-11-21' }, 'DATE_IMPOSSIBLE'],
    ['due before it was sent', { due: { on: '2026-11-19', basis: 'Так' } }, 'DATE_IMPOSSIBLE'],
    ['an advocate’s of a deputy', { instrument: 'advocate-request' }, 'WRONG_INSTRUMENT'],
    ['a Russian one in Kazakhstan', { instrument: 'deputy-appeal' }, 'WRONG_INSTRUMENT'],
  ])('refuses one %s', async (_name, over, code) => {
    await expect(issue(over)).rejects.toMatchObject({ code });
    expect((await head.inquiries.ofCase({ id })).inquiries).toEqual([]);
  });

  it('the check finds one that was changed, and one that was taken away', async () => {
    await issue();
    expect((await head.system.verify()).problems).toEqual([]);
    const { id: row } = await first();
    await tamper(test, `update inquiries set due_on = '2027-12-18' where id = '${row}'`);
    expect((await head.system.verify()).problems).toEqual([{ code: 'ROW_CHANGED', table: 'inquiries', row }]);
    await tamper(test, `delete from inquiries where id = '${row}'`);
    expect((await head.system.verify()).problems).toEqual([
      { code: 'ROW_CHANGED', table: 'inquiries', row: id },
    ]);
  });

  it('are counted as one counts them by hand, and open as many cases as they count', async () => {
    office.turnTo(MORNING);
    id = await office.aCase('2026-03-20');
    const plans = fc.sample(plannedInquiry, { numRuns: 25, seed: 165 });
    const figures = async (quarter: string) => {
      const { tables } = await head.forms.report({ quarter, formId: 'party-quarter', showSmall: true });
      const rows = tables.find(table => table.id === 'work')?.rows ?? [];
      return ['sent', 'answered', 'inquiries-late'].map(
        row => rows.find(one => one.id === row)?.cells[0]?.value ?? null,
      );
    };
    const quarters = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4', '2027-Q1'];
    const before = new Map(await Promise.all(quarters.map(async q => [q, await figures(q)] as const)));
    const counted: RememberedInquiry[] = [];
    for (const plan of plans) {
      const sent = await liveInquiry(main, id, plan, day());
      if (sent) counted.push(sent);
    }
    for (const quarter of quarters) {
      const [from, to] = daysOfQuarter(quarter);
      const within = (on: string | null) => on !== null && from <= on && on <= to;
      const late = ({ dueOn, answeredOn }: RememberedInquiry) =>
        answeredOn === null ? dueOn < day() : answeredOn > dueOn;
      const expected = [
        counted.filter(one => within(one.sentOn)).length,
        counted.filter(one => within(one.answeredOn)).length,
        counted.filter(one => within(one.dueOn) && late(one)).length,
      ];
      const were = before.get(quarter) ?? [];
      const are = await figures(quarter);
      expect(
        are.map((value, index) => (value ?? 0) - (were[index] ?? 0)),
        quarter,
      ).toEqual(expected);
      for (const [index, indicator] of (
        ['inquiries.sent', 'inquiries.answered', 'inquiries.late'] as const satisfies IndicatorId[]
      ).entries()) {
        const address = { indicator, filter: {}, period: 'now' } as const;
        const { total } = await head.forms.units({ quarter, address, limit: 1 });
        expect(total, `${quarter} ${indicator}`).toBe(are[index]);
      }
    }
    expect(counted.length).toBeGreaterThan(15);
  });
});
