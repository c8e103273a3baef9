import type { z } from 'zod';
import type { Problem as ProblemSchema } from '../../../shared/contract/system';
import type { Deps } from '../deps';
import { RECEPTION_SERIES } from '../receptions/write-reception';

type Problem = z.output<typeof ProblemSchema>;

/** Every number from 1 to the counter must be there exactly once, and none beyond it. */
export async function numberGaps(deps: Deps, officeId: string): Promise<Problem[]> {
  const { read } = deps.db;
  const counters = await read.selectFrom('counters').selectAll().where('office_id', '=', officeId).execute();
  const cases = await read
    .selectFrom('cases')
    .select(['series', 'year', eb => eb.fn.countAll<number>().as('n'), eb => eb.fn.max('seq').as('last')])
    .where('office_id', '=', officeId)
    .groupBy(['series', 'year'])
    .execute();
  const cards = await read
    .selectFrom('receptions')
    .select(['year', eb => eb.fn.countAll<number>().as('n'), eb => eb.fn.max('seq').as('last')])
    .where('office_id', '=', officeId)
    .groupBy('year')
    .execute();
  const key = (row: { series: string; year: number }) => `${row.series} ${row.year}`;
  const given = new Map(counters.map(row => [key(row), row.last]));
  const borne = new Map(
    [...cases, ...cards.map(row => ({ ...row, series: RECEPTION_SERIES }))].map(row => [
      key(row),
      { n: Number(row.n), last: Number(row.last) },
    ]),
  );
  return [...new Set([...given.keys(), ...borne.keys()])].flatMap(series => {
    const last = given.get(series) ?? 0;
    const found = borne.get(series) ?? { n: 0, last: 0 };
    if (found.n === last && found.last === last) return [];
    const table = series.startsWith(`${RECEPTION_SERIES} `) ? 'receptions' : 'cases';
    return [{ code: 'NUMBER_GAP', table, row: `${series}: ${found.n} / ${last}` }];
  });
}
