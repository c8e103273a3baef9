import { pathToFileURL } from 'node:url';
import { DatabaseError, openCopy, type SqliteCopy } from '../../db';

/** A case that an act destroyed since the back-up was made, and that comes back whole with it. */
export interface ComingBack {
  readonly officeId: string;
  readonly caseId: string;
  readonly number: string;
  readonly act: string;
}

/** What going back would cost: what the present base has and the back-up has not. Null = the base cannot be read. */
export interface RestoreLoss {
  readonly cases: number;
  readonly events: number;
  /** The acts are to be carried out again. */
  readonly comingBack: readonly ComingBack[];
  /** The present base holds no office yet: nothing is worth keeping of it. */
  readonly empty: boolean;
}

/** Counts what a base has and a back-up's base has not; neither is changed. Throws DatabaseError BUSY, READ_ONLY. */
export async function compareBases(base: string, backup: string): Promise<RestoreLoss | 'unreadable'> {
  let present: SqliteCopy | null = null;
  try {
    present = await openCopy(base);
    const address = `${pathToFileURL(backup).href}?immutable=1`;
    await present.rows(`attach '${address.replaceAll("'", "''")}' as b`);
    const count = async (sql: string) => Number((await present?.rows(sql))?.[0]?.n ?? 0);
    return {
      cases: await count(
        `select count(*) as n from main.cases p where not exists
          (select 1 from b.cases c where c.office_id = p.office_id and c.id = p.id)`,
      ),
      events: await count(
        `select count(*) as n from main.events p where not exists
          (select 1 from b.events e where e.office_id = p.office_id and e.seq = p.seq and e.hash = p.hash)`,
      ),
      comingBack: await destroyedSince(present),
      empty: (await count('select count(*) as n from main.offices')) === 0,
    };
  } catch (error) {
    if (error instanceof DatabaseError && (error.code === 'BUSY' || error.code === 'READ_ONLY')) throw error;
    return 'unreadable';
  } finally {
    await present?.close().catch(() => undefined);
  }
}

/** What the present base has destroyed and the back-up, attached as `b`, still holds. */
async function destroyedSince(present: SqliteCopy): Promise<ComingBack[]> {
  const knows = async (schema: string) =>
    (await present.rows(`pragma ${schema}.table_info(cases)`)).some(column => column.name === 'destroyed_on');
  // A base of a release that destroyed nothing.
  if (!(await knows('main'))) return [];
  const stillThere = (await knows('b')) ? 'and c.destroyed_on is null' : '';
  const rows = await present.rows(
    `select p.office_id, p.id, p.number, a.seq || '/' || a.year as act from main.cases p
      join b.cases c on c.office_id = p.office_id and c.id = p.id ${stillThere}
      left join main.destruction_acts a on a.office_id = p.office_id and a.id = p.act_id
      where p.destroyed_on is not null order by p.series, p.year, p.seq`,
  );
  return rows.map(row => ({
    officeId: String(row.office_id),
    caseId: String(row.id),
    number: String(row.number),
    act: String(row.act ?? ''),
  }));
}
