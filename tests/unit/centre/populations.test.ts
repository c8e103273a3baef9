import { describe, expect, it } from 'vitest';
import {
  perThousand,
  populationOn,
  rankOffices,
  readPopulations,
} from '../../../shared/domain/centre/populations';

describe('a pasted table of inhabitants', () => {
  it('is read with tabs or semicolons, days as people write them, headings left out', () => {
    const text =
      'Код\tДата\tЖителей\tИсточник\n110000000\t01.01.2026\t788 012\tБНС РК, 2026\n\n710000000; 2026-01-01; 1430000; stat.gov.kz; демография';
    expect(readPopulations(text)).toEqual({
      rows: [
        { territory: '110000000', asOf: '2026-01-01', people: 788_012, source: 'БНС РК, 2026' },
        { territory: '710000000', asOf: '2026-01-01', people: 1_430_000, source: 'stat.gov.kz; демография' },
      ],
      problems: [],
    });
  });

  it.each([
    ['110000000; 01.01.2026; 5', 'COLUMNS'],
    ['Астана; 01.01.2026; 5; БНС', 'TERRITORY'],
    ['110000000; 31.02.2026; 5; БНС', 'DATE'],
    ['110000000; 01.01.2026; много; БНС', 'PEOPLE'],
    ['110000000; 01.01.2026; 0; БНС', 'PEOPLE'],
    ['110000000; 01.01.2026; 12,5; БНС', 'PEOPLE'],
    ['110000000; 01.01.2026; 5; ', 'SOURCE'],
  ])('takes nothing where a line is wrong: %s', (line, code) => {
    const good = '710000000; 2026-01-01; 5; БНС';
    expect(readPopulations(`${good}\n${line}`)).toEqual({ rows: [], problems: [{ line: 2, code }] });
  });
});

describe('inhabitants of a place', () => {
  const of = (asOf: string, people: number) => ({ territory: '11', asOf, people, source: 'БНС' });
  const all = [of('2024-01-01', 10), of('2026-01-01', 30), of('2025-01-01', 20)];
  it.each([
    ['2023-12-31', null],
    ['2024-01-01', 10],
    ['2025-12-31', 20],
    ['2026-09-30', 30],
  ])('on %s are the newest known then', (day, people) => {
    expect(populationOn(all, '11', day)?.people ?? null).toBe(people);
  });
  it('are nobody’s guess elsewhere', () => {
    expect(populationOn(all, '71', '2026-09-30')).toBeNull();
  });
});

describe('a ranking of offices', () => {
  it.each([
    [1, 3, 333.33],
    [2, 3, 666.67],
    [1, 8000, 0.13],
    [0, 5, 0],
  ])('%i appeals of %i people are %d a thousand', (count, people, expected) => {
    expect(perThousand(count, people)).toBe(expected);
  });
  it('puts the most first, equal ones on one place, and leaves out whose people nobody knows', () => {
    const office = (code: string, per1000: number | null) => ({ code, received: 1, per1000 });
    const offices = [office('A', 2), office('B', 5), office('C', 2), office('D', null), office('E', 1)];
    expect([...rankOffices(offices)]).toEqual([
      ['A', 2],
      ['B', 1],
      ['C', 2],
      ['E', 4],
    ]);
  });
});
