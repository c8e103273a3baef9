import { type RawBuilder, sql } from 'kysely';
import { INDICATOR_RULES, QUESTION_DIMENSIONS } from '../../../shared/domain/statistics/catalogue';
import type { Basis, IndicatorId } from '../../../shared/domain/statistics/indicators';
import { type Column, columnOf } from './dimension-sql';

/** The tables that a count reads, and how they hang together. */
export interface Source {
  readonly from: RawBuilder<unknown>;
  readonly where: RawBuilder<unknown>;
  /** Whose the units are. */
  readonly office: RawBuilder<string>;
  /** What tells one unit from another where a unit stands in several rows; null = every row is a unit. */
  readonly key: RawBuilder<unknown> | null;
}

const OF_CASES = sql<string>`c.office_id`;

/**
 * Cases first, then their questions: SQLite takes a cross join in the order written, and left to itself it may
 * begin with all questions of ten years.
 */
const QUESTIONS = {
  office: OF_CASES,
  from: sql`cases c cross join questions q`,
  where: sql`and q.office_id = c.office_id and q.case_id = c.id`,
} as const;
/** Only appeals with a second question, or a benefit, stand in several rows; the others are grouped in the base. */
const OF_SEVERAL = sql`case when exists (select 1 from questions s
  where s.office_id = c.office_id and s.case_id = c.id and s.ordinal = 2) then c.doc else 0 end`;

/**
 * Records that stand on a case. `gone`: the day on which one was taken back, which never was one then; `says`: the column
 * that one must have said something in.
 */
function recordsOf(table: string, alias: string, gone: string | null, says?: string): Source {
  const column = (name: string) => sql.ref(`${alias}.${name}`);
  return {
    office: OF_CASES,
    from: sql`${sql.table(table)} as ${sql.ref(alias)} cross join cases c`,
    where: sql`${gone === null ? sql`` : sql`and ${column(gone)} is null`}
      ${says === undefined ? sql`` : sql`and ${column(says)} is not null`}
      and c.office_id = ${column('office_id')} and c.id = ${column('case_id')}`,
    key: null,
  };
}
const RECORDS: Partial<Record<Basis, Source>> = {
  receptions: recordsOf('receptions', 'r', null),
  forwards: recordsOf('forwards', 'f', 'undone_on'),
  inquiries: recordsOf('inquiries', 'i', 'withdrawn_on'),
  promises: recordsOf('promises', 'p', 'withdrawn_on'),
  aid: recordsOf('aid', 'a', 'withdrawn_on'),
  worth: recordsOf('aid', 'a', 'withdrawn_on', 'amount'),
  visits: recordsOf('measures', 'm', 'withdrawn_on'),
  punished: recordsOf('measures', 'm', 'withdrawn_on'),
  problems: {
    office: sql`sp.office_id`,
    from: sql`systemic_problems sp`,
    where: sql``,
    key: null,
  },
};

/** What an indicator is counted from, when the units are asked for these columns. */
export function sourceOf(indicator: IndicatorId, columns: readonly Column[]): Source {
  const { basis } = INDICATOR_RULES[indicator];
  if (basis === 'questions') return { ...QUESTIONS, key: null };
  if (basis === 'signatures')
    return { office: OF_CASES, from: sql`cases c`, where: sql`and c.signatures is not null`, key: null };
  const ofRecords = RECORDS[basis];
  if (ofRecords) return ofRecords;
  if (columns.some(column => QUESTION_COLUMNS.has(column))) return { ...QUESTIONS, key: OF_SEVERAL };
  if (basis === 'persons')
    return {
      office: OF_CASES,
      from: sql`cases c`,
      where: sql`and c.applicant_id is not null and c.author <> 'anonymous'`,
      key: sql`c.applicant_id`,
    };
  if (columns.includes('benefit'))
    return {
      office: OF_CASES,
      from: sql`cases c left join case_benefits b on b.office_id = c.office_id and b.case_id = c.id`,
      where: sql``,
      key: sql`case when b.benefit is null then 0 else c.doc end`,
    };
  return { office: OF_CASES, from: sql`cases c`, where: sql``, key: null };
}

const QUESTION_COLUMNS: ReadonlySet<Column> = new Set([...QUESTION_DIMENSIONS].map(columnOf));
