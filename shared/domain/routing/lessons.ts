import { compareText } from '../../lib/compare-text';
import { steps } from './practice';
import type { FurtherConditions, Routable, Rule } from './rule';

/** A case of the past: what it was, who has it, and what the rules had said where a person said otherwise. */
export interface HandledCase {
  readonly id: string;
  readonly routable: Routable;
  readonly executorId: string | null;
  readonly overrode: { readonly ruleId: string | null; readonly executorId: string } | null;
}

/** What the cases of a lesson have in common; null and absent ask nothing. */
export interface Common {
  readonly topic: { readonly classifier: string; readonly path: string } | null;
  readonly territory: string | null;
  readonly kind: Rule['kind'];
  readonly further: Pick<FurtherConditions, 'channel' | 'source' | 'author' | 'language' | 'urgency'>;
}

/** A rule that would have done what people did over the rules' heads. Cases are named by their ids, as they were given. */
export interface Lesson {
  readonly when: Common;
  readonly executorId: string;
  /** Rules that people overrode; null among them: the rule is not known. */
  readonly overrode: readonly (string | null)[];
  /** Overridden cases that the rule would have given to this executor by itself. */
  readonly support: readonly string[];
  /** Others that it holds for: this executor has them anyway, and somebody else has them. */
  readonly agreeing: readonly string[];
  readonly against: readonly string[];
}

/** Fewer cases are chance; a rule that is wrong in more than one case of five is no rule. */
export const LEAST_SUPPORT = 3;
export const LEAST_SHARE = 0.8;
const MOST_LESSONS = 10;
/** A case given to somebody else weighs as two: a wrong rule costs more than a missing one. */
const COUNTER_WEIGHT = 2;

const NOBODY: Holders = { all: new Set(), by: new Map() };
const ALL_ABOUT: Common['further'] = {};

/** One further condition of a case, with a word that tells it from the others. */
function furtherOf({ channel, source, author, language, urgency }: Routable): [string, Common['further']][] {
  const worded: [string, Common['further'] | null][] = [
    ['', ALL_ABOUT],
    [`channel ${channel}`, channel === undefined ? null : { channel }],
    [`source ${source}`, source === undefined ? null : { source }],
    [`author ${author}`, author === undefined ? null : { author }],
    [`language ${language}`, language === undefined ? null : { language }],
    // That a case is not urgent says nothing.
    ['urgent', urgency === 'urgent' ? { urgency } : null],
  ];
  return worded.flatMap(([word, further]): [string, Common['further']][] =>
    further ? [[word, further]] : [],
  );
}

/**
 * Everything that can be said of a case with a topic, a place, a kind and one further condition, any of them left out:
 * each by a key, and made only where it is asked for, because a quarter has thousands of cases.
 */
function describe(routable: Routable, visit: (key: string, make: () => Common) => void): void {
  const topics = routable.topics.flatMap(({ classifier, path }) =>
    steps(path).map(step => ({ classifier, path: step })),
  );
  const territories = routable.territoryPath === null ? [] : steps(routable.territoryPath);
  const further = furtherOf(routable);
  for (const topic of [null, ...topics])
    for (const territory of [null, ...territories])
      for (const kind of [null, routable.kind])
        for (const [word, one] of further)
          if (topic !== null || territory !== null || kind !== null || word !== '')
            visit(
              `${topic ? `${topic.classifier}:${topic.path}` : ''}|${territory ?? ''}|${kind ?? ''}|${word}`,
              () => ({
                topic,
                territory,
                kind,
                further: one,
              }),
            );
}

function conditionsIn({ topic, territory, kind, further }: Common): number {
  return [topic, territory, kind].filter(one => one !== null).length + Object.keys(further).length;
}

const keyOf = (common: Common): string => JSON.stringify(common);

interface Found {
  readonly when: Common;
  readonly executorId: string;
  readonly support: readonly HandledCase[];
  readonly rest: readonly HandledCase[];
}

const against = ({ rest, executorId }: Found) => rest.filter(one => one.executorId !== executorId);
const worth = (found: Found) => found.support.length - COUNTER_WEIGHT * against(found).length;
const width = ({ when }: Found) => -((when.topic?.path.length ?? 0) + (when.territory?.length ?? 0));

