import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaseState, refuseClose } from '../../../shared/domain/appeals/case-actions';
import { type Role, STATUSES } from '../../../shared/domain/codes';
import { refuseForward } from '../../../shared/domain/forwards/forward-rules';
import {
  concernOf,
  type ReaderDesk,
  type ReadingConcern,
  readersOf,
  refuseAsk,
  refuseRead,
} from '../../../shared/domain/readings/reading-rules';
import {
  type Answer,
  READING_STATES,
  type Reading,
  STANDINGS,
  type Standing,
  standingOf,
} from '../../../shared/domain/readings/standing';

const actor = (id: string, roles: readonly Role[], executorId: string | null = null) => ({
  id,
  roles,
  executorId,
});
/** The case lies on desk `main`; desk `law` was asked to read it by `main`. */
const ACTORS = {
  main: actor('main', ['executor'], 'main'),
  aideOfMain: actor('aide', ['assistant'], 'main'),
  law: actor('law', ['executor'], 'law'),
  aideOfLaw: actor('law-aide', ['assistant'], 'law'),
  other: actor('other', ['executor'], 'other'),
  head: actor('head', ['head']),
  headOfMain: actor('head-main', ['head', 'executor'], 'main'),
  registrar: actor('registrar', ['registrar']),
  administrator: actor('administrator', ['administrator']),
  analyst: actor('analyst', ['analyst'], 'law'),
} as const;
const appeal = (reading: Standing | null, over: Partial<CaseState> = {}): CaseState => ({
  status: 'in-work',
  executorId: 'main',
  reading,
  ...over,
});
const codesBy = (rule: (one: (typeof ACTORS)[keyof typeof ACTORS]) => { code: string } | null) =>
  Object.fromEntries(Object.entries(ACTORS).map(([name, one]) => [name, rule(one)?.code ?? 'OK']));

const AS_READ: Answer = { results: ['explained', 'supported'], reopened: 0 };
const reading = (state: Reading['state'], over: Partial<Reading> = {}): Reading => ({
  executorId: 'main',
  state,
  agreedTo: state === 'agreed' ? AS_READ : null,
  ...over,
});

describe('how an answer stands with its second reader', () => {
  it.each<[string, readonly Reading[], Partial<Answer>, string | null, Standing]>([
    ['nobody was asked', [], {}, 'main', 'not-asked'],
    ['the reader has it', [reading('asked')], {}, 'main', 'asked'],
    ['it came back', [reading('returned')], {}, 'main', 'returned'],
    ['it was given again', [reading('returned'), reading('asked')], {}, 'main', 'asked'],
    ['another was asked instead', [reading('withdrawn'), reading('asked')], {}, 'main', 'asked'],
    ['somebody agreed', [reading('returned'), reading('agreed')], {}, 'main', 'agreed'],
    ['a result was changed', [reading('agreed')], { results: ['explained', 'explained'] }, 'main', 'changed'],
    ['a result was taken back', [reading('agreed')], { results: ['explained', null] }, 'main', 'changed'],
    ['a result is missing', [reading('agreed')], { results: ['explained'] }, 'main', 'changed'],
    ['the case was taken up again', [reading('agreed')], { reopened: 1 }, 'main', 'changed'],
    ['another executor has the case', [reading('agreed')], {}, 'other', 'not-asked'],
    ['another has it while it is read', [reading('asked')], {}, 'other', 'not-asked'],
    ['it lies in the queue', [reading('agreed')], {}, null, 'not-asked'],
    ['an agreement to nothing', [reading('agreed', { agreedTo: null })], {}, 'main', 'changed'],
  ])('%s', (_what, readings, over, executorId, standing) => {
    expect(standingOf(readings, executorId, { ...AS_READ, ...over })).toBe(standing);
  });

  const answers = fc.record({
    results: fc.array(fc.constantFrom('explained', 'supported', null), { maxLength: 3 }),
    reopened: fc.nat(2),
  });
  const executors = fc.constantFrom('main', 'other');

  it('is agreed only where the newest reading agreed to this very answer of this very executor', () => {
    const some = fc.record({
      executorId: executors,
      state: fc.constantFrom(...READING_STATES),
      agreedTo: fc.option(answers),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 5 }), executors, answers, (readings, executorId, answer) => {
        if (standingOf(readings, executorId, answer) !== 'agreed') return;
        const last = readings.findLast(one => one.state !== 'withdrawn');
        expect(last).toEqual({ executorId, state: 'agreed', agreedTo: answer });
      }),
    );
  });
});

