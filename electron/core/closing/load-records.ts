import { sql } from 'kysely';
import {
  countRecordCells,
  RECORD_INDICATORS,
  type RecordCells,
  type RecordRow,
  recordDimensions,
} from '../../../shared/domain/closing/record-cells';
import { INDICATOR_RULES, NO_VALUE } from '../../../shared/domain/statistics/catalogue';
import type { IndicatorId } from '../../../shared/domain/statistics/indicators';
import type { Database } from '../../db';
import { columnOf, expressionOf, isReadOff } from '../statistics/dimension-sql';
import { CARRIED } from '../statistics/group-units';
import { periodOf } from '../statistics/period-sql';
import { loadValueReader, type ReadValue } from '../statistics/read-values';
import { sourceOf } from '../statistics/source-sql';
import type { UnitsAsked } from './load-units';

type Asked = Omit<UnitsAsked, 'breakdowns'>;
type Base = Pick<Database, 'read' | 'engine'>;

/** The cases behind every figure of a quarter's records: inquiries, promises, aid and what else stands on cases. */
export async function loadRecordCells(db: Base, asked: Asked): Promise<RecordCells> {
  const used = [...new Set(RECORD_INDICATORS.flatMap(recordDimensions))];
  const { readValue } = await loadValueReader(db.read, asked.officeId, used);
  const rows = await Promise.all(
    RECORD_INDICATORS.map(indicator => recordsOf(db, asked, indicator, readValue)),
  );
  return countRecordCells(rows.flat());
}

async function recordsOf(
  { read, engine }: Base,
  { officeId, period, today }: Asked,
  indicator: IndicatorId,
  readValue: ReadValue,
): Promise<RecordRow[]> {
  const dimensions = recordDimensions(indicator);
  const columns = [...new Set(dimensions.map(columnOf))];
  const source = sourceOf(indicator, columns);
  const { sums } = INDICATOR_RULES[indicator];
  const names = columns.map(column => sql`, ${sql.ref(column)}`);
  const selected = columns.map(
    column => sql`, ${expressionOf(indicator, column, { today, engine })} as ${sql.ref(column)}`,
  );
  const { rows } = await sql<Record<string, string | null> & { id: string; n: number | string }>`
    select id ${sql.join(names, sql``)}, sum(carried) as n from (
      select c.id as id ${sql.join(selected, sql``)}, ${sums ? CARRIED[sums] : sql`1`} as carried from ${source.from}
      where ${source.office} = ${officeId} and (${sql.join(periodOf(indicator, period, today), sql` or `)}) ${source.where}
    ) records group by id ${sql.join(names, sql``)} order by id`.execute(read);
  return rows.map(row => ({
    indicator,
    caseId: row.id,
    count: Number(row.n),
    values: new Map(
      dimensions.map(dimension => {
        const stored = row[columnOf(dimension)] ?? null;
        return [dimension, (isReadOff(dimension) ? readValue(dimension, stored) : stored) ?? NO_VALUE];
      }),
    ),
  }));
}
