import { may } from '../../../shared/domain/access/access';
import { defaultIndices, formatNumber, letterFor, refuseReserved } from '../../../shared/domain/numbering';
import { yearOf } from '../../../shared/lib/dates';
import type { ReadDb, Tables, WriteTx } from '../../db';
import { VaultError } from '../../vault';
import { APPEAL_SERIES } from '../appeals/number-appeals';
import { takeNumbers } from '../appeals/take-numbers';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { numberTemplateOf, type OfficeRow, officeOf } from '../office/office-row';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { macOf, sameMac } from '../vault/row-seal';

type RangeRow = Omit<Tables['number_ranges'], 'row_mac'>;

/** MAC of a range: a forged one would explain a number whose case was taken away. */
export function rangeMac(deps: Pick<Deps, 'keys'>, row: RangeRow): Buffer {
  return macOf(deps, row.office_id, row.key_version, [
    'number_ranges',
    row.office_id,
    row.id,
    row.series,
    row.year,
    row.first_seq,
    row.last_seq,
    row.device,
    row.taken_by,
    row.taken_at,
    row.closed_at,
    row.key_version,
    row.version,
  ]);
}

/** Is the MAC of a range its own? False as well where nobody holds the key version the row names. */
export function isOwnRange(deps: Pick<Deps, 'keys'>, { row_mac, ...row }: Tables['number_ranges']): boolean {
  const unlocked = deps.keys.versionsOf(row.office_id).includes(row.key_version);
  return unlocked && sameMac(row_mac, rangeMac(deps, row));
}

/** How many numbers of a range are borne by cases. */
export async function usedOf(db: ReadDb | WriteTx, row: RangeRow): Promise<number> {
  const { n } = await db
    .selectFrom('cases')
    .select(eb => eb.fn.countAll<number>().as('n'))
    .where('office_id', '=', row.office_id)
    .where('series', '=', row.series)
    .where('year', '=', row.year)
    .where('seq', '>=', row.first_seq)
    .where('seq', '<=', row.last_seq)
    .executeTakeFirstOrThrow();
  return Number(n);
}

async function viewRange(db: ReadDb | WriteTx, office: OfficeRow, row: RangeRow) {
  const indices = defaultIndices(office.profile);
  const onPaper = (seq: number) =>
    formatNumber(numberTemplateOf(office), {
      office: office.code,
      letter: letterFor(indices, 'appeal', 'individual'),
      channel: indices.channel.field,
      year: row.year,
      seq,
    });
  const taker = await db.selectFrom('users').select('name').where('id', '=', row.taken_by).executeTakeFirst();
  return {
    id: row.id,
    version: row.version,
    year: row.year,
    first: row.first_seq,
    last: row.last_seq,
    firstNumber: onPaper(row.first_seq),
    lastNumber: onPaper(row.last_seq),
    device: row.device,
    takenAt: row.taken_at,
    takenBy: taker?.name ?? '',
    closedAt: row.closed_at,
    used: await usedOf(db, row),
  };
}

/** Every range of the office, the newest first. */
export async function listRanges(deps: Deps, actor: Actor) {
  const { read } = deps.db;
  const office = await officeOf(read, actor.officeId);
  const rows = await read
    .selectFrom('number_ranges')
    .selectAll()
    .where('office_id', '=', actor.officeId)
    .orderBy('taken_at', 'desc')
    .orderBy('first_seq', 'desc')
    .limit(100)
    .execute();
  return Promise.all(rows.map(row => viewRange(read, office, row)));
}

/** Takes the next numbers of the year for a device; nobody else gets them, used or not. */
export async function reserveNumbers(deps: Deps, actor: Actor, input: { count: number; device: string }) {
  if (!may(actor, 'appeals.register')) refuse('FORBIDDEN');
  const office = await officeOf(deps.db.read, actor.officeId);
  const year = yearOf(deps.clock.today());
  return deps.db.write(async tx => {
    const before = await takeNumbers(tx, office.id, APPEAL_SERIES, year, input.count);
    const row: RangeRow = {
      office_id: office.id,
      id: deps.newId(),
      series: APPEAL_SERIES,
      year,
      first_seq: before + 1,
      last_seq: before + input.count,
      device: input.device,
      taken_by: actor.id,
      taken_at: deps.clock.now(),
      closed_at: null,
      key_version: deps.keys.keysOf(office.id).version,
      version: 1,
    };
    await tx
      .insertInto('number_ranges')
      .values({ ...row, row_mac: rangeMac(deps, row) })
      .execute();
    await appendEvents(deps, tx, office.id, actor.id, [
      {
        type: 'NUMBERS_RESERVED',
        data: { year, first: row.first_seq, last: row.last_seq, device: row.device },
      },
    ]);
    return viewRange(tx, office, row);
  });
}

/** Ends a range: its unused numbers stay void, and the journal says how many. */
export async function closeRange(deps: Deps, actor: Actor, input: { id: string; expectedVersion: number }) {
  const office = await officeOf(deps.db.read, actor.officeId);
  return deps.db.write(async tx => {
    const found = await lockRange(deps, tx, actor.officeId, input.id);
    if (!found) refuse('NOT_FOUND');
    if (found.version !== input.expectedVersion || found.closed_at !== null) refuse('STALE');
    const row = {
      ...found,
      closed_at: deps.clock.now(),
      key_version: deps.keys.keysOf(office.id).version,
      version: found.version + 1,
    };
    await tx
      .updateTable('number_ranges')
      .set({
        closed_at: row.closed_at,
        key_version: row.key_version,
        version: row.version,
        row_mac: rangeMac(deps, row),
      })
      .where('office_id', '=', office.id)
      .where('id', '=', row.id)
      .execute();
    const view = await viewRange(tx, office, row);
    await appendEvents(deps, tx, office.id, actor.id, [
      {
        type: 'NUMBERS_CLOSED',
        data: { year: row.year, first: row.first_seq, last: row.last_seq, used: view.used },
      },
    ]);
    return view;
  });
}

/** The range under a lock until the transaction ends; throws TAMPERED for one that another program wrote. */
async function lockRange(deps: Deps, tx: WriteTx, officeId: string, id: string): Promise<RangeRow | null> {
  const row = await tx
    .updateTable('number_ranges')
    .set(eb => ({ version: eb.ref('version') }))
    .where('office_id', '=', officeId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
  if (!row) return null;
  if (!isOwnRange(deps, row)) throw new VaultError('TAMPERED', 'The range was changed outside the program.');
  const { row_mac: _mac, ...clear } = row;
  return clear;
}

/** The number of a range for an appeal that is entered now; refuses BAD_RESERVED_NUMBER with its reason. */
export async function takeReserved(
  deps: Deps,
  tx: WriteTx,
  officeId: string,
  wanted: { rangeId: string; seq: number },
): Promise<{ year: number; seq: number }> {
  const range = await lockRange(deps, tx, officeId, wanted.rangeId);
  if (!range) refuse('BAD_RESERVED_NUMBER', { reason: 'outside' });
  const twin = await tx
    .selectFrom('cases')
    .select('id')
    .where('office_id', '=', officeId)
    .where('series', '=', range.series)
    .where('year', '=', range.year)
    .where('seq', '=', wanted.seq)
    .executeTakeFirst();
  const ends = { first: range.first_seq, last: range.last_seq, closed: range.closed_at !== null };
  const reason = refuseReserved(ends, wanted.seq, twin !== undefined);
  if (reason) refuse('BAD_RESERVED_NUMBER', { reason });
  return { year: range.year, seq: wanted.seq };
}
