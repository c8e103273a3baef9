import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Common,
  type HandledCase,
  LEAST_SHARE,
  LEAST_SUPPORT,
  learnLessons,
} from '../../../shared/domain/routing/lessons';
import { matches, type Routable } from '../../../shared/domain/routing/rule';

const PENSIONS = '0002/0002.0007/';
const HOUSING = '0005/0005.0005/';
const KOKSHETAU = '110000000/111000000/';

let numbered = 0;
const aCase = (
  over: Partial<Routable> = {},
  executorId = 'lawyer',
  rule: string | null = 'r1',
): HandledCase => ({
  id: String(++numbered).padStart(6, '0'),
  routable: {
    topics: [{ classifier: 'ru-2025', path: PENSIONS }],
    territoryPath: KOKSHETAU,
    kind: 'application',
    ...over,
  },
  executorId,
  overrode: rule === null ? null : { ruleId: rule, executorId: 'deputy' },
});
const times = (count: number, make: () => HandledCase) => Array.from({ length: count }, make);
/** Does the rule that a lesson would become hold for a case? */
function isAlike({ topic, territory, kind, further }: Common, routable: Routable): boolean {
  const name = { ru: '', kk: '' };
  const place = territory === null ? null : { path: territory, name };
  const rule = { id: '', active: true, topic: topic && { ...topic, name }, territory: place, kind, further };
  return matches({ ...rule, target: { type: 'head' } }, routable);
}
const housing = { topics: [{ classifier: 'ru-2025', path: HOUSING }] };

describe('what an office learns where people overrode the rules', () => {
  it('the topic that the overridden cases share, with what speaks for and against it', () => {
    const own = times(4, () => aCase());
    const agreeing = aCase({ territoryPath: '710000000/' }, 'lawyer', null);
    const against = aCase({ territoryPath: '710000000/' }, 'deputy', null);
    const lessons = learnLessons([
      ...own,
      agreeing,
      against,
      ...times(9, () => aCase(housing, 'deputy', null)),
    ]);
    // With the place besides, nothing speaks against it.
    expect(lessons).toEqual([
      {
        when: {
          topic: { classifier: 'ru-2025', path: PENSIONS },
          territory: KOKSHETAU,
          kind: null,
          further: {},
        },
        executorId: 'lawyer',
        overrode: ['r1'],
        support: own.map(one => one.id),
        agreeing: [],
        against: [],
      },
    ]);
  });

  it('as few conditions as do', () => {
    const own = times(3, () => aCase());
    const others = times(5, () => aCase(housing, 'deputy', null));
    expect(learnLessons([...own, ...others])[0]?.when).toEqual({
      topic: { classifier: 'ru-2025', path: PENSIONS },
      territory: null,
      kind: null,
      further: {},
    });
  });

  it('a further condition where nothing else tells them apart', () => {
    const own = times(3, () => aCase({ language: 'kk' }));
    const others = times(5, () => aCase({ language: 'ru' }, 'deputy', null));
    expect(learnLessons([...own, ...others])[0]?.when).toEqual({
      topic: null,
      territory: null,
      kind: null,
      further: { language: 'kk' },
    });
  });

  it('nothing from two cases, from those that came back to whom the rule named, and from noise', () => {
    expect(learnLessons(times(2, () => aCase()))).toEqual([]);
    expect(learnLessons(times(5, () => aCase({}, 'deputy')))).toEqual([]);
    expect(learnLessons([...times(3, () => aCase()), ...times(3, () => aCase({}, 'deputy', null))])).toEqual(
      [],
    );
  });

  it('one lesson for each executor', () => {
    const lessons = learnLessons([...times(3, () => aCase()), ...times(4, () => aCase(housing, 'expert'))]);
    expect(lessons.map(one => [one.executorId, one.support.length])).toEqual([
      ['expert', 4],
      ['lawyer', 3],
    ]);
  });
});

const person = fc.constantFrom('a', 'b', 'c');
const path = fc.constantFrom('1/', '1/11/', '1/12/', '2/', '2/21/');
const routable: fc.Arbitrary<Routable> = fc.record({
  topics: fc.array(fc.record({ classifier: fc.constantFrom('ru-2025', 'own'), path }), { maxLength: 2 }),
  territoryPath: fc.option(path),
  kind: fc.constantFrom('application' as const, 'complaint' as const),
  language: fc.constantFrom('ru' as const, 'kk' as const),
  urgency: fc.constantFrom('normal' as const, 'urgent' as const),
});
const handled: fc.Arbitrary<HandledCase[]> = fc
  .array(
    fc.record({
      routable,
      executorId: fc.option(person),
      overrode: fc.option(fc.record({ ruleId: fc.option(fc.constantFrom('r1', 'r2')), executorId: person })),
    }),
    { maxLength: 25 },
  )
  .map(list => list.map((one, index) => ({ id: String(index).padStart(3, '0'), ...one })));

describe('every lesson', () => {
  it('counts its cases rightly, rests on enough of them, and shares none with another', () => {
    fc.assert(
      fc.property(handled, cases => {
        const spent = new Set<string>();
        for (const lesson of learnLessons(cases)) {
          const alike = cases.filter(one => one.executorId !== null && isAlike(lesson.when, one.routable));
          const theirs = alike.filter(one => one.executorId === lesson.executorId).map(one => one.id);
          const others = alike.filter(one => one.executorId !== lesson.executorId).map(one => one.id);
          expect([...lesson.support, ...lesson.agreeing].sort()).toEqual(theirs);
          expect([...lesson.against]).toEqual(others);
          expect(lesson.support.length).toBeGreaterThanOrEqual(LEAST_SUPPORT);
          expect(theirs.length / alike.length).toBeGreaterThanOrEqual(LEAST_SHARE);
          for (const id of lesson.support) {
            const one = cases.find(known => known.id === id);
            expect(one?.overrode).not.toBeNull();
            expect(one?.overrode?.executorId).not.toBe(lesson.executorId);
            expect(spent.has(id)).toBe(false);
            spent.add(id);
          }
        }
      }),
    );
  });

  it('does not depend on the order of the cases', () => {
    const shuffled = handled.chain(cases =>
      fc.tuple(fc.constant(cases), fc.shuffledSubarray(cases, { minLength: cases.length })),
    );
    fc.assert(
      fc.property(shuffled, ([cases, mixed]) => {
        expect(learnLessons(mixed)).toEqual(learnLessons(cases));
      }),
    );
  });

  it('finds what people always do', () => {
    const planted = fc.tuple(fc.array(routable, { minLength: 3, maxLength: 12 }), path, fc.array(routable));
    fc.assert(
      fc.property(planted, ([some, topic, others]) => {
        const topics = [{ classifier: 'planted', path: topic }];
        const own = some.map(
          (one, index): HandledCase => ({
            id: `own-${index}`,
            routable: { ...one, topics },
            executorId: 'a',
            overrode: { ruleId: 'r1', executorId: 'b' },
          }),
        );
        const rest = others.map(
          (one, index): HandledCase => ({
            id: `rest-${index}`,
            routable: one,
            executorId: 'b',
            overrode: null,
          }),
        );
        const [first] = learnLessons([...own, ...rest]);
        expect(first).toMatchObject({ executorId: 'a', against: [] });
        expect(first?.support).toHaveLength(own.length);
      }),
    );
  });
});
