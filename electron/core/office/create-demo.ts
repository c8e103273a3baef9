import { needsOfficeKey } from '../../../shared/domain/access/access';
import type { DeputyLevel, ExecutorKind, Language, Profile, Role } from '../../../shared/domain/codes';
import {
  createRandom,
  DEMO_OFFICES,
  type DemoStaffMember,
  demoStaff,
  generateAppeals,
} from '../../../shared/domain/demo';
import { planDeeds } from '../../../shared/domain/demo/plan-deeds';
import { addDays } from '../../../shared/lib/dates';
import type { Session } from '../core';
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
import { liveDemo } from './live-demo';

const SEED = 20260701;
/** Long enough for the same quarter of last year; a third of it all is recent, so that desks are not empty. */
const DAYS_BACK = 470;
const DAYS_RECENT = 30;

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
  const { spare, staff: actors } = await hire(deps, actor, others, input.password);
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
  const random = createRandom(SEED + 2);
  const lives = appeals.map(appeal => ({ ...appeal, work: planDeeds(random, appeal, input.profile) }));
  await liveDemo(deps, { head: actor, staff: actors, spare, language: input.language }, lives);
  return { ...created, logins: staff.map(member => member.login), registered: appeals.length };
}

/** Puts the staff to work; answers them by login, and the executor who takes what no rule sends anywhere. */
async function hire(
  deps: Deps,
  actor: Actor,
  staff: readonly DemoStaffMember[],
  password: string,
): Promise<{ staff: ReadonlyMap<string, Actor>; spare: string | null }> {
  const hired = await Promise.all(
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
      return addUser(deps, actor, { ...member, password }, executorId);
    }),
  );
  return {
    staff: new Map(hired.map(one => [one.login, one])),
    spare: hired.findLast(({ executorId }) => executorId !== null)?.executorId ?? null,
  };
}

/** A sign-in under the password that all of the demonstration share; real people choose their own by an invitation. */
async function addUser(
  deps: Deps,
  actor: Actor,
  member: { login: string; name: string; roles: readonly Role[]; password: string },
  executorId: string | null,
): Promise<Actor> {
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
  const { id, login, name, roles } = user;
  return { ...actor, id, login, name, roles, executorId };
}