describe('closing a case whose rule asks for a second reader', () => {
  it.each(STANDINGS)('%s', standing => {
    const unread = { code: 'READING_MISSING', reading: standing };
    for (const one of [ACTORS.main, ACTORS.head]) {
      const wanted = standing === 'agreed' ? null : unread;
      expect(refuseClose(one, appeal(standing))).toEqual(wanted);
      expect(refuseForward(one, appeal(standing), true)).toEqual(wanted);
      // A letter to another body that the case waits for is not its answer.
      expect(refuseForward(one, appeal(standing))).toBeNull();
    }
    // Who may not close at all is told so, and not how far the reading is.
    expect(refuseClose(ACTORS.law, appeal(standing))).toEqual({ code: 'FORBIDDEN' });
  });

  it('asks nothing where no rule does', () => {
    expect(refuseClose(ACTORS.main, appeal(null))).toBeNull();
    expect(refuseClose(ACTORS.main, { status: 'in-work', executorId: 'main' })).toBeNull();
  });
});

describe('who does what', () => {
  const forbidden = Object.fromEntries(Object.keys(ACTORS).map(name => [name, 'FORBIDDEN']));

  it('the executor and a head give the answer to a reader', () => {
    const leads = { ...forbidden, main: 'OK', head: 'OK', headOfMain: 'OK' };
    for (const standing of ['not-asked', 'asked', 'returned', 'changed'] as const)
      expect(codesBy(one => refuseAsk(one, appeal(standing)))).toEqual(leads);
    expect(refuseAsk(ACTORS.main, appeal('agreed'))).toEqual({ code: 'READING_AGREED' });
    expect(refuseAsk(ACTORS.main, appeal(null))).toEqual({ code: 'READING_NOT_NEEDED' });
    for (const status of STATUSES.filter(one => one !== 'in-work'))
      expect(refuseAsk(ACTORS.main, appeal('not-asked', { status }))).toEqual({
        code: 'WRONG_STATUS',
        status,
      });
  });

  it('the reader who was asked or a head agrees, never the desk that leads the case', () => {
    const asked = { askedBy: 'main', readerId: 'law' };
    const may = { ...forbidden, law: 'OK', head: 'OK', headOfMain: 'OWN_ANSWER' };
    expect(codesBy(one => refuseRead(one, appeal('asked'), asked))).toEqual(may);
    const ofHead = { ...may, law: 'FORBIDDEN' };
    expect(codesBy(one => refuseRead(one, appeal('asked'), { askedBy: 'main', readerId: null }))).toEqual(
      ofHead,
    );
  });

  it('never who asked, though it be a head; nor the reader to whose desk the case came', () => {
    const byHead = { askedBy: 'head', readerId: null };
    expect(refuseRead(ACTORS.head, appeal('asked'), byHead)).toEqual({ code: 'OWN_ANSWER' });
    const moved = appeal('asked', { executorId: 'law' });
    expect(refuseRead(ACTORS.law, moved, { askedBy: 'main', readerId: 'law' })).toEqual({
      code: 'OWN_ANSWER',
    });
  });

  it('only while it is asked of a case at work', () => {
    const asked = { askedBy: 'main', readerId: 'law' };
    for (const standing of STANDINGS.filter(one => one !== 'asked'))
      expect(refuseRead(ACTORS.law, appeal(standing), asked)).toEqual({ code: 'READING_OVER' });
    expect(refuseRead(ACTORS.law, appeal('asked', { status: 'closed' }), asked)).toEqual({
      code: 'WRONG_STATUS',
      status: 'closed',
    });
  });
});

describe('whose desk may be asked', () => {
  const desk = (id: string, over: Partial<ReaderDesk> = {}): ReaderDesk => ({
    id,
    name: id,
    kind: 'lawyer',
    active: true,
    signsIn: true,
    absence: null,
    ...over,
  });
  const deputy = desk('deputy', { kind: 'deputy' });
  const others = [desk('second'), deputy, desk('gone', { active: false }), desk('mute', { signsIn: false })];
  const asked = (named: Partial<ReaderDesk>, executorId = 'main') =>
    readersOf('law', executorId, [desk('law', named), ...others]).map(({ id }) => id);

  it.each<[string, string[], string[]]>([
    ['the one whom the rule names', asked({}), ['law']],
    ['away: the others of the kind', asked({ absence: { substituteId: null } }), ['second']],
    ['away: first the substitute', asked({ absence: { substituteId: 'deputy' } }), ['deputy', 'second']],
    ['away with a substitute who leads the case', asked({ absence: { substituteId: 'main' } }), ['second']],
    ['left: the others of the kind', asked({ active: false }), ['second']],
    ['without a sign-in: the others of the kind', asked({ signsIn: false }), ['second']],
    ['the executor: the others of the kind', asked({}, 'law'), ['second']],
    ['known to nobody: the head alone', readersOf('lost', 'main', others).map(({ id }) => id), []],
    ['the only one of the kind: the head alone', asked({ kind: 'expert', active: false }), []],
  ])('%s', (_who, found, wanted) => {
    expect(found).toEqual(wanted);
  });
});

