import { join } from 'node:path';
import type { CompiledQuery } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { climbLateLadder } from '../../electron/core/routing/climb-late-ladder';
import { SQLITE_FILE } from '../../electron/db';
import { SqliteConnection } from '../../electron/db/sqlite/driver';
import { outside } from '../support/base-file';
import { aCore, anAppeal, anExecutor, anOffice, type Client, type TestCore } from '../support/core';

describe('what the lists and look-ups ask SQLite', () => {
  let test: TestCore;
  let head: Client;
  let lawyer: { id: string; client: Client };

  beforeAll(async () => {
    test = await aCore('sqlite');
    ({ head } = await anOffice(test));
    lawyer = await anExecutor(test, head, { login: 'lawyer', name: 'Иванова Мария', kind: 'lawyer' });
    await head.appeals.register(anAppeal({ executorId: lawyer.id }));
  });
  afterAll(() => test.close());

  /** Plans of every query on cases that a call makes. */
  async function plansOf(call: () => Promise<unknown>): Promise<string[]> {
    const asked = new Map<string, CompiledQuery>();
    const spy = vi.spyOn(SqliteConnection.prototype, 'executeQuery').mockName('executeQuery');
    try {
      await call();
      for (const [query] of spy.mock.calls)
        if (/\bcases\b|case_tokens/.test(query.sql) && /^\s*(select|with)/i.test(query.sql))
          asked.set(query.sql, query);
    } finally {
      spy.mockRestore();
    }
    return outside(join(test.dataDir, SQLITE_FILE), async run => {
      const plans: string[] = [];
      for (const { sql, parameters } of asked.values())
        plans.push(...(await run(`explain query plan ${sql}`, ...parameters)).map(row => String(row.detail)));
      return plans;
    });
  }

  const wasteful = (plans: readonly string[]) =>
    plans.filter(plan => /^SCAN cases\b|TEMP B-TREE FOR ORDER BY/.test(plan));

  it.each([
    ['open', 'cases_open_by_due (office_id=?)'],
    ['overdue', 'cases_open_by_due (office_id=? AND due_on<?)'],
    ['queue', 'cases_open_by_due (office_id=?)'],
    ['mine', 'cases_open_by_executor (office_id=? AND executor_id=?)'],
    ['closed', 'cases_by_status (office_id=? AND status=?)'],
    ['all', 'cases_by_doc (office_id=?)'],
  ] as const)('the list of %s: the page comes from %s', async (view, index) => {
    const plans = await plansOf(() => head.appeals.list({ view }));
    expect(plans).toContain(`SEARCH cases USING COVERING INDEX ${index}`);
    expect(wasteful(plans)).toEqual([]);
  });

  it.each(['mine', 'open', 'overdue', 'closed', 'all'] as const)(
    'an executor’s list of %s reads own cases only',
    async view => {
      const plans = await plansOf(() => lawyer.client.appeals.list({ view }));
      expect(plans.filter(plan => plan.includes('executor_id=?'))).not.toEqual([]);
      expect(wasteful(plans)).toEqual([]);
    },
  );

  it('the look at terms that pass goes by the due day of open cases, and sorts nothing', async () => {
    const { deps } = test.core;
    const { id } = await deps.db.read.selectFrom('offices').select('id').executeTakeFirstOrThrow();
    const plans = await plansOf(() => climbLateLadder(deps, id));
    expect(plans).toContainEqual(expect.stringContaining('cases_open_by_due (office_id=?'));
    expect(wasteful(plans)).toEqual([]);
  });

  it('newest arrivals first needs no sorting', async () => {
    const plans = await plansOf(() =>
      head.appeals.list({ view: 'all', sort: { by: 'received', direction: 'desc' } }),
    );
    expect(plans).toContain('SEARCH cases USING COVERING INDEX cases_by_received (office_id=?)');
    expect(wasteful(plans)).toEqual([]);
  });

  it.each([
    ['due', 'asc', 'cases_by_due (office_id=?)'],
    ['due', 'desc', 'cases_by_due (office_id=?)'],
    ['received', 'asc', 'cases_by_received (office_id=?)'],
    ['topic', 'asc', 'cases_by_topic (office_id=?)'],
    ['status', 'asc', 'cases_by_status (office_id=? AND status=?)'],
    ['channel', 'desc', 'cases_by_channel (office_id=? AND channel=?)'],
    ['executor', 'asc', 'cases_by_executor (office_id=? AND executor_id=?)'],
  ] as const)('all cases by %s %s: the page comes from %s', async (by, direction, index) => {
    const plans = await plansOf(() => head.appeals.list({ view: 'all', sort: { by, direction } }));
    expect(plans).toContain(`SEARCH cases USING COVERING INDEX ${index}`);
    expect(wasteful(plans)).toEqual([]);
  });

  it.each([
    ['due', 'asc', 'cases_by_due (office_id=? AND due_on>?)'],
    ['received', 'desc', 'cases_by_received (office_id=? AND received_on<?)'],
    ['number', 'desc', 'cases_by_doc (office_id=? AND doc<?)'],
    ['topic', 'asc', 'cases_by_topic (office_id=? AND topic>?)'],
    ['status', 'asc', 'cases_by_status (office_id=? AND status=? AND doc<?)'],
  ] as const)('the next page by %s %s begins at its key: %s', async (by, direction, index) => {
    const asked = { view: 'all', sort: { by, direction } } as const;
    const { last } = await head.appeals.list(asked);
    const plans = await plansOf(() =>
      head.appeals.list({ ...asked, offset: last?.offset ?? 0, ...(last ? { after: last } : {}) }),
    );
    expect(plans).toContain(`SEARCH cases USING COVERING INDEX ${index}`);
    expect(wasteful(plans)).toEqual([]);
    if (by !== 'number' && by !== 'status')
      expect(plans).toContain(
        `SEARCH cases USING COVERING INDEX ${index.replace(/[<>]\?/, `=? AND doc${direction === 'asc' ? '>' : '<'}?`)}`,
      );
  });

  it.each([
    ['channel and kind', { channel: ['phone', 'letter'], kind: ['complaint'] }],
    ['place', { territory: '110000000' }],
    ['topic', { topic: { classifier: 'ru-2025', code: '0002' } }],
    ['days', { receivedFrom: '2026-01-01', receivedTo: '2026-02-01' }],
    ['repeat', { repeat: ['duplicate'] }],
    ['a late inquiry', { inquiry: 'late' }],
  ] as const)('narrowed by %s, sealed rows are not read to choose the page', async (_name, filter) => {
    const plans = await plansOf(() =>
      head.appeals.list({ view: 'all', filter: JSON.parse(JSON.stringify(filter)) }),
    );
    // What remains without a covering index is the join of the chosen few to what they show.
    const chosen = plans.filter(plan => /^S\w+ cases USING (?!COVERING)/.test(plan));
    expect(chosen.filter(plan => plan !== 'SEARCH cases USING INTEGER PRIMARY KEY (rowid=?)')).toEqual([]);
    expect(plans.filter(plan => /^SEARCH cases USING COVERING/.test(plan))).not.toEqual([]);
    expect(plans.filter(plan => /^SCAN cases\b/.test(plan))).toEqual([]);
  });

  it('whether a listed case waits for an inquiry is looked up by the case', async () => {
    const plans = await plansOf(() => head.appeals.list({ view: 'open' }));
    expect(plans).toContain('SEARCH i USING INDEX inquiries_by_case (office_id=? AND case_id=?)');
  });

  it('a word is looked up in the index, and only its cases are read', async () => {
    const plans = await plansOf(() => head.appeals.search({ query: 'пособие' }));
    expect(plans.some(plan => plan.startsWith('SCAN case_tokens VIRTUAL TABLE INDEX'))).toBe(true);
    expect(plans).toContain('SEARCH cases USING INTEGER PRIMARY KEY (rowid=?)');
    expect(wasteful(plans)).toEqual([]);
  });

  it('a number and an id are looked up by their unique index', async () => {
    const number = (await head.appeals.list({ view: 'all' })).items[0]?.number ?? '';
    const byNumber = await plansOf(() => head.appeals.search({ query: number }));
    expect(byNumber.filter(plan => plan.includes('(office_id=? AND number=?)'))).toHaveLength(1);
    const id = (await head.appeals.search({ query: number })).items[0]?.id ?? '';
    const byId = await plansOf(() => head.appeals.get({ id }));
    expect(byId.filter(plan => plan.includes('(office_id=? AND id=?)'))).not.toEqual([]);
    expect(wasteful([...byNumber, ...byId])).toEqual([]);
  });

  it('a registration reads no list of cases', async () => {
    const plans = await plansOf(() => head.appeals.register(anAppeal({ externalId: 'x-1' })));
    expect(plans.filter(plan => plan.includes('cases_by_external_id'))).toHaveLength(1);
    expect(wasteful(plans)).toEqual([]);
  });

  it('a quarter begins with its own cases and never with all questions', async () => {
    const plans = await plansOf(() => head.statistics.exportQuarter({ quarter: '2026-Q4', format: 'json' }));
    const first = plans.filter(plan => /^(SEARCH|SCAN) [cq] /.test(plan));
    expect(first).toContain(
      'SEARCH c USING COVERING INDEX cases_by_closed (office_id=? AND closed_on=? AND received_on<?)',
    );
    expect(first).toContain('SEARCH c USING COVERING INDEX cases_by_closed (office_id=? AND closed_on>?)');
    expect(first).toContain(
      'SEARCH c USING COVERING INDEX cases_counted_by_received (office_id=? AND received_on>? AND received_on<?)',
    );
    // Rows of cases hold what is sealed: no count of days reads them.
    expect(first.filter(plan => /^SEARCH c USING INDEX .*(received|closed)_on/.test(plan))).toEqual([]);
    // The last of these would be everything that ever arrived: of ten years, nearly all.
    const whole = /^SCAN|\(office_id=\?\)$|\(office_id=\? AND received_on<\?\)$/;
    expect(first.filter(plan => whole.test(plan))).toEqual([]);
  });

  it('days to the first step are told by an index of first steps, not by the journal', async () => {
    const plans = await plansOf(() => head.statistics.further({ quarter: '2026-Q4' }));
    const steps = plans.filter(plan => /^SEARCH e /.test(plan));
    expect([...new Set(steps)]).toEqual([
      'SEARCH e USING COVERING INDEX events_first_steps (office_id=? AND case_id=? AND type=?)',
    ]);
  });
});
