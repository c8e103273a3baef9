import { may } from '../../../shared/domain/access/access';
import type { JournalEvent } from '../../../shared/domain/audit/events';
import type { WriteTx } from '../../db';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { allOf, holdSeals, type Vouched, writeSeals } from '../vault/table-seals';
import { snapshotOf, VOUCHED_IDS, type VouchedId } from '../vault/vouched-tables';
import { type TableFindings, unvouchedRows } from './check-tables';

/** The journal names so many rows; the check named them all. */
const NAMED = 40;

/**
 * A head says that the rows which the check showed are as they should be: changes of an administrator who holds no key,
 * or an edit that was looked into. Refuses STALE where they are not those that were seen, OWN_ROW where the head's own
 * sign-in is among them or the seals themselves were changed (who turned into a head from outside must not vouch for it):
 * then another head vouches, or the recovery sheet opens the office.
 */
export async function vouchForRows(
  deps: Deps,
  actor: Actor,
  input: { seen: string },
): Promise<{ rows: number }> {
  if (!may(actor, 'base.vouch')) refuse('FORBIDDEN');
  return deps.db.write(async tx => {
    const { head, seals } = await holdSeals(deps, tx, actor.officeId);
    const found = await unvouchedRows(deps, tx, actor.officeId);
    if (!seals.whole || found.unvouched.get('users')?.includes(actor.id)) refuse('OWN_ROW');
    if (found.state === null || found.state !== input.seen) refuse('STALE');
    const event = vouched(found);
    await appendEvents(deps, tx, actor.officeId, actor.id, [event]);
    await sealNow(deps, tx, await holdSeals(deps, tx, head.office_id));
    return { rows: event.data.rows };
  });
}

/**
 * The recovery sheet stands above every row: it vouches for the sign-in that it has given anew, and for everything
 * where the seals themselves were changed. Answers what the journal is to say; null: nothing was amiss.
 */
export async function vouchBySheet(
  deps: Deps,
  tx: WriteTx,
  officeId: string,
  userId: string,
): Promise<JournalEvent | null> {
  const { head, seals } = await holdSeals(deps, tx, officeId);
  // A base of an earlier release, which is adopted as a whole.
  if (head.sealed_mac === null || (head.seals_digest === null && seals.whole)) return null;
  const found = await unvouchedRows(deps, tx, officeId);
  if (!seals.whole) {
    await sealNow(deps, tx, { head: { ...head, sealed_seq: head.seq } });
    return vouched(found);
  }
  const users = seals.of('users');
  if (!users || !found.unvouched.get('users')?.includes(userId)) return null;
  await vouchForOne(deps, tx, head, users, userId);
  return { type: 'ROWS_VOUCHED', data: { rows: 1, what: `users ${userId}` } };
}

/**
 * A head who grants somebody the key vouches for that row. Nothing is vouched for where the seals themselves or the
 * head's own row were changed from outside: the check of the base tells of it.
 */
export async function vouchForUser(deps: Deps, tx: WriteTx, actor: Actor, userId: string): Promise<void> {
  const { head, seals } = await holdSeals(deps, tx, actor.officeId);
  const users = seals.of('users');
  const own = (await snapshotOf(tx, actor.officeId, 'users')).get(actor.id);
  if (seals.whole && users && own?.digest === users.get(actor.id))
    await vouchForOne(deps, tx, head, users, userId);
}

async function vouchForOne(
  deps: Deps,
  tx: WriteTx,
  head: Awaited<ReturnType<typeof holdSeals>>['head'],
  users: Vouched,
  userId: string,
): Promise<void> {
  const row = (await snapshotOf(tx, head.office_id, 'users')).get(userId);
  const list = new Map(users).set(userId, row?.digest ?? '');
  await writeSeals(deps, tx, head, keyOf(deps, head.office_id), new Map([['users', list]]));
}

function vouched({ problems }: TableFindings) {
  const what = problems.slice(0, NAMED).map(({ table, row }) => `${table} ${row}`);
  return { type: 'ROWS_VOUCHED' as const, data: { rows: problems.length, what: what.join('; ') } };
}

/** Seals every table as it stands, at the place the journal's head names. */
async function sealNow(
  deps: Deps,
  tx: WriteTx,
  { head }: Pick<Awaited<ReturnType<typeof holdSeals>>, 'head'>,
): Promise<void> {
  const lists = new Map<VouchedId, Vouched>();
  for (const id of VOUCHED_IDS) lists.set(id, allOf(await snapshotOf(tx, head.office_id, id)));
  await writeSeals(deps, tx, head, keyOf(deps, head.office_id), lists);
}

const keyOf = (deps: Deps, officeId: string): number => deps.keys.keysOf(officeId).version;
