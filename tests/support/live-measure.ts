import fc from 'fast-check';
import { MEASURE_KINDS, type MeasureKind } from '../../shared/domain/measures/measure-rules';
import { addDays } from '../../shared/lib/dates';
import { type Client, TODAY } from './core';

/** A check or a measure to be noted, so many days after the appeal came. */
export const plannedMeasure = fc.record({
  kind: fc.constantFrom(...MEASURE_KINDS),
  after: fc.constantFrom(0, 1, 2, 30, 91),
  persons: fc.integer({ min: 1, max: 9 }),
  mistaken: fc.integer({ min: 0, max: 3 }).map(n => n === 0),
});
export type PlannedMeasure = typeof plannedMeasure extends fc.Arbitrary<infer T> ? T : never;

/** A measure as the test that noted it remembers it. */
export interface RememberedMeasure {
  readonly kind: MeasureKind;
  readonly takenOn: string;
  readonly persons: number | null;
}

/** Notes a measure on a case as the head does, and takes it back where the plan says so; null: it never was. */
export async function liveMeasure(
  { appeals, measures }: Client,
  caseId: string,
  receivedOn: string,
  plan: PlannedMeasure,
): Promise<RememberedMeasure | null> {
  const planned = addDays(receivedOn, plan.after);
  const takenOn = planned > TODAY ? TODAY : planned;
  const measure = {
    kind: plan.kind,
    takenOn,
    persons: plan.kind === 'responsibility' ? plan.persons : null,
  };
  const { version } = await appeals.get({ id: caseId });
  const known = new Set((await measures.ofCase({ id: caseId })).measures.map(({ id }) => id));
  const noted = await measures.note({ id: caseId, expectedVersion: version, ...measure });
  if (!plan.mistaken) return measure;
  const made = (await measures.ofCase({ id: caseId })).measures.find(({ id }) => !known.has(id));
  await measures.withdraw({
    id: caseId,
    expectedVersion: noted.version,
    measureId: made?.id ?? '',
    reason: 'Ошибка.',
  });
  return null;
}
