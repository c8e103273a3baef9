import type { WriteTx } from '../../db';

/**
 * Takes `count` numbers of a series in one step and answers the one before the first. The counter's row is locked
 * until the transaction ends, so numbers have no gaps and no twins however many register at once.
 */
export async function takeNumbers(
  tx: WriteTx,
  officeId: string,
  series: string,
  year: number,
  count: number,
): Promise<number> {
  const { last } = await tx
    .insertInto('counters')
    .values({ office_id: officeId, series, year, last: count })
    .onConflict(conflict =>
      conflict
        .columns(['office_id', 'series', 'year'])
        .doUpdateSet(eb => ({ last: eb('counters.last', '+', count) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return last - count;
}
