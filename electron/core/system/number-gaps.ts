import { unexplainedGaps } from '../../../shared/domain/numbering';
import type { Deps } from '../deps';
import { usedOf } from '../numbers/ranges';
import { RECEPTION_SERIES } from '../receptions/write-reception';
import type { Problem } from './problem';

/**
 * Every number from 1 to the counter must be there exactly once, and none beyond it. Numbers taken ahead for a device
 * may wait or be void; which ranges are genuine, their MACs say.
 */
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
  const ranges = await read
    .selectFrom('number_ranges')
    .selectAll()
    .where('office_id', '=', officeId)
    .execute();
  const reserved = await Promise.all(
    ranges.map(async row => ({
      key: key(row),
      first: row.first_seq,
      last: row.last_seq,
      used: await usedOf(read, row),
    })),
  );
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
    const own = reserved.filter(range => range.key === series);
    const gaps = unexplainedGaps(last, found.n, own);
    // The last number may wait in a range; beyond the counter there is none.
    const atEnd = own.some(range => range.last === last);
    if (gaps === 0 && found.last <= last && (found.last === last || atEnd || last === 0)) return [];
    const table = series.startsWith(`${RECEPTION_SERIES} `) ? 'receptions' : 'cases';
    return [{ code: 'NUMBER_GAP', table, row: `${series}: ${found.n} / ${last}` }];
  });
}
