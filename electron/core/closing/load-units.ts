import { sql } from 'kysely';
import { COUNTED_INDICATORS, columnsOf, type Units } from '../../../shared/domain/closing/units';
import { type Breakdown, NO_VALUE } from '../../../shared/domain/statistics/catalogue';
import type { Dimension } from '../../../shared/domain/statistics/indicators';
import type { DateRange } from '../../../shared/lib/dates';
import type { Database } from '../../db';
import { columnOf, expressionOf, isReadOff, periodOf, sourceOf } from '../statistics/dimension-sql';
import { loadValueReader, type ReadValue } from '../statistics/read-values';

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
  const columns = [...columnsOf(breakdowns)];
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
  const { rows } = await sql<Record<string, unknown> & { id: string }>`
    select c.id as id ${sql.join([...values, ...flags], sql``)} from ${source.from}
    where c.office_id = ${officeId} ${source.where} and (${sql.join(belongs, sql` or `)})
    order by c.id, q.ordinal`.execute(read);
  return {
    ...casesOfRows(rows),
    members: Object.fromEntries(
      COUNTED_INDICATORS.map((indicator, index) => [
        indicator,
        rows.flatMap((row, at) => (Number(row[`m${index}`]) === 1 ? [at] : [])),
      ]),
    ),
    columns: Object.fromEntries(
      columns.map(([name, { dimension }], index) => [
        name,
        packed(rows, `v${index}`, valueReader(readValue, dimension)),
      ]),
    ),
  };
}

function valueReader(readValue: ReadValue, dimension: Dimension) {
  return (stored: string | null): string =>
    (isReadOff(dimension) ? readValue(dimension, stored) : stored) ?? NO_VALUE;
}

function casesOfRows(rows: readonly { readonly id: string }[]) {
  const cases: string[] = [];
  const caseOf = rows.map(({ id }) => {
    if (cases.at(-1) !== id) cases.push(id);
    return cases.length - 1;
  });
  return { cases, caseOf };
}

/** The values of a column once, and for each row which of them it has. */
function packed(
  rows: readonly Record<string, unknown>[],
  name: string,
  read: (stored: string | null) => string,
) {
  const indexes = new Map<string, number>();
  const at = rows.map(row => {
    const stored = row[name];
    const value = read(stored === null || stored === undefined ? null : String(stored));
    const index = indexes.get(value) ?? indexes.size;
    indexes.set(value, index);
    return index;
  });
  return { values: [...indexes.keys()], at };
}
