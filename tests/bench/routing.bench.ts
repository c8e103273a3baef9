import { expect, it } from 'vitest';
import type { Candidate } from '../../shared/domain/routing/candidate';
import { decideExecutor } from '../../shared/domain/routing/decide';
import { learnPractice, rankByPractice } from '../../shared/domain/routing/practice';
import { type PastAppeal, replayRules } from '../../shared/domain/routing/replay';
import type { Routable, Rule } from '../../shared/domain/routing/rule';
import { type MinskRequest, minskRequests } from '../support/minsk-practice';
import { sharedDataDir } from '../support/shared-data';
import { cpuTimeOf, median, ms, p95, percent, printerOf, timesOf } from './figures';

const print = printerOf('routing');

const data = sharedDataDir();
it.skipIf(data === null)('the real organisation of a Minsk request, from category and place alone', () => {
  const all = minskRequests(data ?? '');
  const train = all.filter(one => one.month <= '2018-09');
  const test = all.filter(one => one.month >= '2018-10');
  const practice = learnPractice(train, Math.max(...train.map(one => one.day)));
  const share = (rank: (one: MinskRequest) => readonly string[], places: number) =>
    percent(test.filter(one => rank(one).slice(0, places).includes(one.executorId)).length, test.length);
  const counts = new Map<string, number>();
  for (const { executorId } of train) counts.set(executorId, (counts.get(executorId) ?? 0) + 1);
  const busiest = [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id);
  const guess = (keys: readonly string[]) =>
    rankByPractice(practice, keys).map(({ executorId }) => executorId);
  print(
    `| ${train.length} requests to 2018-09, then ${test.length} of 2018-10..12 | first choice | among the first three |`,
  );
  print('| --- | --- | --- |');
  for (const [name, rank] of [
    ['the busiest organisations (majority)', () => busiest],
    ['category alone', (one: MinskRequest) => guess(one.keys.slice(0, 1))],
    ['category and place', (one: MinskRequest) => guess(one.keys)],
  ] as const)
    print(`| ${name} | ${share(rank, 1)} | ${share(rank, 3)} |`);
});

const PLACES = 60;
const TOPICS = 120;
const name = { ru: 'имя', kk: 'аты' };
const topicPath = (n: number) => `${String(n % 6).padStart(4, '0')}/${n % TOPICS}/`;
const placePath = (n: number) => `${10 + (n % 6)}/${n % PLACES}/`;

/** A table in which the rule that holds stands far down: every appeal walks through most of it. */
function rules(count: number): Rule[] {
  return Array.from({ length: count }, (_, n) => ({
    id: `r${n}`,
    active: true,
    topic: n === count - 1 ? null : { classifier: 'ru', path: topicPath(n), name },
    territory: n === count - 1 ? null : { path: placePath(Math.floor(n / 3)), name },
    kind: n === count - 1 || n % 2 ? null : 'complaint',
    further: n % 5 === 0 && n !== count - 1 ? { language: 'kk', channel: 'phone' } : undefined,
    target: { type: 'kind', kind: 'lawyer', level: null },
  }));
}

function people(count: number): Candidate[] {
  return Array.from({ length: count }, (_, n) => ({
    id: `e${n}`,
    name: `имя ${n}`,
    kind: 'lawyer',
    level: null,
    active: n % 17 !== 0,
    open: (n * 7) % 40,
    capacity: 20 + (n % 5),
    lastAssignedAt: null,
    absence: n % 11 === 0 ? { until: '2026-12-31', substituteId: `e${(n + 1) % count}` } : null,
    profile: {
      topics: [],
      territories: n % 4 === 0 ? [placePath(n)] : [],
      languages: n % 3 === 0 ? ['kk', 'ru'] : [],
      days: [],
      weekly: null,
      groups: [],
    },
  }));
}

const routable = (n: number): Routable => ({
  topics: [{ classifier: 'ru', path: topicPath(n * 31) }],
  territoryPath: placePath(n * 17),
  kind: n % 3 ? 'application' : 'complaint',
  channel: 'phone',
  language: n % 2 ? 'kk' : 'ru',
});

it('speed with 500 rules and 200 executors', async () => {
  const [table, staff] = [rules(500), people(200)];
  const times = await timesOf(2_000, async round => {
    decideExecutor(routable(round), table, staff);
  });
  print(`route one appeal, 500 rules, 200 executors: median ${ms(median(times))}, p95 ${ms(p95(times))}`);
  const past = Array.from({ length: 50_000 }, (_, n): PastAppeal => {
    const day = new Date(Date.UTC(2026, 0, 1 + Math.floor(n / 280)));
    const on = day.toISOString().slice(0, 10);
    const closed = new Date(day.getTime() + (n % 45) * 86_400_000).toISOString().slice(0, 10);
    return {
      id: String(n),
      receivedOn: on,
      closedOn: n % 9 ? closed : null,
      executorId: null,
      routable: routable(n),
    };
  });
  let replayed = 0;
  const spent = await cpuTimeOf(async () => {
    replayed = replayRules(past, table, staff, []).appeals.length;
  });
  print(`what-if over ${replayed} appeals, 500 rules, 200 executors: ${ms(spent)} of one processor`);
  expect(replayed).toBe(50_000);
});
