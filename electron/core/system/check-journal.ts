import { z } from 'zod';
import { chainedText } from '../../../shared/domain/audit/chained-text';
import type { Tables } from '../../db';
import type { Deps } from '../deps';
import { linkHash, sealedHashOf } from '../journal/append-events';
import { toldIn } from '../journal/told-events';
import { textsGoneWithoutAct } from '../retention/check-destroyed';
import type { Actor } from '../session/session';
import { isOwnHead } from '../vault/head-seal';
import type { OfficeSeal } from '../vault/office-seal';
import { createConsentWatch } from './missing-consents';
import { createLinkWatch } from './missing-links';
import { opens } from './opens';
import { PAGE, type Problem } from './problem';

/** Walks the chain from its first link to its head, and opens every sealed text on the way. */
export async function checkJournal(
  deps: Deps,
  actor: Actor,
  seal: OfficeSeal | null,
  problems: Problem[],
): Promise<number> {
  const head = await deps.db.read
    .selectFrom('journal_heads')
    .selectAll()
    .where('office_id', '=', actor.officeId)
    .executeTakeFirst();
  const watches = [createLinkWatch(), createConsentWatch()];
  let vouched = '';
  let hash = '';
  let expected = 1;
  for (;;) {
    const rows = await deps.db.read
      .selectFrom('events')
      .selectAll()
      .where('office_id', '=', actor.officeId)
      .where('seq', '>=', expected)
      .orderBy('seq')
      .limit(PAGE)
      .execute();
    for (const row of rows) {
      const link = linkHash(
        chainedText(hash, {
          officeId: row.office_id,
          seq: row.seq,
          id: row.id,
          caseId: row.case_id,
          type: row.type,
          actorId: row.actor_id,
          at: row.at,
          data: row.data,
          sealedHash: row.sealed_digest ?? sealedHashOf(row.sealed),
        }),
      );
      if (row.seq !== expected || link !== row.hash)
        problems.push({ code: 'JOURNAL_BROKEN', table: 'events', row: String(row.seq) });
      if (seal && !sealedEventOpens(seal, row))
        problems.push({ code: 'SEAL_BROKEN', table: 'events', row: row.id });
      for (const watch of watches) watch.see(row);
      hash = row.hash;
      if (row.seq === head?.sealed_seq) vouched = hash;
      expected = row.seq + 1;
    }
    problems.push(...(await wrongNumbers(deps, actor, rows)));
    problems.push(...(await textsGoneWithoutAct(deps, actor.officeId, rows)));
    if (rows.length < PAGE) break;
  }
  for (const watch of watches) problems.push(...(await watch.missing(deps, actor.officeId)));
  const ends = head !== undefined && head.seq === expected - 1 && head.hash === hash;
  if (!head || !ends || (seal && !isOwnHead(deps, head, vouched)))
    problems.push({ code: 'JOURNAL_BROKEN', table: 'journal_heads', row: actor.officeId });
  return expected - 1;
}

function sealedEventOpens(seal: OfficeSeal, row: Tables['events']): boolean {
  const { id, sealed, key_version } = row;
  // A text that is gone, its digest kept, is looked at with its case: only an act takes one away.
  if (sealed === null || key_version === null) return sealed === null && key_version === null;
  return opens(() => seal.open('events.sealed', id, key_version, sealed));
}

/** Numbers given in a page of the journal whose case is gone or bears another one. */
async function wrongNumbers(
  deps: Deps,
  actor: Actor,
  events: readonly { type: string; case_id: string | null; data: string }[],
): Promise<Problem[]> {
  const given = new Map(
    events.flatMap(({ type, case_id, data }) =>
      case_id !== null && GIVES_NUMBER.has(type) ? [[case_id, toldIn(Numbered, data)] as const] : [],
    ),
  );
  if (given.size === 0) return [];
  const rows = await deps.db.read
    .selectFrom('cases')
    .select(['id', 'number'])
    .where('office_id', '=', actor.officeId)
    .where('id', 'in', [...given.keys()])
    .execute();
  const borne = new Map(rows.map(row => [row.id, row.number]));
  return [...given]
    .filter(([id, number]) => borne.get(id) !== number)
    .map(([id]) => ({ code: 'JOURNAL_BROKEN', table: 'cases', row: id }));
}

const GIVES_NUMBER: ReadonlySet<string> = new Set(['APPEAL_REGISTERED', 'APPEAL_IMPORTED']);

const Numbered = z.object({ number: z.string() }).transform(({ number }) => number);
