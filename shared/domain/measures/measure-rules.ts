/**
 * What was done at the place and what came of it for others: a visit (выезд на место), a visit of a commission
 * (комиссионный выезд), persons brought to responsibility (привлечены к ответственности) with their number.
 */
export const MEASURE_KINDS = ['visit', 'commission', 'responsibility'] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** Most persons that one measure may name. */
export const MOST_PUNISHED = 10_000;

/** A measure as somebody wants to note it. */
export interface NotedMeasure {
  readonly kind: MeasureKind;
  /** The day it happened. */
  readonly takenOn: string;
  /** How many persons were brought to responsibility; null for a visit, which has none. */
  readonly persons: number | null;
}

export type MeasureRefusal = 'DATE_IMPOSSIBLE' | 'PERSONS_WRONG';

/**
 * Why a measure cannot be noted: its day lies before the appeal came or after today, or persons are missing, or given
 * for a visit. Null: it can.
 */
export function refuseMeasure(
  { kind, takenOn, persons }: NotedMeasure,
  receivedOn: string,
  today: string,
): MeasureRefusal | null {
  if (takenOn < receivedOn || takenOn > today) return 'DATE_IMPOSSIBLE';
  if (kind !== 'responsibility') return persons === null ? null : 'PERSONS_WRONG';
  return persons !== null && Number.isInteger(persons) && persons >= 1 && persons <= MOST_PUNISHED
    ? null
    : 'PERSONS_WRONG';
}
