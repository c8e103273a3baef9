import { type Difference, differencesOf } from '../../../shared/domain/closing/differences';
import { recordDifferences } from '../../../shared/domain/closing/record-cells';
import { keyOf } from '../../../shared/domain/closing/units';
import type { Breakdown } from '../../../shared/domain/statistics/catalogue';
import type { Dimension } from '../../../shared/domain/statistics/indicators';
import { parseQuarter, quarterRange } from '../../../shared/lib/dates';
import type { Deps } from '../deps';
import { loadRecordCells } from './load-records';
import { loadUnits } from './load-units';
import type { SnapshotContent } from './snapshot-content';
import type { SnapshotRow } from './snapshot-rows';

/** A figure of a snapshot as its cell's key. */
export function keyOfFigure({ indicator, by }: SnapshotContent['figures'][number]): string {
  const [entry] = Object.entries(by);
  const [dimension, value] = entry ?? [null, null];
  return keyOf({ indicator, dimension: dimension as Dimension | null, value: value ?? null });
}

/** What became of a signed quarter since: the figures that changed, with the cases that came and went. */
export async function measureChanges(
  deps: Deps,
  row: SnapshotRow,
  content: SnapshotContent,
): Promise<Difference[]> {
  const quarter = parseQuarter(row.quarter);
  if (!quarter) return [];
  const breakdowns: readonly Breakdown[] = content.breakdowns;
  const asked = { officeId: row.office_id, period: quarterRange(quarter), today: row.as_of };
  const now = await loadUnits(deps.db, { ...asked, breakdowns });
  const figures = new Map(content.figures.map(figure => [keyOfFigure(figure), figure.value]));
  const ofAppeals = differencesOf(content.units, now, figures, breakdowns);
  if (!content.records) return ofAppeals;
  return [...ofAppeals, ...recordDifferences(content.records, await loadRecordCells(deps.db, asked))];
}
