import { expect, it } from 'vitest';
import { chooseByHand } from '../../electron/core/routing/choose-by-hand';
import { quarterLessons } from '../../electron/core/routing/lessons';
import type { Candidate } from '../../shared/domain/routing/candidate';
import { decideExecutor } from '../../shared/domain/routing/decide';
import { type HandledCase, learnLessons } from '../../shared/domain/routing/lessons';
import { learnPractice, rankByPractice } from '../../shared/domain/routing/practice';
import { type PastAppeal, replayRules } from '../../shared/domain/routing/replay';
import type { Routable, Rule } from '../../shared/domain/routing/rule';
import { formatQuarter, quarterOf } from '../../shared/lib/dates';
import { type MinskRequest, minskRequests } from '../support/minsk-practice';
import { sharedDataDir } from '../support/shared-data';
import { cpuTimeOf, median, ms, p95, percent, printerOf, timesOf } from './figures';
import { aFilledBase } from './filled-base';

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
  const actor = {
    id: 'u',
    officeId: 'o',
    login: 'head',
    name: 'имя',
    roles: ['head' as const],
    executorId: null,
    at: 'office' as const,
  };
  const byHand = await timesOf(2_000, async round => {
    chooseByHand(actor, staff, 'e1', decideExecutor(routable(round), table, staff));
  });
  print(
    `the same where a person chooses, with what the rules had said: median ${ms(median(byHand))}, p95 ${ms(p95(byHand))}`,
  );
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

/** People chose somebody else in so many cases of the quarter. */
const OVERRIDDEN = 400;

it('lessons over 50,000 cases', async () => {
  const handled = Array.from(
    { length: 50_000 },
    (_, n): HandledCase => ({
      id: String(n).padStart(6, '0'),
      routable: routable(n),
      executorId: `e${n % 200}`,
      overrode: n % (50_000 / OVERRIDDEN) ? null : { ruleId: `r${n % 500}`, executorId: `e${(n + 1) % 200}` },
    }),
  );
  let found = 0;
  const learning = await cpuTimeOf(async () => {
    found = learnLessons(handled).length;
  });
  print(
    `lessons of ${handled.length} cases, ${OVERRIDDEN} overridden: ${found} found in ${ms(learning)} of one processor`,
  );

  const base = await aFilledBase(50_000);
  try {
    const { deps } = base.test.core;
    const executor = {
      expectedVersion: null,
      kind: 'lawyer',
      level: null,
      capacity: 50,
      active: true,
    } as const;
    const [own, other] = [
      await base.head.staff.saveExecutor({ id: null, name: 'Первый', ...executor }),
      await base.head.staff.saveExecutor({ id: null, name: 'Второй', ...executor }),
    ];
    const newest = await deps.db.read
      .selectFrom('cases')
      .select(['id', 'received_on'])
      .where('office_id', '=', base.actor.officeId)
      .orderBy('received_on', 'desc')
      .limit(OVERRIDDEN)
      .execute();
    const decision = JSON.stringify({
      ...{ executorId: own.id, executorName: 'Первый', executorKind: 'lawyer', ruleId: null },
      ...{ reasons: [], runnersUp: [], overrode: { ruleId: null, executorId: other.id } },
    });
    await deps.db.write(tx =>
      tx
        .updateTable('cases')
        .set({ decision, executor_id: own.id })
        .where('office_id', '=', base.actor.officeId)
        .where(
          'id',
          'in',
          newest.map(row => row.id),
        )
        .execute(),
    );
    const quarter = formatQuarter(quarterOf(newest[0]?.received_on ?? ''));
    const asked = await quarterLessons(deps, base.actor, { quarter });
    const times = await timesOf(20, () => quarterLessons(deps, base.actor, { quarter }));
    print(
      `lessons of a quarter in a base of 50,000 (${asked.cases} cases, ${asked.overridden} overridden): median ${ms(median(times))}, p95 ${ms(p95(times))}`,
    );
  } finally {
    await base.close();
  }
});
