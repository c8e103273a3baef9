import { createHash } from 'node:crypto';
import { type Counted, secondsToWait, standingFailures } from '../../../shared/domain/sign-in/delay';
import type { WriteTx } from '../../db';
import type { Session } from '../core';
import type { Deps } from '../deps';
import { refuse } from '../refusal';

/** What one attempt at a password counts against, the users first by their ids: one order of locks for all. */
export type Attempt = readonly (readonly [Counted, string])[];

/** Hosts that know no device share one. */
const NO_DEVICE = 'unnamed';

/**
 * The attempt of a session at a password: of the users under one login, in whichever office. What was typed for a login
 * may be a password typed into the wrong field: an unknown login is counted in one of 65536 buckets, from which nothing
 * can be read back.
 */
export function attemptAt(session: Session, login: string, userIds: readonly string[]): Attempt {
  const bucket = createHash('sha256').update(`login ${login}`).digest('hex').slice(0, 4);
  const users = userIds.length === 0 ? [`unknown:${bucket}`] : [...userIds].sort().map(subjectOf);
  return [
    ...users.map(subject => ['user', subject] as const),
    ['device', `device:${session.device ?? NO_DEVICE}`],
  ];
}

function subjectOf(userId: string): string {
  return `user:${userId}`;
}

/**
 * Counts the attempt as failed before the password is tried, so that attempts made at once count one by one and a
 * program stopped in the middle forgets none. Refuses TOO_SOON {seconds}, before any Argon2id work.
 */
export async function beginAttempt(deps: Deps, attempt: Attempt): Promise<void> {
  const now = deps.instant();
  const seconds = await deps.db.write(async tx => {
    const rows = [];
    for (const [counted, subject] of attempt) {
      const { standing, moved } = await lockFailures(tx, subject, now);
      rows.push({ subject, standing, moved, seconds: secondsToWait(counted, standing, now) });
    }
    const longest = Math.max(...rows.map(row => row.seconds));
    for (const { subject, standing, moved } of rows) {
      if (longest === 0) await writeFailures(tx, subject, standing.count + 1, now);
      else if (moved) await writeFailures(tx, subject, standing.count, standing.lastAt);
    }
    return longest;
  });
  if (seconds > 0) refuse('TOO_SOON', { seconds });
}

/**
 * The password was right: nothing stands against the user any more, and the device is relieved of what this user
 * mistyped. What was tried there on others stands, also on who has the same login in another office (`own`: the rows that
 * are this person's; all, where it says nothing): an own password must not buy new guesses.
 */
export async function clearAttempt(
  tx: WriteTx,
  attempt: Attempt,
  own: readonly string[] | null = null,
): Promise<number> {
  const mine = own?.map(subjectOf);
  let count = 0;
  for (const [counted, subject] of attempt) {
    if (counted === 'device') await lower(tx, subject, count);
    // This attempt was at one's own.
    else if (mine !== undefined && !mine.includes(subject)) await lower(tx, subject, 1);
    else {
      const cleared = await tx
        .deleteFrom('sign_in_failures')
        .where('subject', '=', subject)
        .returning('count')
        .executeTakeFirst();
      count = Math.max(count, cleared?.count ?? 0);
    }
  }
  return count;
}

/** Takes so many failures off a subject. */
async function lower(tx: WriteTx, subject: string, count: number): Promise<void> {
  await tx
    .updateTable('sign_in_failures')
    .set(eb => ({
      count: eb
        .case()
        .when('count', '>', count)
        .then(eb('count', '-', count))
        .else(0)
        .end(),
    }))
    .where('subject', '=', subject)
    .execute();
}

/** Takes one attempt back that was no failure, and nothing besides: it must not make room for guesses. */
export async function withdrawAttempt(deps: Deps, attempt: Attempt): Promise<void> {
  await deps.db.write(async tx => {
    for (const [, subject] of attempt) await lower(tx, subject, 1);
  });
}

/** What stands against a subject; its row is this transaction's until the end. */
async function lockFailures(tx: WriteTx, subject: string, now: number) {
  const row = await tx
    .insertInto('sign_in_failures')
    .values({ subject, count: 0, last_at: isoOf(now) })
    // Writing the row as it is takes its lock on PostgreSQL: attempts made at once queue here.
    .onConflict(conflict =>
      conflict.column('subject').doUpdateSet(eb => ({ count: eb.ref('sign_in_failures.count') })),
    )
    .returning(['count', 'last_at'])
    .executeTakeFirstOrThrow();
  const stored = { count: row.count, lastAt: Date.parse(row.last_at) };
  const standing = standingFailures(stored, now);
  return { standing, moved: standing !== stored };
}

async function writeFailures(tx: WriteTx, subject: string, count: number, at: number): Promise<void> {
  await tx
    .updateTable('sign_in_failures')
    .set({ count, last_at: isoOf(at) })
    .where('subject', '=', subject)
    .execute();
}

function isoOf(instant: number): string {
  return new Date(instant).toISOString();
}
