import type { Dimension, IndicatorId } from '../../shared/domain/statistics/indicators';
import type { RememberedMeasure } from './live-measure';

/** An appeal as the test that registered it remembers it. */
export interface RememberedAppeal {
  readonly receivedOn: string;
  readonly dueOn: string;
  readonly closedOn: string | null;
  readonly channel: string;
  readonly source: string;
  readonly kind: string;
  readonly author: string;
  readonly repeat: string;
  readonly territory: string | null;
  readonly executor: { readonly code: string; readonly kind: string; readonly level: string | null } | null;
  readonly sex: string | null;
  readonly ageBand: string | null;
  readonly socialPosition: string | null;
  readonly benefits: readonly string[];
  readonly campaign: string | null;
  readonly language: string;
  readonly questions: readonly { readonly topic: string; readonly result: string | null }[];
  /** Visits and persons brought to responsibility, without those that were a mistake. */
  readonly measures?: readonly RememberedMeasure[];
}
/** A systemic problem as the test that named it remembers it. */
export interface RememberedProblem {
  readonly quarter: string;
  readonly topic: string;
  readonly territory: string;
}
type Question = RememberedAppeal['questions'][number];
/** One thing counted: an appeal with all its questions, or with the one that is counted, or a measure noted on it. */
interface Unit {
  readonly appeal: RememberedAppeal;
  readonly questions: readonly Question[];
  readonly measure?: RememberedMeasure;
}

/** First and last possible day of a quarter as texts: 31 stands after every day of a shorter month. */
export function daysOfQuarter(quarter: string): readonly [from: string, to: string] {
  const first = (Number(quarter.slice(6)) - 1) * 3 + 1;
  const month = (n: number) => `${quarter.slice(0, 4)}-${String(n).padStart(2, '0')}`;
  return [`${month(first)}-01`, `${month(first + 2)}-31`];
}

function belongs(indicator: IndicatorId, appeal: RememberedAppeal, [from, to]: readonly [string, string]) {
  const within = (day: string | null) => day !== null && from <= day && day <= to;
  switch (indicator) {
    case 'appeals.received':
    case 'questions.received':
      return within(appeal.receivedOn);
    case 'appeals.closed':
    case 'questions.closed':
      return within(appeal.closedOn);
    case 'appeals.late':
      return within(appeal.closedOn) && (appeal.closedOn ?? '') > appeal.dueOn;
    case 'appeals.open':
      return appeal.receivedOn <= to && (appeal.closedOn === null || appeal.closedOn > to);
  }
}

function unitsOf(
  appeals: readonly RememberedAppeal[],
  indicator: IndicatorId,
  days: readonly [string, string],
): Unit[] {
  if (indicator === 'visits.made' || indicator === 'persons.punished') {
    const [from, to] = days;
    const counts = ({ kind, takenOn }: RememberedMeasure) =>
      (kind === 'responsibility') === (indicator === 'persons.punished') && from <= takenOn && takenOn <= to;
    return appeals.flatMap(appeal =>
      (appeal.measures ?? []).filter(counts).map(measure => ({ appeal, questions: [], measure })),
    );
  }
  const mine = appeals.filter(appeal => belongs(indicator, appeal, days));
  if (indicator.startsWith('questions.'))
    return mine.flatMap(appeal => appeal.questions.map(question => ({ appeal, questions: [question] })));
  return mine.map(appeal => ({ appeal, questions: appeal.questions }));
}

function timelinessOf({ closedOn, dueOn }: RememberedAppeal, today: string): string {
  if (closedOn !== null) return closedOn > dueOn ? 'late' : 'in-time';
  return dueOn < today ? 'open-late' : 'open';
}

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

function bandOf(days: number): string {
  if (days > 30) return 'over-30';
  return days > 15 ? 'to-30' : 'to-15';
}

/** A value that the appeal carries as it is. */
function plainValue(
  { executor: _, questions: __, benefits: ___, measures: ____, ...plain }: RememberedAppeal,
  dimension: Dimension,
): string | null {
  const held: Readonly<Partial<Record<Dimension, string | null>>> = plain;
  const value = held[dimension];
  if (value === undefined) throw new Error(`an appeal does not remember its ${dimension}`);
  return value;
}

