import { type RawBuilder, sql } from 'kysely';
import { COUNTED_INDICATORS, columnsOf, joinValues, type Units } from '../../../shared/domain/closing/units';
import { type Breakdown, NO_VALUE } from '../../../shared/domain/statistics/catalogue';
import type { DateRange } from '../../../shared/lib/dates';
import type { Database, ReadDb } from '../../db';
import { columnOf, expressionOf } from '../statistics/dimension-sql';
import { periodOf } from '../statistics/period-sql';
import { loadValueReader } from '../statistics/read-values';
import { sourceOf } from '../statistics/source-sql';

/** What the rows of a quarter are asked for. */
export interface UnitsAsked {
  readonly officeId: string;
  readonly period: DateRange;
  readonly breakdowns: readonly Breakdown[];
  /** Which day decides what is late and still open. */
  readonly today: string;
}

/** The rows behind every figure of the quarter, in one statement; in the order of the cases' ids. */
export async function loadUnits(
  { read, engine }: Pick<Database, 'read' | 'engine'>,
  { officeId, period, breakdowns, today }: UnitsAsked,
): Promise<Units> {
  const all = [...columnsOf(breakdowns)];
  // Of benefits a case may have several: a join would count its questions as often.
  const columns = all.filter(([, { dimension }]) => dimension !== 'benefit');
  const hasBenefits = columns.length < all.length;
  const { readValue } = await loadValueReader(
    read,
    officeId,
    columns.map(([, { dimension }]) => dimension),
  );
  const values = columns.map(
    ([, { indicator, dimension }], index) =>
      sql`, ${expressionOf(indicator, columnOf(dimension), { today, engine })} as ${sql.ref(`v${index}`)}`,
  );
  const belongs = COUNTED_INDICATORS.map(
    indicator => sql`(${sql.join(periodOf(indicator, period, today), sql` or `)})`,
  );
  const flags = belongs.map(
    (condition, index) => sql`, case when ${condition} then 1 else 0 end as ${sql.ref(`m${index}`)}`,
  );
  // Cases with their questions: every column of the quarter's tables is a case's or a question's.
  const source = sourceOf('questions.received', []);
  const mine = sql`c.office_id = ${officeId} and (${sql.join(belongs, sql` or `)})`;
  const [{ rows }, benefits] = await Promise.all([
    sql<Record<string, unknown> & { id: string }>`
      select c.id as id ${sql.join([...values, ...flags], sql``)} from ${source.from}
      where ${mine} ${source.where} order by c.id, q.ordinal`.execute(read),
    hasBenefits ? benefitsBy(read, mine) : new Map<string, string[]>(),
  ]);
  return {
    ...casesOfRows(rows),
    members: Object.fromEntries(
      COUNTED_INDICATORS.map((indicator, index) => [
        indicator,
        rows.flatMap((row, at) => (Number(row[`m${index}`]) === 1 ? [at] : [])),
      ]),
    ),
    columns: {
      ...Object.fromEntries(
        columns.map(([name, { dimension }], index) => {
          return [name, packed(rows.map(row => readValue(dimension, textOf(row[`v${index}`]))))];
        }),
      ),
      ...(hasBenefits
        ? { benefit: packed(rows.map(({ id }) => joinValues(benefits.get(id) ?? []) ?? NO_VALUE)) }
        : {}),
    },
  };
}

/** Case -> the benefit categories of its applicant. */
async function benefitsBy(read: ReadDb, mine: RawBuilder<unknown>): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ id: string; benefit: string }>`
    select c.id as id, b.benefit as benefit from cases c cross join case_benefits b
    where ${mine} and b.office_id = c.office_id and b.case_id = c.id`.execute(read);
  const byCase = new Map<string, string[]>();
  for (const { id, benefit } of rows) byCase.set(id, [...(byCase.get(id) ?? []), benefit]);
  return byCase;
}

const textOf = (stored: unknown) => (stored === null || stored === undefined ? null : String(stored));

function casesOfRows(rows: readonly { readonly id: string }[]) {
  const cases: string[] = [];
  const caseOf = rows.map(({ id }) => {
    if (cases.at(-1) !== id) cases.push(id);
    return cases.length - 1;
  });
  return { cases, caseOf };
}

/** The values of a column once, and for each row which of them it has. */
function packed(values: readonly string[]) {
  const indexes = new Map<string, number>();
  const at = values.map(value => {
    const index = indexes.get(value) ?? indexes.size;
    indexes.set(value, index);
    return index;
  });
  return { values: [...indexes.keys()], at };
}
