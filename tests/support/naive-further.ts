import type { ReadDb, Row, Tables } from '../../electron/db';
import type { Dimension, IndicatorId } from '../../shared/domain/statistics/indicators';

type Range = readonly [from: string, to: string];

/** All rows of an office, as they stand in the base. */
export interface Life {
  readonly cases: readonly Row<'cases'>[];
  readonly questions: ReadonlyMap<string, number>;
  readonly receptions: readonly Row<'receptions'>[];
  readonly forwards: readonly Row<'forwards'>[];
  readonly inquiries: readonly Row<'inquiries'>[];
  readonly promises: readonly Row<'promises'>[];
  readonly aid: readonly Row<'aid'>[];
  readonly problems: readonly Row<'systemic_problems'>[];
  readonly measures: readonly Row<'measures'>[];
  readonly executors: ReadonlyMap<string, Row<'executors'>>;
  readonly users: ReadonlyMap<string, Row<'users'>>;
  /** Case -> days of what was done with it. */
  readonly steps: ReadonlyMap<string, readonly string[]>;
}

const STEPS = ['APPEAL_ACCEPTED', 'NOTE_ADDED', 'RESULT_SET', 'APPEAL_CLOSED', 'ANSWERED_ORALLY'];

export async function loadLife(db: ReadDb): Promise<Life> {
  const all = <Name extends keyof Tables>(name: Name) =>
    db
      .selectFrom(name as 'cases')
      .selectAll()
      .execute() as unknown as Promise<Row<Name>[]>;
  const questions = new Map<string, number>();
  for (const { case_id } of await all('questions')) questions.set(case_id, (questions.get(case_id) ?? 0) + 1);
  const steps = new Map<string, string[]>();
  for (const { case_id, type, at } of await all('events'))
    if (case_id !== null && STEPS.includes(type))
      steps.set(case_id, [...(steps.get(case_id) ?? []), at.slice(0, 10)]);
  return {
    cases: await all('cases'),
    questions,
    receptions: await all('receptions'),
    forwards: await all('forwards'),
    inquiries: await all('inquiries'),
    promises: await all('promises'),
    aid: await all('aid'),
    problems: await all('systemic_problems'),
    measures: await all('measures'),
    executors: new Map((await all('executors')).map(row => [row.id, row])),
    users: new Map((await all('users')).map(row => [row.id, row])),
    steps,
  };
}

/** One thing that happened on a day: how much of an indicator it is, and under which values it stands. */
interface Fact {
  readonly indicator: IndicatorId;
  readonly day: string;
  readonly weight: number;
  readonly by: Readonly<Partial<Record<Dimension, string | null>>>;
}

