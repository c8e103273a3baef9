import { INDICATOR_RULES, QUESTION_DIMENSIONS } from '../../../shared/domain/statistics/catalogue';
import type { Dimension } from '../../../shared/domain/statistics/indicators';
import type { ReadDb } from '../../db';
import { type Column, columnOf } from './dimension-sql';
import { groupUnits, type UnitsRequest } from './group-units';
import type { ReadValue } from './read-values';
import { createTally, type Tally } from './tally';

/** What a count is asked for: one indicator, several periods, several dimensions. */
export interface CountRequest extends UnitsRequest {
  readonly dimensions: readonly Dimension[];
  readonly readValue: ReadValue;
}

/**
 * Columns that are grouped by together. One group costs one sort of all cases, and its margins are summed up here;
 * within a group there are few combinations, so that few rows come out of the base.
 */
export const GROUPS: readonly (readonly Column[])[] = [
  ['channel', 'source', 'kind', 'author', 'repeat', 'language'],
  ['month', 'timeliness', 'executorId'],
  ['sex', 'ageBand', 'socialPosition', 'campaign'],
  ['territory'],
  ['closing'],
  ['section', 'theme', 'topic', 'result'],
];

/** Counts an indicator in every period, in all and by every dimension, reading each case of the periods once. */
export async function countIndicator(db: ReadDb, request: CountRequest): Promise<Tally> {
  const tally = createTally(request.periods.length);
  const perQuestion = INDICATOR_RULES[request.indicator].basis === 'questions';
  const ofQuestions = request.dimensions.filter(dimension => QUESTION_DIMENSIONS.has(dimension));
  const grouped = request.dimensions.filter(
    dimension => dimension !== 'benefit' && (perQuestion || !QUESTION_DIMENSIONS.has(dimension)),
  );
  const columns = new Set(grouped.map(columnOf));
  const groups = GROUPS.map(group => group.filter(column => columns.has(column))).filter(
    group => group.length > 0,
  );
  await Promise.all([
    // Without a dimension there is still a total.
    countGroups(db, request, groups.length === 0 ? [[]] : groups, grouped, tally),
    perQuestion || ofQuestions.length === 0 ? undefined : countByQuestions(db, request, ofQuestions, tally),
    request.dimensions.includes('benefit') ? countByBenefit(db, request, tally) : undefined,
  ]);
  return tally;
}

async function countGroups(
  db: ReadDb,
  request: CountRequest,
  groups: readonly (readonly Column[])[],
  dimensions: readonly Dimension[],
  tally: Tally,
): Promise<void> {
  for (const row of await groupUnits(db, request, groups)) {
    // Every group counts every unit: the first says how many there are.
    if (row.group === 0) tally.addTotal(row.period, row.count);
    for (const dimension of dimensions) {
      const column = columnOf(dimension);
      if (groups[row.group]?.includes(column))
        tally.add(dimension, row.period, request.readValue(dimension, row.valueOf(column)), row.count);
    }
  }
}

/** Appeals by what their questions say: an appeal counts once under each value that one of its questions has. */
async function countByQuestions(
  db: ReadDb,
  request: CountRequest,
  dimensions: readonly Dimension[],
  tally: Tally,
): Promise<void> {
  const seen = new Set<string>();
  for (const row of await groupUnits(db, request, [dimensions.map(columnOf)])) {
    for (const dimension of dimensions) {
      const value = request.readValue(dimension, row.valueOf(columnOf(dimension)));
      if (row.unit === null) {
        tally.add(dimension, row.period, value, row.count);
        continue;
      }
      const key = `${row.period} ${row.unit} ${dimension} ${value}`;
      if (!seen.has(key)) tally.add(dimension, row.period, value, 1);
      seen.add(key);
    }
  }
}

/** Appeals by benefit category: an appeal counts once under each that its applicant has, and has none of them twice. */
async function countByBenefit(db: ReadDb, request: CountRequest, tally: Tally): Promise<void> {
  for (const row of await groupUnits(db, { ...request, rowByRow: true }, [['benefit']]))
    tally.add('benefit', row.period, request.readValue('benefit', row.valueOf('benefit')), row.count);
}
