import {
  countRecordCells,
  RECORD_INDICATORS,
  type RecordCells,
  type RecordRow,
  recordDimensions,
} from '../../../shared/domain/closing/record-cells';
import type { IndicatorId } from '../../../shared/domain/statistics/indicators';
import type { Database } from '../../db';
import { type Column, columnOf } from '../statistics/dimension-sql';
import { groupUnits } from '../statistics/group-units';
import { loadValueReader, type ReadValue } from '../statistics/read-values';
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
  const columns: Column[] = ['caseId', ...new Set(dimensions.map(columnOf))];
  const request = { officeId, indicator, periods: [period], today, engine, rowByRow: true };
  const groups = await groupUnits(read, request, [columns]);
  return groups.map(group => ({
    indicator,
    caseId: group.valueOf('caseId') ?? '',
    count: group.count,
    values: new Map(
      dimensions.map(dimension => [dimension, readValue(dimension, group.valueOf(columnOf(dimension)))]),
    ),
  }));
}