it.each<[string, keyof typeof ACTORS, Standing, string | null, boolean, ReadingConcern | null]>([
  ['who was asked', 'law', 'asked', 'law', true, 'read'],
  ['another not', 'other', 'asked', 'law', true, null],
  ['the aide of who was asked not', 'aideOfLaw', 'asked', 'law', true, null],
  ['the head of one asked of the head', 'head', 'asked', null, true, 'read'],
  ['the head not of one that its reader can read', 'head', 'asked', 'law', true, null],
  ['the head of one that its reader cannot read', 'head', 'asked', 'law', false, 'read'],
  ['the executor not while it is read', 'main', 'asked', 'law', true, null],
  ['the executor when it came back', 'main', 'returned', 'law', true, 'returned'],
  ['the executor when it was changed', 'main', 'changed', 'law', true, 'changed'],
  ['the executor when it may go out', 'main', 'agreed', 'law', true, 'agreed'],
  ['the reader no more once it is read', 'law', 'agreed', 'law', true, null],
  ['a head who did not ask not', 'head', 'returned', null, true, null],
])('a reading concerns %s', (_who, name, standing, readerId, readerAble, concern) => {
  const asked = { askedBy: 'main', readerId, readerAble };
  expect(concernOf(ACTORS[name], appeal(standing), asked)).toBe(concern);
});

describe('a life of a case under such a rule', () => {
  const people = Object.values(ACTORS);
  const step = fc.oneof(
    fc.record({
      do: fc.constant('ask' as const),
      by: fc.nat(9),
      reader: fc.constantFrom('law', 'other', null),
    }),
    fc.record({ do: fc.constantFrom('agree' as const, 'return' as const), by: fc.nat(9) }),
    fc.record({ do: fc.constant('result' as const), to: fc.constantFrom('explained', 'supported') }),
    fc.record({ do: fc.constant('assign' as const), to: fc.constantFrom('main', 'law', 'other') }),
    fc.record({ do: fc.constantFrom('close' as const, 'reopen' as const), by: fc.nat(9) }),
  );

  it('never ends without the agreement of another person to the answer as it is', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), steps => {
        let executorId = 'main';
        let status: CaseState['status'] = 'in-work';
        let answer: Answer = { results: ['explained'], reopened: 0 };
        const rows: (Reading & { askedBy: string; readerId: string | null; readBy: string | null })[] = [];
        const state = (): CaseState => ({
          status,
          executorId,
          reading: standingOf(rows, executorId, answer),
        });
        for (const one of steps) {
          const who = 'by' in one ? people[one.by] : undefined;
          const last = rows.at(-1);
          if (one.do === 'result' && status === 'in-work') answer = { ...answer, results: [one.to] };
          if (one.do === 'assign' && status !== 'closed') executorId = one.to;
          if (!who) continue;
          if (one.do === 'ask' && refuseAsk(who, state()) === null)
            rows.push({
              ...reading('asked', { executorId }),
              askedBy: who.id,
              readerId: one.reader,
              readBy: null,
            });
          if ((one.do === 'agree' || one.do === 'return') && last && refuseRead(who, state(), last) === null)
            rows[rows.length - 1] = {
              ...last,
              state: one.do === 'agree' ? 'agreed' : 'returned',
              agreedTo: one.do === 'agree' ? answer : null,
              readBy: who.id,
            };
          if (one.do === 'reopen' && status === 'closed') {
            status = 'in-work';
            answer = { ...answer, reopened: answer.reopened + 1 };
          }
          if (one.do !== 'close' || refuseClose(who, state()) !== null) continue;
          status = 'closed';
          const agreed = rows.at(-1);
          const reader = people.find(({ id }) => id === agreed?.readBy);
          expect(agreed).toMatchObject({ state: 'agreed', executorId, agreedTo: answer });
          expect(reader?.executorId ?? null).not.toBe(executorId);
          expect(agreed?.readBy).not.toBe(agreed?.askedBy);
        }
      }),
      { numRuns: 500 },
    );
  });
});