const DEPTHS = { section: 1, theme: 2, subject: 3, topic: 4 } as const;
const topicAt = (level: keyof typeof DEPTHS, topic: string) =>
  topic.split('.').slice(0, DEPTHS[level]).join('.');

const PLACES = { region: 2, district: 4, territory: 9 } as const;
const placeAt = (level: keyof typeof PLACES, territory: string) =>
  territory.slice(0, PLACES[level]).padEnd(9, '0');

/** Every value under which a unit stands in a dimension. */
function valuesOf(unit: Unit, indicator: IndicatorId, dimension: Dimension, today: string): Set<string> {
  const { appeal, questions } = unit;
  const none = (value: string | null) => new Set([value ?? 'none']);
  switch (dimension) {
    case 'section':
    case 'theme':
    case 'subject':
    case 'topic':
      return new Set(questions.map(({ topic }) => topicAt(dimension, topic)));
    case 'result':
      return new Set(questions.map(({ result }) => result ?? 'none'));
    case 'benefit':
      return new Set(appeal.benefits.length > 0 ? appeal.benefits : ['none']);
    case 'executor':
      return none(appeal.executor?.code ?? null);
    case 'executorKind':
      return none(appeal.executor?.kind ?? null);
    case 'executorLevel':
      return none(appeal.executor?.level ?? null);
    case 'region':
    case 'district':
      return none(appeal.territory && placeAt(dimension, appeal.territory));
    case 'timeBand':
      return none(appeal.closedOn && bandOf(daysBetween(appeal.receivedOn, appeal.closedOn)));
    case 'visited':
      return none(appeal.measures?.some(({ kind }) => kind !== 'responsibility') ? 'visited' : null);
    case 'timeliness':
      return none(timelinessOf(appeal, today));
    case 'month': {
      const byClosing = indicator === 'appeals.closed' || indicator === 'appeals.late';
      const day = unit.measure?.takenOn ?? (byClosing ? appeal.closedOn : null) ?? appeal.receivedOn;
      return none(day.slice(0, 7));
    }
    default:
      return none(plainValue(appeal, dimension));
  }
}

/** How many units, or the persons that measures carry. */
function weightOf(units: readonly Unit[]): number {
  return units.reduce((sum, { measure }) => sum + (measure?.persons ?? 1), 0);
}

/** Counts an indicator in a quarter, one unit after another. */
export function naiveTotal(
  appeals: readonly RememberedAppeal[],
  indicator: IndicatorId,
  quarter: string,
): number {
  return weightOf(unitsOf(appeals, indicator, daysOfQuarter(quarter)));
}

/** Counts an indicator in a quarter by a dimension; `cases` counts appeals behind the cell instead of units. */
export function naiveBy(
  appeals: readonly RememberedAppeal[],
  indicator: IndicatorId,
  dimension: Dimension,
  quarter: string,
  today: string,
  count: 'units' | 'cases' = 'units',
): Record<string, number> {
  const cells = new Map<string, Unit[]>();
  for (const unit of unitsOf(appeals, indicator, daysOfQuarter(quarter)))
    for (const value of valuesOf(unit, indicator, dimension, today))
      cells.set(value, [...(cells.get(value) ?? []), unit]);
  return Object.fromEntries(
    [...cells].map(([value, units]) => [
      value,
      count === 'units' ? weightOf(units) : new Set(units.map(({ appeal }) => appeal)).size,
    ]),
  );
}

/** Counts the problems of some quarters by where they stand, one after another. */
export function naiveProblems(
  problems: readonly RememberedProblem[],
  dimension: keyof typeof DEPTHS | keyof typeof PLACES,
  quarters: readonly string[],
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { quarter, topic, territory } of problems) {
    if (!quarters.includes(quarter)) continue;
    const value =
      dimension in DEPTHS
        ? topicAt(dimension as keyof typeof DEPTHS, topic)
        : placeAt(dimension as keyof typeof PLACES, territory);
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}
