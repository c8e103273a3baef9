import { sql } from 'kysely';
import { expect, it, vi } from 'vitest';
import { anImporter } from '../support/importing';
import { journalCsv } from '../support/plain-journal';

const ROWS = 3_000;

it('an import into an empty PostgreSQL base reads a case a few times, not once for every other case', async () => {
  const office = await anImporter('postgres');
  const rows = Array.from({ length: ROWS }, (_, index) => ({
    external_id: `${index}`,
    received_on: '2026-09-07',
    text: `Обращение ${index}`,
  }));
  await office.run(journalCsv(rows));
  // The server tells its counts a moment after the transaction.
  const reads = await vi.waitFor(
    async () => {
      const stats = await sql<{ inserted: number; fetched: number }>`
        select n_tup_ins as inserted, coalesce(idx_tup_fetch, 0) + seq_tup_read as fetched
        from pg_stat_user_tables where relname = 'cases'`.execute(office.deps.db.read);
      const [row] = stats.rows;
      if (Number(row?.inserted) < ROWS) throw new Error('not counted yet');
      return Number(row?.fetched);
    },
    { timeout: 30_000, interval: 200 },
  );
  expect(reads / ROWS).toBeLessThan(100);
  await office.close();
});
