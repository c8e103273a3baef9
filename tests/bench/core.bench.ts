import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, it } from 'vitest';
import type { Session } from '../../electron/core/core';
import type { Deps } from '../../electron/core/deps';
import { formReport } from '../../electron/core/forms/form-report';
import type { Actor } from '../../electron/core/session/session';
import { furtherReport } from '../../electron/core/statistics/further-report';
import { quarterReport } from '../../electron/core/statistics/quarter-report';
import { SQLITE_FILE } from '../../electron/db';
import { BREAKDOWNS } from '../../shared/domain/statistics/catalogue';
import { SHIPPED_FORMS } from '../../shared/domain/statistics/forms/shipped';
import { anAppeal, type Client } from '../support/core';
import { daysOfQuarter } from '../support/naive-statistics';
import { bareGroupBys, bareTransactions } from './bare-floor';
import { bareFurther } from './bare-further';
import { FigureTable, median, ms, p95, ratio, timeOf, timesOf } from './figures';
import { aFilledBase } from './filled-base';
import { inventedSurname, inventedWord } from './invented-journal';

const sizes = (process.env.RECEPTION_BENCH_SIZES ?? '10000,100000').split(',').map(Number);
const table = new FigureTable();

afterAll(() => {
  const markdown = table.toMarkdown();
  console.log(`\n${markdown}`);
  const out = process.env.RECEPTION_BENCH_OUT;
  if (out) writeFileSync(out, `${markdown}\n`);
});

it.each(sizes)('%d appeals', async size => {
  const base = await aFilledBase(size);
  const measured: Base = { ...base, size, deps: base.test.core.deps };
  try {
    if (base.importMs !== null)
      table.add('import, sealed and indexed', size, `${Math.round(size / (base.importMs / 1000))} a second`);
    await measureRegistration(measured);
    await measureSearch(measured);
    await measureLists(measured);
    await measureReport(measured);
    await measureRegistry(measured);
    const megabytes = statSync(join(base.dataDir, SQLITE_FILE)).size / 1e6;
    table.add('base on disk', size, `${megabytes.toFixed(0)} MB`);
  } finally {
    await base.close();
  }
});

interface Base {
  readonly size: number;
  readonly dataDir: string;
  readonly head: Client;
  readonly deps: Deps;
  readonly actor: Actor;
  readonly session: Session;
}

/** Registrations and bare transactions in turns, so that both meet the same disk. */
async function measureRegistration({ size, dataDir, head }: Base): Promise<void> {
  const bare = await bareTransactions(dataDir);
  const floor: number[] = [];
  const times = await timesOf(200, async round => {
    floor.push(await timeOf(bare.commitOne));
    await head.appeals.register(
      anAppeal({ summary: `Обращение ${round}`, text: `${inventedWord(round)} ${inventedWord(round * 7)}` }),
    );
  });
  await bare.close();
  floor.sort((a, b) => a - b);
  // What timesOf measured holds the bare transaction too.
  const own = median(times) - median(floor);
  table.add('bare transaction of one row, median', size, ms(median(floor)));
  table.add('register one appeal, median', size, ms(own));
  table.add('register one appeal, p95', size, ms(p95(times) - median(floor)));
  table.add('register : bare transaction', size, ratio(own / median(floor)));
}

async function measureSearch({ size, head }: Base): Promise<void> {
  const find = async (name: string, query: (round: number) => string) => {
    let hits = 0;
    const times = await timesOf(100, async round => {
      hits = (await head.appeals.search({ query: query(round) })).total;
    });
    table.add(`search ${name}, p95`, size, `${ms(p95(times))} (${hits} found)`);
  };
  await find('rare word', round => inventedWord(15_000 + round));
  await find('common word', round => inventedWord(round % 20));
  await find('two common words', round => `${inventedWord(round % 20)} ${inventedWord(20 + (round % 20))}`);
  await find('beginning of a surname', round => inventedSurname(200 + round).slice(0, 5));
}

