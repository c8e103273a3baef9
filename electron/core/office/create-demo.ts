import { RegisterAppeal } from '../../../shared/contract/appeals';
import { needsOfficeKey } from '../../../shared/domain/access/access';
import type { DeputyLevel, ExecutorKind, Language, Profile, Role } from '../../../shared/domain/codes';
import {
  DEMO_OFFICES,
  type DemoAppeal,
  type DemoStaffMember,
  demoStaff,
  generateAppeals,
} from '../../../shared/domain/demo';
import { onlyAsked } from '../../../shared/domain/demo/only-asked';
import { addDays } from '../../../shared/lib/dates';
import { acceptAppeal } from '../appeals/accept-appeal';
import { assignAppeal } from '../appeals/assign-appeal';
import { closeAppeal } from '../appeals/close-appeal';
import { getAppeal } from '../appeals/get-appeal';
import { registerAppeal } from '../appeals/register-appeal';
import { setResult } from '../appeals/set-result';
import { fixedClock } from '../clock';
import type { Clock, Session } from '../core';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { SHIPPED_CLASSIFIER } from '../reference/seed-reference';
import { saveRules } from '../routing/rules';
import type { Actor } from '../session/session';
import type { Holders } from '../session/unlock';
import { saveExecutor } from '../staff/executors';
import { vouching } from '../vault/vouching';
import { insertUser, prepareUser } from './add-user';
import { createOffice } from './create-office';

const SEED = 20260701;
/** Long enough for the same quarter of last year; a third of it all is recent, so that desks are not empty. */
const DAYS_BACK = 470;
const DAYS_RECENT = 30;
/** What lies longer in the head's queue, the head has given to somebody. */
const DAYS_QUEUED = 21;

/** Who takes what in the demonstration office; one section has no rule, so that the head's queue is not empty. */
const DEMO_RULES: readonly { title: string; topic: string; kind: ExecutorKind; level: DeputyLevel | null }[] =
  [
    { title: 'Пенсии и пособия — юрист', topic: '0002.0007', kind: 'lawyer', level: null },
    { title: 'Труд — юрист', topic: '0002.0006', kind: 'lawyer', level: null },
    { title: 'Закон и порядок — юрист', topic: '0004', kind: 'lawyer', level: null },
    { title: 'ЖКХ и жильё — депутат города', topic: '0005', kind: 'deputy', level: 'city' },
    { title: 'Дороги, земля, хозяйство — депутат области', topic: '0003', kind: 'deputy', level: 'oblast' },
    { title: 'Школы, больницы — помощник', topic: '0002', kind: 'assistant', level: null },
  ];

/**
 * Makes a demonstration office: synthetic staff who share the password, rules, and appeals that went through the
 * real use cases on the days on which they happened.
 */
export async function createDemo(
  deps: Deps,
  holders: Holders,
  session: Session,
  input: { profile: Profile; language: Language; password: string; appeals: number },
) {
  const demo = DEMO_OFFICES[input.profile];
  const staff = demoStaff(input.profile, input.language);
  const [head, ...others] = staff;
  if (!head) throw new Error('the demonstration office has no head');
  const created = await createOffice(
    deps,
    holders,
    session,
    { ...demo, ...input, headName: head.name, login: head.login },
    { demo: true },
  );
  const actor = session.actor;
  if (!actor) throw new Error('the demonstration office signed nobody in');
  const spare = await hire(deps, actor, others, input.password);
  await saveRules(deps, actor, {
    expectedVersion: 1,
    rules: DEMO_RULES.map(rule => ({
      id: null,
      title: rule.title,
      active: true,
      when: { topic: { classifier: SHIPPED_CLASSIFIER, code: rule.topic }, territory: null, kind: null },
      target: { type: 'kind' as const, kind: rule.kind, level: rule.level },
    })),
  });
  const today = deps.clock.today();
  const place = { to: today, territoryRoot: demo.territory, profile: input.profile };
  const recent = Math.floor(input.appeals / 3);
  const appeals = [
    ...generateAppeals({
      ...place,
      seed: SEED,
      count: input.appeals - recent,
      from: addDays(today, -DAYS_BACK),
    }),
    ...generateAppeals({ ...place, seed: SEED + 1, count: recent, from: addDays(today, -DAYS_RECENT) }),
  ];
  await live(deps, actor, appeals, today, spare);
  return { ...created, logins: staff.map(member => member.login), registered: appeals.length };
}