/** The most telling first; then as few conditions as do, each as narrow as the cases allow. */
function byWorth(one: Found, other: Found): number {
  return (
    worth(other) - worth(one) ||
    conditionsIn(one.when) - conditionsIn(other.when) ||
    width(one) - width(other) ||
    compareText(keyOf(one.when), keyOf(other.when)) ||
    compareText(one.executorId, other.executorId)
  );
}

interface Shared {
  readonly key: string;
  readonly when: Common;
  readonly executorId: string;
  readonly support: HandledCase[];
}

/** Descriptions that at least so many overridden cases of one executor share, with these cases, the most shared first. */
function sharedDescriptions(overridden: readonly HandledCase[]): Shared[] {
  const groups = new Map<string, Shared>();
  for (const one of overridden) {
    const executorId = one.executorId ?? '';
    const seen = new Set<string>();
    describe(one.routable, (key, make) => {
      if (seen.has(key)) return;
      seen.add(key);
      const group = groups.get(`${executorId} ${key}`);
      if (group) group.support.push(one);
      else groups.set(`${executorId} ${key}`, { key, when: make(), executorId, support: [one] });
    });
  }
  return [...groups.values()]
    .filter(group => group.support.length >= LEAST_SUPPORT)
    .sort((one, other) => other.support.length - one.support.length);
}

/** The cases of which a description holds, and how many of them each executor has. */
interface Holders {
  readonly all: ReadonlySet<HandledCase>;
  readonly by: ReadonlyMap<string, number>;
}

/** Of which cases each description of the overridden ones holds, by its key. */
function holdersOf(overridden: readonly HandledCase[], cases: readonly HandledCase[]): Map<string, Holders> {
  const found = new Map<string, { all: Set<HandledCase>; by: Map<string, number> }>();
  for (const one of overridden)
    describe(one.routable, key => found.set(key, { all: new Set(), by: new Map() }));
  for (const one of cases) {
    const { executorId } = one;
    if (executorId === null) continue;
    describe(one.routable, key => {
      const holders = found.get(key);
      if (!holders || holders.all.has(one)) return;
      holders.all.add(one);
      holders.by.set(executorId, (holders.by.get(executorId) ?? 0) + 1);
    });
  }
  return found;
}

function bestOf(overridden: readonly HandledCase[], alike: ReadonlyMap<string, Holders>): Found | null {
  let best: Found | null = null;
  for (const group of sharedDescriptions(overridden)) {
    const least = best === null ? 1 : worth(best);
    // Nobody speaks against it at best: what comes now is worth less than what is found.
    if (group.support.length < least) break;
    const { all, by } = alike.get(group.key) ?? NOBODY;
    const theirs = by.get(group.executorId) ?? 0;
    if (group.support.length - COUNTER_WEIGHT * (all.size - theirs) < least) continue;
    if (theirs / all.size < LEAST_SHARE) continue;
    const own = new Set(group.support);
    const found = { ...group, rest: [...all].filter(one => !own.has(one)) };
    if (best === null || byWorth(found, best) < 0) best = found;
  }
  return best;
}

/**
 * Rules that would have done what people did instead of the rules, the most telling first: for each executor what the
 * overridden cases have in common by topic, place, kind and one further condition, where it holds for few cases that
 * somebody else has. An overridden case supports one lesson only. Pure; does not depend on the order of the cases.
 */
export function learnLessons(handled: readonly HandledCase[]): Lesson[] {
  const cases = [...handled].sort((one, other) => compareText(one.id, other.id));
  let left = cases.filter(
    one => one.overrode !== null && one.executorId !== null && one.overrode.executorId !== one.executorId,
  );
  const alike = holdersOf(left, cases);
  const lessons: Lesson[] = [];
  while (lessons.length < MOST_LESSONS) {
    const best = bestOf(left, alike);
    if (!best) break;
    const counter = new Set(against(best));
    lessons.push({
      when: best.when,
      executorId: best.executorId,
      overrode: [...new Set(best.support.map(one => one.overrode?.ruleId ?? null))],
      support: best.support.map(one => one.id),
      agreeing: best.rest.filter(one => !counter.has(one)).map(one => one.id),
      against: [...counter].map(one => one.id),
    });
    const covered = new Set(best.support);
    left = left.filter(one => !covered.has(one));
  }
  return lessons;
}