function factsOf(life: Life, today: string): Fact[] {
  const caseOf = new Map(life.cases.map(row => [row.id, row]));
  const codeOf = (executorId: string) => life.executors.get(executorId)?.code ?? '';
  const facts: Fact[] = [];
  const add = (indicator: IndicatorId, day: string | null, by: Fact['by'] = {}, weight = 1) => {
    if (day !== null) facts.push({ indicator, day, weight, by: { ...by, month: day.slice(0, 7) } });
  };
  for (const one of life.cases) {
    const questions = life.questions.get(one.id) ?? 0;
    const late = one.closed_on !== null && one.closed_on > one.due_on;
    for (const [what, weight] of [
      ['appeals', 1],
      ['questions', questions],
    ] as const) {
      add(`${what}.received`, one.received_on, {}, weight);
      add(`${what}.closed`, one.closed_on, {}, weight);
      add(`${what}.due`, one.due_on, {}, weight);
      if (late) add(`${what}.late`, one.closed_on, {}, weight);
    }
    add('signatures.received', one.received_on, {}, one.signatures ?? 0);
  }
  for (const one of life.receptions) {
    const user = life.users.get(one.receiver_id);
    const executor = life.executors.get(user?.executor_id ?? '');
    const level = executor?.level ?? null;
    add('receptions.held', one.held_on, {
      receiverLevel: level,
      receiver: executor ? (level ?? executor.kind) : user?.roles.includes('"head"') ? 'head' : 'registrar',
      onTheSpot: one.oral ? 'on-the-spot' : 'later',
      channel: caseOf.get(one.case_id)?.channel ?? null,
      campaign: caseOf.get(one.case_id)?.campaign_id ?? null,
    });
  }
  for (const one of life.forwards.filter(row => row.undone_on === null)) {
    const by = { bodyKind: one.body_kind };
    add('forwards.made', one.forwarded_on, by);
    if (one.forwarded_on > one.due_on) add('forwards.late', one.forwarded_on, by);
  }
  for (const one of life.inquiries.filter(row => row.withdrawn_on === null)) {
    const by = {
      inquiryKind: one.instrument,
      bodyKind: one.body_kind,
      executor: codeOf(one.author_id),
    };
    add('inquiries.sent', one.sent_on, by);
    add('inquiries.answered', one.answered_on, by);
    if ((one.answered_on ?? today) > one.due_on) add('inquiries.late', one.due_on, by);
  }
  for (const one of life.promises.filter(row => row.withdrawn_on === null)) {
    const by = { executor: codeOf(one.author_id) };
    add('promises.given', one.given_on, by);
    if (one.outcome === 'kept') add('promises.kept', one.settled_on, by);
  }
  for (const one of life.aid.filter(row => row.withdrawn_on === null)) {
    const by = { aidKind: one.kind };
    add(one.kind === 'legal' ? 'aid.legal' : 'aid.given', one.given_on, by);
    if (one.kind !== 'legal' && one.amount !== null) add('aid.sum', one.given_on, by, Number(one.amount));
  }
  for (const one of life.measures.filter(row => row.withdrawn_on === null))
    if (one.kind === 'responsibility') add('persons.punished', one.taken_on, {}, one.persons ?? 0);
    else add('visits.made', one.taken_on);
  for (const { quarter, topic, territory } of life.problems) {
    const [year = '', number = ''] = quarter.split('-Q');
    const [section = null, theme] = topic.split('.');
    add('problems.named', `${year}-${String(Number(number) * 3).padStart(2, '0')}-15`, {
      section,
      theme: theme ? `${section}.${theme}` : section,
      district: `${territory.slice(0, 4)}00000`,
    });
  }
  return facts;
}

const within = (day: string | null, [from, to]: Range) => day !== null && from <= day && day <= to;
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The number that so many per cent of the numbers stay within; null of none. */
function nearestRank(numbers: readonly number[], percent: number): number | null {
  const ordered = [...numbers].sort((one, other) => one - other);
  return ordered[Math.ceil((ordered.length * percent) / 100) - 1] ?? null;
}

/** An indicator in a stretch of days, counted one row after another. */
export function naiveFigure(life: Life, indicator: IndicatorId, range: Range, today: string): number | null {
  const { cases, steps } = life;
  const [name = '', what] = indicator.split('.');
  if (what === 'median' || what === 'p90') {
    const days =
      name === 'closing'
        ? cases.flatMap(one =>
            one.closed_on !== null && within(one.closed_on, range)
              ? [daysBetween(one.received_on, one.closed_on)]
              : [],
          )
        : cases.flatMap(one => {
            const [first] = [...(steps.get(one.id) ?? [])].sort();
            return first && within(one.received_on, range) ? [daysBetween(one.received_on, first)] : [];
          });
    return nearestRank(days, what === 'median' ? 50 : 90);
  }
  if (what === 'open')
    return cases
      .filter(one => one.received_on <= range[1] && (one.closed_on === null || one.closed_on > range[1]))
      .reduce((sum, one) => sum + (name === 'questions' ? (life.questions.get(one.id) ?? 0) : 1), 0);
  if (indicator === 'persons.received')
    return new Set(
      cases
        .filter(one => within(one.received_on, range) && one.author !== 'anonymous')
        .flatMap(one => one.applicant_id ?? []),
    ).size;
  return factsOf(life, today)
    .filter(fact => fact.indicator === indicator && within(fact.day, range))
    .reduce((sum, { weight }) => sum + weight, 0);
}

/** An indicator of records by a dimension; `weighed` false counts the records where they carry something. */
export function naiveCells(
  life: Life,
  [indicator, dimension]: readonly [IndicatorId, Dimension],
  range: Range,
  today: string,
  weighed = true,
): Record<string, number> {
  const cells: Record<string, number> = {};
  for (const fact of factsOf(life, today)) {
    if (fact.indicator !== indicator || !within(fact.day, range)) continue;
    const value = fact.by[dimension] ?? 'none';
    cells[value] = (cells[value] ?? 0) + (weighed ? fact.weight : 1);
  }
  return cells;
}
