import { describe, expect, it } from 'vitest';
import {
  MOST_PUNISHED,
  type NotedMeasure,
  refuseMeasure,
} from '../../../shared/domain/measures/measure-rules';

const RECEIVED = '2026-11-10';
const TODAY = '2026-11-20';
const visit = (takenOn: string): NotedMeasure => ({ kind: 'visit', takenOn, persons: null });
const punished = (persons: number | null): NotedMeasure => ({
  kind: 'responsibility',
  takenOn: TODAY,
  persons,
});

describe('a measure', () => {
  it.each([
    ['a visit on the day the appeal came', visit(RECEIVED), null],
    ['a visit of today', visit(TODAY), null],
    ['a visit before the appeal', visit('2026-11-09'), 'DATE_IMPOSSIBLE'],
    ['a visit of tomorrow', visit('2026-11-21'), 'DATE_IMPOSSIBLE'],
    ['a visit with a number of persons', { ...visit(TODAY), persons: 2 }, 'PERSONS_WRONG'],
    ['a commission with a number', { ...visit(TODAY), kind: 'commission', persons: 1 }, 'PERSONS_WRONG'],
    ['one person', punished(1), null],
    ['as many as can be', punished(MOST_PUNISHED), null],
    ['nobody', punished(0), 'PERSONS_WRONG'],
    ['no number', punished(null), 'PERSONS_WRONG'],
    ['half a person', punished(1.5), 'PERSONS_WRONG'],
    ['too many', punished(MOST_PUNISHED + 1), 'PERSONS_WRONG'],
  ] as const)('%s', (_name, measure, refusal) => {
    expect(refuseMeasure(measure, RECEIVED, TODAY)).toBe(refusal);
  });
});
