import { z } from 'zod';
import type { ReadDb, WriteTx } from '../../db';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { officeSeal } from '../vault/office-seal';
import { holdKey } from '../vault/old-key';

/** As many unfinished appeals as nobody has; a page gone wild must not fill the base. */
export const MOST_DRAFTS = 100;
/** How long a draft that was thrown away, or became a case, can be asked for. */
const KEPT_MS = 24 * 3_600_000;

/** The user is sealed with the words: a row given to somebody else does not open for them. */
const SealedDraft = z.object({ user: z.string(), content: z.string() });

function ownDrafts(db: ReadDb | WriteTx, actor: Actor) {
  return db
    .selectFrom('drafts')
    .selectAll()
    .where('office_id', '=', actor.officeId)
    .where('user_id', '=', actor.id);
}

/** The actor's drafts, the newest first. */
export async function listDrafts(deps: Deps, actor: Actor) {
  const rows = await ownDrafts(deps.db.read, actor)
    .where('case_number', 'is', null)
    .orderBy('saved_at', 'desc')
    .execute();
  const seal = officeSeal(deps, actor.officeId);
  return rows.flatMap(row => {
    const opened = SealedDraft.parse(seal.open('drafts.sealed', row.id, row.key_version, row.sealed));
    if (opened.user !== actor.id) return [];
    const { id, version, saved_at: savedAt, discarded_at: discardedAt } = row;
    return [{ id, version, savedAt, discardedAt, content: opened.content }];
  });
}

/** Keeps what stands in the form. A draft is scratch paper, not a record: it makes no event (ADR 0080). */
export async function saveDraft(
  deps: Deps,
  actor: Actor,
  input: { id: string | null; expectedVersion: number | null; content: string },
) {
  const seal = officeSeal(deps, actor.officeId);
  const now = deps.clock.now();
  const id = input.id ?? deps.newId();
  const sealed = seal.seal('drafts.sealed', id, { user: actor.id, content: input.content });
  const words = { sealed, key_version: seal.keyVersion, saved_at: now };
  return deps.db.write(async tx => {
    await holdKey(tx, actor.officeId, seal.keyVersion);
    if (input.id !== null) {
      const version = await changeDraft(tx, actor, id, input.expectedVersion, words);
      return { id, version, savedAt: now };
    }
    await sweep(deps, tx, actor.officeId);
    const { n } = await tx
      .selectFrom('drafts')
      .select(eb => eb.fn.countAll<number>().as('n'))
      .where('office_id', '=', actor.officeId)
      .where('user_id', '=', actor.id)
      .executeTakeFirstOrThrow();
    if (Number(n) >= MOST_DRAFTS) refuse('TOO_MANY_DRAFTS', { most: MOST_DRAFTS });
    await tx
      .insertInto('drafts')
      .values({
        ...words,
        office_id: actor.officeId,
        id,
        user_id: actor.id,
        version: 1,
        discarded_at: null,
        case_number: null,
      })
      .execute();
    return { id, version: 1, savedAt: now };
  });
}

/** Throws a draft away; for a day it can be brought back. */
export function discardDraft(deps: Deps, actor: Actor, input: { id: string; expectedVersion: number }) {
  return setDiscarded(deps, actor, input, deps.clock.now());
}

/** Brings back what was thrown away. */
export function restoreDraft(deps: Deps, actor: Actor, input: { id: string; expectedVersion: number }) {
  return setDiscarded(deps, actor, input, null);
}

function setDiscarded(
  deps: Deps,
  actor: Actor,
  input: { id: string; expectedVersion: number },
  at: string | null,
) {
  const savedAt = deps.clock.now();
  return deps.db.write(async tx => {
    const set = { discarded_at: at, saved_at: savedAt };
    return {
      id: input.id,
      version: await changeDraft(tx, actor, input.id, input.expectedVersion, set),
      savedAt,
    };
  });
}

interface DraftChange {
  readonly sealed?: Buffer;
  readonly key_version?: number;
  readonly saved_at: string;
  readonly discarded_at?: string | null;
}

async function changeDraft(
  tx: WriteTx,
  actor: Actor,
  id: string,
  expectedVersion: number | null,
  set: DraftChange,
): Promise<number> {
  const row = await ownDrafts(tx, actor).where('id', '=', id).executeTakeFirst();
  if (!row || row.case_number !== null) refuse('NOT_FOUND');
  if (row.version !== expectedVersion) refuse('STALE');
  const done = await tx
    .updateTable('drafts')
    .set({ ...set, version: row.version + 1 })
    .where('office_id', '=', actor.officeId)
    .where('id', '=', id)
    .where('version', '=', row.version)
    .executeTakeFirst();
  if (done.numUpdatedRows !== 1n) refuse('STALE');
  return row.version + 1;
}

/** Removes what nobody will ask for any more, and what a member of staff who is gone has left. */
async function sweep(deps: Deps, tx: WriteTx, officeId: string): Promise<void> {
  const before = new Date(Date.parse(deps.clock.now()) - KEPT_MS).toISOString();
  await tx
    .deleteFrom('drafts')
    .where('office_id', '=', officeId)
    .where(eb =>
      eb.or([
        eb('discarded_at', '<', before),
        eb.and([eb('case_number', 'is not', null), eb('saved_at', '<', before)]),
        eb('user_id', 'in', eb.selectFrom('users').select('id').where('removed_at', 'is not', null)),
      ]),
    )
    .execute();
}

/**
 * Turns a draft into its case, in the transaction that registers it: its words go, its row says which case it is. A
 * second registration of the same draft, from another window or after a lost answer, is refused with that number.
 */
export async function refuseUsedDraft(tx: WriteTx, actor: Actor, id: string): Promise<void> {
  const row = await ownDrafts(tx, actor).where('id', '=', id).executeTakeFirst();
  if (row?.case_number) refuse('ALREADY_REGISTERED', { number: row.case_number });
}

export async function spendDraft(
  deps: Deps,
  tx: WriteTx,
  actor: Actor,
  id: string,
  number: string,
): Promise<void> {
  const seal = officeSeal(deps, actor.officeId);
  const done = await tx
    .updateTable('drafts')
    .set(eb => ({
      sealed: seal.seal('drafts.sealed', id, { user: actor.id, content: '{}' }),
      key_version: seal.keyVersion,
      version: eb('version', '+', 1),
      saved_at: deps.clock.now(),
      case_number: number,
    }))
    .where('office_id', '=', actor.officeId)
    .where('user_id', '=', actor.id)
    .where('id', '=', id)
    .where('case_number', 'is', null)
    .executeTakeFirst();
  if (done.numUpdatedRows === 1n) return;
  // On PostgreSQL another window may have come between the look and the change.
  await refuseUsedDraft(tx, actor, id);
}
