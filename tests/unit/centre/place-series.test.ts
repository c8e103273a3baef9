import { describe, expect, it } from 'vitest';
import { placeSeries } from '../../../shared/domain/centre/place-series';
import type { PlaceFigure } from '../../../shared/domain/package/place-figures';

const roads = (count: number | null, place = '551600000'): PlaceFigure => ({
  theme: '0003.0009',
  place,
  count,
});
const QUARTERS = ['2026-Q2', '2026-Q1', '2025-Q4'];

describe('themes by place', () => {
  it('are the sums of all offices that serve the place, in quarters that all of them told', () => {
    const told = [
      {
        office: 'A-01',
        now: [roads(5)],
        before: new Map([
          ['2026-Q2', [roads(1)]],
          ['2026-Q1', [roads(2)]],
          ['2025-Q4', [roads(3)]],
        ]),
      },
      {
        office: 'A-02',
        now: [roads(7), roads(1, '551700000')],
        before: new Map([
          ['2026-Q2', [roads(4)]],
          ['2025-Q4', []],
        ]),
      },
    ];
    expect(placeSeries(told, QUARTERS)).toEqual([
      { place: '551600000', topic: '0003.0009', now: 12, before: [5, 3], offices: ['A-01', 'A-02'] },
      { place: '551700000', topic: '0003.0009', now: 1, before: [0, 0], offices: ['A-02'] },
    ]);
  });

  it.each([
    ['now: nothing can be said', roads(null), roads(3), []],
    [
      'before: the quarter says nothing',
      roads(3),
      roads(null),
      [{ place: '551600000', topic: '0003.0009', now: 3, before: [], offices: ['A-01'] }],
    ],
  ])('a figure that is hidden %s', (_when, now, before, series) => {
    const told = [{ office: 'A-01', now: [now], before: new Map([['2026-Q2', [before]]]) }];
    expect(placeSeries(told, QUARTERS)).toEqual(series);
  });

  it('leave out what came from nowhere', () => {
    const told = [{ office: 'A-01', now: [roads(9, 'none')], before: new Map() }];
    expect(placeSeries(told, QUARTERS)).toEqual([]);
  });
});
