import { z } from 'zod';
import type { Dimension, IndicatorId } from '../indicators';
import { DIMENSIONS, INDICATORS } from '../indicators';
import { PERIODS } from '../periods';
import { FormFilter } from './form';

/** Where a figure comes from: enough to count it again and to name the cases behind it. */
export const FigureAddress = z.strictObject({
  indicator: z.enum(INDICATORS),
  filter: FormFilter,
  period: z.enum(PERIODS),
});
export type FigureAddress = z.output<typeof FigureAddress>;

/** Figures of one indicator within a filter: one, or one for every value of a dimension. */
export interface Family {
  readonly indicator: IndicatorId;
  readonly filter: FormFilter;
  readonly by: Dimension | null;
}

/** One text for one family. */
export function familyKey({ indicator, filter, by }: Family): string {
  const narrowed = DIMENSIONS.filter(dimension => filter[dimension]).map(dimension => [
    dimension,
    [...(filter[dimension] ?? [])].sort(),
  ]);
  return JSON.stringify([indicator, by, narrowed]);
}

/** Both filters at once: in a dimension that both narrow, what both allow. Null where nothing can be in both. */
export function bothFilters(one: FormFilter = {}, other: FormFilter = {}): FormFilter | null {
  const both: FormFilter = { ...one };
  for (const dimension of DIMENSIONS) {
    const [mine, theirs] = [one[dimension], other[dimension]];
    if (!theirs) continue;
    const values = mine ? mine.filter(value => theirs.includes(value)) : theirs;
    if (values.length === 0) return null;
    both[dimension] = values;
  }
  return both;
}