async function measureLists({ size, head }: Base): Promise<void> {
  const list = async (name: string, input: Parameters<typeof head.appeals.list>[0]) => {
    const times = await timesOf(60, () => head.appeals.list({ limit: 50, ...input }));
    table.add(`list ${name}, p95`, size, ms(p95(times)));
  };
  await list('of open cases, first 50', { view: 'open' });
  await list('of overdue cases, first 50', { view: 'overdue' });
  await list('of all cases, first 50', { view: 'all' });
  await list('of all cases, page in the middle', { view: 'all', offset: Math.floor(size / 2) });
  const byTopic = { view: 'all', sort: { by: 'topic', direction: 'asc' } } as const;
  await list('of all cases by topic, first 50', byTopic);
  const { last } = await head.appeals.list({ ...byTopic, offset: Math.floor(size / 2), limit: 50 });
  if (last)
    await list('by topic, the page after a known row', { ...byTopic, offset: last.offset, after: last });
  await list('by channel, first 50', { view: 'all', sort: { by: 'channel', direction: 'asc' } });
  const filter = { channel: ['phone' as const], kind: ['complaint' as const], territory: '710000000' };
  await list('within a filter of three parts, first 50 and the count', { view: 'all', filter });
  const found = await timesOf(40, round => head.appeals.search({ query: inventedWord(round % 20), filter }));
  table.add('search common word within that filter, p95', size, ms(p95(found)));
}

/** The whole list as a workbook that is thrown away: how fast, and what it takes of memory at most. */
async function measureRegistry({ size, head, session }: Base): Promise<void> {
  const wish = { view: 'all', format: 'xlsx', personal: false } as const;
  const { file, rows } = await head.lists.exportRegistry(wish);
  const content = session.files.get(file.fileId)?.content;
  if (!content || !('pieces' in content)) throw new Error('the registry is not written in pieces');
  const before = process.memoryUsage().rss;
  let [bytes, most] = [0, before];
  const spent = await timeOf(async () => {
    for await (const piece of content.pieces()) {
      bytes += piece.length;
      most = Math.max(most, process.memoryUsage().rss);
    }
  });
  const megabytes = (of: number) => `${(of / 1e6).toFixed(0)} MB`;
  table.add('registry of all cases as XLSX', size, `${Math.round(rows / (spent / 1000))} rows a second`);
  table.add('the same: file, memory it took more', size, `${megabytes(bytes)}, ${megabytes(most - before)}`);
}

async function measureReport({ size, deps, actor }: Base): Promise<void> {
  const quarter = '2026-Q3';
  const tables = await timesOf(5, () => quarterReport(deps, actor, { quarter }));
  const report = await timesOf(5, () => quarterReport(deps, actor, { quarter }, BREAKDOWNS));
  const bare = await timesOf(3, () => bareGroupBys(deps.db.read, [quarter, '2026-Q2', '2025-Q3']));
  const further = await timesOf(5, () => furtherReport(deps, actor, { quarter }));
  const floor = await timesOf(3, () =>
    bareFurther(deps.db.read, [
      ...[quarter, '2026-Q2', '2025-Q3'].map(daysOfQuarter),
      ['2026-01-01', '2026-09-30'],
    ]),
  );
  for (const { id } of SHIPPED_FORMS) {
    const form = await timesOf(5, () => formReport(deps, actor, { quarter, formId: id, showSmall: false }));
    table.add(`form ${id}`, size, ms(median(form)));
    table.add(`form ${id} : bare GROUP BYs of the report`, size, ratio(median(form) / median(bare)));
  }
  table.add('quarterly report, all its tables', size, ms(median(tables)));
  table.add('quarterly report, every breakdown (the long form)', size, ms(median(report)));
  table.add('every breakdown as bare GROUP BYs', size, ms(median(bare)));
  table.add('every indicator and the tables of records', size, ms(median(further)));
  table.add('the same as bare queries', size, ms(median(floor)));
  table.add('indicators and records : bare queries', size, ratio(median(further) / median(floor)));
  table.add('report : bare GROUP BYs', size, ratio(median(report) / median(bare)));
}
