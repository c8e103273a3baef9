import { join } from 'node:path';
import { sql } from 'kysely';
import type { ReadDb } from '../../electron/db';
import { SqliteConnection } from '../../electron/db/sqlite/driver';
import { BREAKDOWNS } from '../../shared/domain/statistics/catalogue';
import type { Dimension } from '../../shared/domain/statistics/indicators';
import { daysOfQuarter } from '../support/naive-statistics';

/** A durable transaction of one row and nothing else: the floor under a registration. */
export async function bareTransactions(folder: string) {
  const connection = await SqliteConnection.open(join(folder, 'bare.db'), 'create');
  await connection.exec(
    'pragma journal_mode = wal; pragma synchronous = full; create table if not exists t (a integer primary key, b text)',
  );
  return {
    commitOne: () => connection.exec("begin immediate; insert into t(b) values ('one row'); commit"),
    close: () => connection.close(),
  };
}

const COLUMNS: Readonly<Partial<Record<Dimension, string>>> = {
  channel: 'c.channel',
  source: 'c.source',
  kind: 'c.kind',
  author: 'c.author',
  repeat: 'c.repeat',
  section: 'q.section',
  theme: 'q.theme',
  topic: 'q.topic',
  subject: 'q.topic',
  result: 'q.result',
  territory: 'c.territory',
  region: 'c.territory',
  district: 'c.territory',
  executor: 'c.executor_id',
  executorKind: 'c.executor_id',
  executorLevel: 'c.executor_id',
  month: 'substr(c.received_on, 1, 7)',
  timeliness: 'c.closed_on <= c.due_on',
  timeBand: 'julianday(c.closed_on) - julianday(c.received_on) > 15',
  sex: 'c.sex',
  ageBand: 'c.age_band',
  socialPosition: 'c.social_position',
  benefit: 'b.benefit',
  language: 'c.language',
  campaign: 'c.campaign_id',
};

/** The report's figures as a plain GROUP BY for every table and quarter, at once: the floor under the report. */
export async function bareGroupBys(db: ReadDb, quarters: readonly string[]): Promise<void> {
  const queries = BREAKDOWNS.flatMap(({ indicator, dimension }) =>
    quarters.map(quarter => {
      const [from, to] = daysOfQuarter(quarter);
      const column = COLUMNS[dimension];
      if (column === undefined) throw new Error(`no bare column of ${dimension}`);
      const perQuestion = indicator.startsWith('questions') || column.startsWith('q.');
      const closed = indicator === 'appeals.closed' || indicator === 'questions.closed';
      // Two that exclude each other, each from its own index: one with «or» reads all that ever arrived.
      const where =
        indicator === 'appeals.open'
          ? [
              `c.closed_on is null and c.received_on <= '${to}'`,
              `c.closed_on > '${to}' and c.received_on || '' <= '${to}'`,
            ]
          : closed || indicator === 'appeals.late'
            ? [`c.closed_on between '${from}' and '${to}'${closed ? '' : ' and c.closed_on > c.due_on'}`]
            : [`c.received_on between '${from}' and '${to}'`];
      const join = perQuestion
        ? 'join questions q on q.office_id = c.office_id and q.case_id = c.id'
        : column.startsWith('b.')
          ? 'left join case_benefits b on b.office_id = c.office_id and b.case_id = c.id'
          : '';
      const units = where.map(
        belongs => `select ${column} as v from cases c ${join}
          where c.office_id = (select id from offices) and ${belongs}`,
      );
      return sql.raw(`select v, count(*) from (${units.join(' union all ')}) group by 1`);
    }),
  );
  await Promise.all(queries.map(query => query.execute(db)));
}