/** Puts the staff to work; answers the executor who takes what no rule sends anywhere. */
async function hire(
  deps: Deps,
  actor: Actor,
  staff: readonly DemoStaffMember[],
  password: string,
): Promise<string | null> {
  const executors = await Promise.all(
    staff.map(async member => {
      const executorId = member.executor
        ? (
            await saveExecutor(deps, actor, {
              id: null,
              expectedVersion: null,
              name: member.name,
              active: true,
              ...member.executor,
            })
          ).id
        : null;
      await addUser(deps, actor, { ...member, password }, executorId);
      return executorId;
    }),
  );
  return executors.findLast(id => id !== null) ?? null;
}

/** A sign-in under the password that all of the demonstration share; real people choose their own by an invitation. */
async function addUser(
  deps: Deps,
  actor: Actor,
  member: { login: string; name: string; roles: readonly Role[]; password: string },
  executorId: string | null,
): Promise<void> {
  const { version, officeKey } = deps.keys.keysOf(actor.officeId);
  const user = await prepareUser(deps, needsOfficeKey(member.roles) ? officeKey : null, member);
  await deps.db.write(async tx => {
    await vouching(deps, tx, actor.officeId, ['users'], () =>
      insertUser(deps, tx, actor.officeId, version, executorId, user),
    );
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'USER_ADDED', data: { login: user.login, roles: user.roles.join(',') } },
    ]);
  });
}

/** Plays the appeals' lives through the use cases, day by day, so that loads, numbers and journal are true. */
async function live(
  deps: Deps,
  actor: Actor,
  appeals: readonly DemoAppeal[],
  today: string,
  spare: string | null,
): Promise<void> {
  const fresh = addDays(today, -DAYS_QUEUED);
  const days: { day: string; order: number; act: (deps: Deps) => Promise<void> }[] = [];
  for (const { outcome, ...appeal } of appeals) {
    let registered: { id: string; executorId: string | null; version: number } | null = null;
    days.push({
      day: appeal.receivedOn,
      order: 0,
      async act(then) {
        const { id, version, decision } = await registerAppeal(
          then,
          actor,
          RegisterAppeal.parse(onlyAsked(appeal)),
        );
        registered = { id, version, executorId: decision.executorId };
        if (decision.executorId !== null || spare === null || appeal.receivedOn >= fresh) return;
        const assigned = await assignAppeal(then, actor, { id, expectedVersion: version, executorId: spare });
        registered = { id, version: assigned.version, executorId: spare };
      },
    });
    const later = (
      after: number | null,
      order: number,
      act: (then: Deps, id: string, version: number) => Promise<unknown>,
    ) => {
      const day = after === null ? null : addDays(appeal.receivedOn, after);
      if (day === null || day > today) return;
      days.push({
        day,
        order,
        async act(then) {
          // Nobody works what still lies in the head's queue.
          if (registered?.executorId) await act(then, registered.id, registered.version);
        },
      });
    };
    later(outcome.acceptAfterDays, 1, (then, id, expectedVersion) =>
      acceptAppeal(then, actor, { id, expectedVersion }),
    );
    later(outcome.closeAfterDays, 2, (then, id) => finish(then, actor, id, outcome.result ?? 'explained'));
  }
  days.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.order - b.order));
  for (const { day, act } of days) await act({ ...deps, clock: clockOn(deps, day) });
}

/** The working hours of that day; on the present day nothing happens later than now. */
function clockOn(deps: Deps, day: string): Clock {
  const clock = fixedClock(day);
  const now = deps.clock.now();
  return clock.now() <= now ? clock : { ...clock, now: () => now };
}

async function finish(
  deps: Deps,
  actor: Actor,
  id: string,
  result: NonNullable<DemoAppeal['outcome']['result']>,
) {
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
