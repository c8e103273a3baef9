import { compareText } from './candidate';
import { steps } from './practice';
import { type FurtherConditions, matches, type Routable, type Rule } from './rule';

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

const ALL_ABOUT: Common['further'] = {};

/** The condition as a rule of the table, so that it holds exactly where the saved rule will. */
function asRule({ topic, territory, kind, further }: Common): Rule {
  const name = { ru: '', kk: '' };
  return {
    id: '',
    active: true,
    topic: topic && { ...topic, name },
    territory: territory === null ? null : { path: territory, name },
    kind,
    further,
    target: { type: 'head' },
  };
}

/** Does a case have what they have in common? */
export function isAlike(when: Common, routable: Routable): boolean {
  return matches(asRule(when), routable);
}

function furtherOf({ channel, source, author, language, urgency }: Routable): Common['further'][] {
  return [
    ALL_ABOUT,
    ...(channel === undefined ? [] : [{ channel }]),
    ...(source === undefined ? [] : [{ source }]),
    ...(author === undefined ? [] : [{ author }]),
    ...(language === undefined ? [] : [{ language }]),
    // That a case is not urgent says nothing.
    ...(urgency === 'urgent' ? [{ urgency }] : []),
  ];
}

/** Everything that can be said of a case with a topic, a place, a kind and one further condition, any of them left out. */
function descriptions(routable: Routable): Common[] {
  const topics = [
    null,
    ...routable.topics.flatMap(({ classifier, path }) =>
      steps(path).map(step => ({ classifier, path: step })),
    ),
  ];
  const territories = [null, ...(routable.territoryPath === null ? [] : steps(routable.territoryPath))];
  const all: Common[] = [];
  for (const topic of topics)
    for (const territory of territories)
      for (const kind of [null, routable.kind])
        for (const further of furtherOf(routable)) all.push({ topic, territory, kind, further });
  return all.filter(common => conditionsIn(common) > 0);
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

/** Descriptions that at least so many overridden cases of one executor share, with these cases. */
function sharedDescriptions(overridden: readonly HandledCase[]) {
  const groups = new Map<string, { when: Common; executorId: string; support: HandledCase[] }>();
  for (const one of overridden)
    for (const [key, when] of new Map(descriptions(one.routable).map(common => [keyOf(common), common]))) {
      const executorId = one.executorId ?? '';
      const group = groups.get(`${executorId} ${key}`) ?? { when, executorId, support: [] };
      group.support.push(one);
      groups.set(`${executorId} ${key}`, group);
    }
  return [...groups.values()].filter(group => group.support.length >= LEAST_SUPPORT);
}

function bestOf(overridden: readonly HandledCase[], cases: readonly HandledCase[]): Found | null {
  let best: Found | null = null;
  for (const group of sharedDescriptions(overridden)) {
    const own = new Set(group.support);
    const rest = cases.filter(
      one => one.executorId !== null && !own.has(one) && isAlike(group.when, one.routable),
    );
    const found = { ...group, rest };
    const wrong = against(found).length;
    const matched = group.support.length + rest.length;
    if ((matched - wrong) / matched < LEAST_SHARE || worth(found) <= 0) continue;
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
  const lessons: Lesson[] = [];
  while (lessons.length < MOST_LESSONS) {
    const best = bestOf(left, cases);
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
