import type { WriteTx } from '../../db';
import type { Session, SessionEntry } from '../core';
import type { Deps } from '../deps';
import type { Actor } from '../session/session';

/** However busy, a session ends after a working day. */
export const AGE_LIMIT_MS = 12 * 60 * 60_000;
/** A session that was ended elsewhere works on for so long at most: asking at every call would double small ones. */
const CHECK_EVERY_MS = 1_000;
const SEEN_EVERY_MS = 60_000;

const isoOf = (instant: number): string => new Date(instant).toISOString();

/** Writes the row of a sign-in, in its transaction, and removes those that programs left behind that were killed. */
export async function insertSession(
  deps: Deps,
  tx: WriteTx,
  session: Session,
  actor: Pick<Actor, 'id' | 'officeId'>,
): Promise<SessionEntry> {
  const now = deps.instant();
  const { door, words } = session.place ?? { door: 'window', words: '' };
  const id = deps.newId();
  await tx
    .deleteFrom('sessions')
    .where('office_id', '=', actor.officeId)
    .where('opened_at', '<', isoOf(now - AGE_LIMIT_MS))
    .execute();
  await tx
    .insertInto('sessions')
    .values({
      id,
      office_id: actor.officeId,
      user_id: actor.id,
      door,
      place: words,
      opened_at: isoOf(now),
      seen_at: isoOf(now),
    })
    .execute();
  return { id, openedAt: now, checkedAt: now, seenAt: now };
}

/** Is the session still in: young enough, and ended by nobody, here or in another program over the base? */
export async function isStillIn(deps: Deps, { entry }: Session): Promise<boolean> {
  if (!entry) return false;
  const now = deps.instant();
  if (now - entry.openedAt > AGE_LIMIT_MS) return false;
  if (now >= entry.checkedAt && now - entry.checkedAt < CHECK_EVERY_MS) return true;
  const row = await deps.db.read
    .selectFrom('sessions')
    .select('id')
    .where('id', '=', entry.id)
    .executeTakeFirst();
  if (!row) return false;
  entry.checkedAt = now;
  if (Math.abs(now - entry.seenAt) >= SEEN_EVERY_MS) {
    entry.seenAt = now;
    // Nobody waits for it: behind an import the writer may be busy for minutes.
    deps.db
      .write(tx =>
        tx
          .updateTable('sessions')
          .set({ seen_at: isoOf(now) })
          .where('id', '=', entry.id)
          .execute(),
      )
      .catch(() => deps.log.error('session-not-noted'));
  }
  return true;
}

/** Binds the row of a session to the person's row of another office: it goes on there. Answers false where it is over. */
export async function moveSession(
  tx: WriteTx,
  entry: SessionEntry,
  { id, officeId }: Pick<Actor, 'id' | 'officeId'>,
): Promise<boolean> {
  const moved = await tx
    .updateTable('sessions')
    .set({ user_id: id, office_id: officeId })
    .where('id', '=', entry.id)
    .executeTakeFirst();
  return moved.numUpdatedRows === 1n;
}

/** Ends a user's sessions in every program over the base, but for one. */
export async function endSessionsOf(tx: WriteTx, userId: string, but: Session | null = null): Promise<void> {
  const rows = tx.deleteFrom('sessions').where('user_id', '=', userId);
  const kept = but?.entry?.id;
  await (kept === undefined ? rows : rows.where('id', '!=', kept)).execute();
}

/** Removes rows of sessions that left, in the background; `settled` waits for those under way. */
export function createLeaving(deps: Pick<Deps, 'db' | 'log'>) {
  const underWay = new Set<Promise<void>>();
  return {
    leave(id: string): void {
      const gone: Promise<void> = deps.db
        .write(tx => tx.deleteFrom('sessions').where('id', '=', id).execute())
        .then(
          () => undefined,
          () => deps.log.error('session-not-removed'),
        )
        .finally(() => underWay.delete(gone));
      underWay.add(gone);
    },
    async settled(): Promise<void> {
      await Promise.all(underWay);
    },
  };
}
