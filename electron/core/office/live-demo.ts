import { RegisterAppeal } from '../../../shared/contract/appeals';
import type { Language } from '../../../shared/domain/codes';
import type { DemoAppeal } from '../../../shared/domain/demo';
import { onlyAsked } from '../../../shared/domain/demo/only-asked';
import { type DemoWork, followDay } from '../../../shared/domain/demo/plan-deeds';
import { addDays } from '../../../shared/lib/dates';
import { acceptAppeal } from '../appeals/accept-appeal';
import { assignAppeal } from '../appeals/assign-appeal';
import { closeAppeal } from '../appeals/close-appeal';
import { getAppeal } from '../appeals/get-appeal';
import { registerAppeal } from '../appeals/register-appeal';
import { setResult } from '../appeals/set-result';
import { fixedClock } from '../clock';
import type { Clock } from '../core';
import type { Deps } from '../deps';
import type { Actor } from '../session/session';
import { doDeed, followDeed } from './do-deed';
import { nameDemoProblems, type Registered } from './name-demo-problems';

/** What lies longer in the head's queue, the head has given to somebody. */
const DAYS_QUEUED = 21;

/** What is done on one day, in this order. */
const ORDER = ['register', 'accept', 'deed', 'follow', 'close'] as const;

export interface DemoPeople {
  readonly head: Actor;
  /** The others by login. */
  readonly staff: ReadonlyMap<string, Actor>;
  /** The executor who takes what no rule sends anywhere. */
  readonly spare: string | null;
  readonly language: Language;
}

export interface DemoLife extends DemoAppeal {
  readonly work: DemoWork;
}

interface Step {
  readonly day: string;
  readonly order: (typeof ORDER)[number];
  readonly act: (deps: Deps) => Promise<unknown>;
}

/** A case of the demonstration once it is registered. */
interface Begun {
  readonly id: string;
  readonly number: string;
  readonly executorId: string | null;
  readonly version: number;
}

/** Plays the appeals' lives through the use cases, day by day, so that loads, numbers and journal are true. */
export async function liveDemo(deps: Deps, people: DemoPeople, lives: readonly DemoLife[]): Promise<void> {
  const today = deps.clock.today();
  const steps: Step[] = [];
  const begun: Registered[] = [];
  for (const life of lives)
    planLife(people, life, addDays(today, -DAYS_QUEUED), {
      plan: (afterDays, order, act) => {
        const day = addDays(life.receivedOn, afterDays);
        if (day <= today) steps.push({ day, order, act });
      },
      registered: ({ number }) =>
        begun.push({ number, receivedOn: life.receivedOn, topic: life.questions[0]?.code ?? '' }),
    });
  const place = ({ order }: Step) => ORDER.indexOf(order);
  steps.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : place(a) - place(b)));
  for (const { day, act } of steps) await act({ ...deps, clock: clockOn(deps, day) });
  await nameDemoProblems(deps, people.head, people.language, begun);
}

interface Planning {
  plan(afterDays: number, order: Step['order'], act: Step['act']): void;
  registered(begun: Begun): void;
}

function planLife(people: DemoPeople, life: DemoLife, fresh: string, { plan, registered }: Planning): void {
  const { head } = people;
  const { outcome, work } = life;
  let begun: Begun | null = null;
  // Nobody works what still lies in the head's queue.
  const later = (afterDays: number | null, order: Step['order'], act: (then: Deps, of: Begun) => unknown) => {
    if (afterDays === null) return;
    plan(afterDays, order, async then => {
      if (begun?.executorId) await act(then, begun);
    });
  };
  plan(0, 'register', async then => {
    begun = await begin(then, people, life, fresh);
    registered(begun);
  });
  later(outcome.acceptAfterDays, 'accept', (then, { id, version }) =>
    acceptAppeal(then, head, { id, expectedVersion: version }),
  );
  for (const deed of work.deeds) {
    later(deed.afterDays, 'deed', (then, { id }) => doDeed(then, head, id, deed));
    later(followDay(deed), 'follow', (then, { id }) => followDeed(then, head, id, deed));
  }
  later(outcome.closeAfterDays, 'close', (then, { id }) =>
    finish(then, head, id, outcome.result ?? 'explained'),
  );
}

/** Registers an appeal, by who received the citizen; gives it to somebody where it would lie too long. */
async function begin(deps: Deps, people: DemoPeople, life: DemoLife, fresh: string): Promise<Begun> {
  const { outcome: _, work, ...appeal } = life;
  const { head, spare, staff } = people;
  const receiver = work.receiver === null ? null : (staff.get(work.receiver) ?? head);
  const input = RegisterAppeal.parse({ ...onlyAsked(appeal), ...(receiver ? { reception: {} } : {}) });
  const { id, number, version, decision } = await registerAppeal(deps, receiver ?? head, input);
  if (decision.executorId !== null || spare === null || appeal.receivedOn >= fresh)
    return { id, number, version, executorId: decision.executorId };
  const assigned = await assignAppeal(deps, head, { id, expectedVersion: version, executorId: spare });
  return { id, number, version: assigned.version, executorId: spare };
}

async function finish(
  deps: Deps,
  actor: Actor,
  id: string,
  result: NonNullable<DemoAppeal['outcome']['result']>,
): Promise<void> {
  const appeal = await getAppeal(deps, actor, { id });
  let { version } = appeal;
  for (const question of appeal.questions)
    ({ version } = await setResult(deps, actor, {
      id,
      expectedVersion: version,
      questionId: question.id,
      result,
    }));
  await closeAppeal(deps, actor, { id, expectedVersion: version });
}

/** The working hours of that day; on the present day nothing happens later than now. */
function clockOn(deps: Deps, day: string): Clock {
  const clock = fixedClock(day);
  const now = deps.clock.now();
  return clock.now() <= now ? clock : { ...clock, now: () => now };
}
