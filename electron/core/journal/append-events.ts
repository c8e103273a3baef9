import { createHash } from 'node:crypto';
import { chainedText } from '../../../shared/domain/audit/chained-text';
import type { JournalEvent } from '../../../shared/domain/audit/events';
import type { Row, WriteTx } from '../../db';
import type { Deps } from '../deps';
import { Refusal } from '../refusal';
import { isOwnHead, sealedHash, sealedHead } from '../vault/head-seal';
import { officeSeal } from '../vault/office-seal';
import { isCurrentKey } from '../vault/old-key';

const INSERT_CHUNK = 500;

/** What may happen while this program holds an old key: signing in is how it gets the new one. */
const COMING_AND_GOING: ReadonlySet<JournalEvent['type']> = new Set([
  'SIGNED_IN',
  'OFFICE_LEFT',
  'OFFICE_ENTERED',
  'PASSWORD_CHANGED',
  'INVITATION_USED',
  'INVITATION_EXPIRED',
]);

/** Hash of a ciphertext as the chain covers it. */
export function sealedHashOf(sealed: Uint8Array | null): string | null {
  return sealed === null ? null : createHash('sha256').update(sealed).digest('hex');
}

/** Hash of one link. */
export function linkHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * Writes events at the end of the office's journal, in the caller's transaction, each covering the hash of the
 * one before. `actorId` null = the program itself (first set-up). Refuses LOCKED where the office's key was changed
 * elsewhere since it was unlocked here.
 */
export async function appendEvents(
  deps: Deps,
  tx: WriteTx,
  officeId: string,
  actorId: string | null,
  events: readonly JournalEvent[],
): Promise<void> {
  if (events.length === 0) return;
  // Moving the head first takes its row lock: on PostgreSQL two writers of one office queue here.
  const head = await tx
    .updateTable('journal_heads')
    .set(eb => ({ seq: eb('seq', '+', events.length) }))
    .where('office_id', '=', officeId)
    .returningAll()
    .executeTakeFirstOrThrow();
  const at = deps.clock.now();
  let seq = head.seq - events.length;
  let hash = head.hash;
  const rows = events.map(event => {
    seq += 1;
    const id = deps.newId();
    const text = 'text' in event ? event.text : null;
    const seal = text === null ? null : officeSeal(deps, officeId);
    const sealed = seal === null ? null : seal.seal('events.sealed', id, text);
    const row = {
      office_id: officeId,
      seq,
      id,
      case_id: 'caseId' in event ? event.caseId : null,
      type: event.type,
      actor_id: actorId,
      at,
      data: JSON.stringify(event.data),
      sealed,
      key_version: seal?.keyVersion ?? null,
      sealed_digest: null,
    };
    hash = linkHash(
      chainedText(hash, {
        officeId,
        seq,
        id,
        caseId: row.case_id,
        type: row.type,
        actorId,
        at,
        data: row.data,
        sealedHash: sealedHashOf(sealed),
      }),
    );
    return { ...row, hash };
  });
  for (let from = 0; from < rows.length; from += INSERT_CHUNK)
    await tx
      .insertInto('events')
      .values(rows.slice(from, from + INSERT_CHUNK))
      .execute();
  const keyVersion = deps.keys.versionsOf(officeId).at(-1);
  const current = keyVersion === undefined || (await isCurrentKey(tx, officeId, keyVersion));
  if (!current && !events.every(({ type }) => COMING_AND_GOING.has(type))) throw new Refusal('LOCKED');
  const vouches =
    keyVersion !== undefined && current && (begins(head, events) || (await stillOwn(deps, tx, head, events)));
  await tx
    .updateTable('journal_heads')
    .set({
      hash,
      // Without the key the last place that was vouched for stays where it is.
      ...(vouches ? sealedHead(deps, officeId, keyVersion, { seq, hash, seals: head.seals_digest }) : {}),
    })
    .where('office_id', '=', officeId)
    .execute();
}

/** The first events of a journal, or of one that had no MAC and is taken over. */
function begins(head: Row<'journal_heads'>, events: readonly JournalEvent[]): boolean {
  const first = head.seq === events.length;
  return head.sealed_mac === null && (first || events.some(({ type }) => type === 'ROWS_SEALED'));
}

/** A place that another program wrote over is not vouched for by what comes after it: verification goes on telling. */
async function stillOwn(
  deps: Deps,
  tx: WriteTx,
  head: Row<'journal_heads'>,
  events: readonly JournalEvent[],
): Promise<boolean> {
  const before = head.seq - events.length;
  const hash = head.sealed_seq === before ? head.hash : await sealedHash(tx, head.office_id, head.sealed_seq);
  return isOwnHead(deps, head, hash);
}
