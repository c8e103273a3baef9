import { sql } from 'kysely';
import { z } from 'zod';
import type { Problem as ProblemSchema } from '../../../shared/contract/system';
import { may } from '../../../shared/domain/access/access';
import { chainedText } from '../../../shared/domain/audit/events';
import type { Tables } from '../../db';
import { checkAttachments } from '../attachments/check-attachments';
import { checkConsents } from '../consents/check-consents';
import type { Deps } from '../deps';
import { linkHash, sealedHashOf } from '../journal/append-events';
import { refuse } from '../refusal';
import { checkActs, textsGoneWithoutAct } from '../retention/check-destroyed';
import type { Actor } from '../session/session';
import { changedLinks } from '../similar/write-links';
import { NO_PARTS, partsOf } from '../vault/case-parts';
import { type OfficeSeal, officeSeal } from '../vault/office-seal';
import { headMac, isOwnCase, isOwnGrant, sameMac } from '../vault/row-seal';
import { checkDrafts } from './check-drafts';
import { checkReceptions } from './check-receptions';
import { numberGaps } from './number-gaps';
import { opens } from './opens';
import { brokenMerges, brokenPersons } from './verify-persons';

type Problem = z.output<typeof ProblemSchema>;
const PAGE = 2_000;
/** Enough to see what is wrong; a base with more has to be restored, not read through. */
const MOST = 200;

/**
 * Checks the base from the outside in: the file itself, references, every seal and MAC of this office, the journal's
 * chain, the numbers against journal and counter, cases missing in the index. Without the office key the seals are
 * left out.
 */
export async function verifyBase(
  deps: Deps,
  actor: Actor,
  holdsKey: boolean = deps.keys.isUnlocked(actor.officeId),
) {
  if (!may(actor, 'base.verify')) refuse('FORBIDDEN');
  const seal = holdsKey ? officeSeal(deps, actor.officeId) : null;
  const problems: Problem[] = [];
  for (const text of await deps.db.checkIntegrity())
    problems.push({ code: 'DATABASE_CORRUPT', table: '', row: text.slice(0, 200) });
  if (deps.db.engine === 'sqlite') problems.push(...(await brokenReferences(deps)));
  if (seal) {
    await checkCases(deps, actor, seal, problems);
    problems.push(...(await brokenPersons(deps, actor, seal)));
    problems.push(...(await brokenMerges(deps, actor, seal)));
    await checkGrants(deps, actor, problems);
    problems.push(...(await checkActs(deps, actor.officeId)));
    problems.push(...(await checkAttachments(deps, actor.officeId)));
    problems.push(...(await changedLinks(deps, actor.officeId)));
    problems.push(...(await checkReceptions(deps, actor.officeId, seal)));
    problems.push(...(await checkConsents(deps, actor.officeId, seal)));
    problems.push(...(await checkDrafts(deps, actor.officeId, seal)));
  }
  const events = await checkJournal(deps, actor, seal, problems);
  problems.push(...(await numberGaps(deps, actor.officeId)));
  for (const doc of await deps.db.search.missing(deps.db.read, actor.officeId, MOST))
    problems.push({ code: 'INDEX_MISSING', table: 'cases', row: String(doc) });
  return {
    ok: problems.length === 0,
    sealsChecked: seal !== null,
    cases: await countCases(deps, actor),
    events,
    problems: problems.slice(0, MOST),
  };
}

async function countCases(deps: Deps, actor: Actor): Promise<number> {
  const { n } = await deps.db.read
    .selectFrom('cases')
    .select(eb => eb.fn.countAll<number>().as('n'))
    .where('office_id', '=', actor.officeId)
    .executeTakeFirstOrThrow();
  return Number(n);
}

async function brokenReferences(deps: Deps): Promise<Problem[]> {
  const { rows } = await sql<{ table: string; rowid: number | null }>`pragma foreign_key_check`.execute(
    deps.db.read,
  );
  return rows.map(row => ({ code: 'FOREIGN_KEY', table: row.table, row: String(row.rowid ?? '') }));
}

/** Opens every case and compares its MAC: what does not match was damaged, swapped, forged or edited from outside. */
async function checkCases(deps: Deps, actor: Actor, seal: OfficeSeal, problems: Problem[]): Promise<void> {
  for (let after = ''; ; ) {
    const rows = await deps.db.read
      .selectFrom('cases')
      .selectAll()
      .where('office_id', '=', actor.officeId)
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAGE)
      .execute();
    const parts = await partsOf(
      deps.db.read,
      actor.officeId,
      rows.map(row => row.id),
    );
    for (const row of rows) {
      if (!opens(() => seal.open('cases.sealed', row.id, row.key_version, row.sealed)))
        problems.push({ code: 'SEAL_BROKEN', table: 'cases', row: row.id });
      else if (!isOwnCase(deps, row, parts.get(row.id) ?? NO_PARTS))
        problems.push({ code: 'ROW_CHANGED', table: 'cases', row: row.number });
    }
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.id;
  }
}

async function checkGrants(deps: Deps, actor: Actor, problems: Problem[]): Promise<void> {
  const grants = await deps.db.read
    .selectFrom('grants')
    .selectAll()
    .where('office_id', '=', actor.officeId)
    .execute();
  for (const grant of grants)
    if (!isOwnGrant(deps, grant))
      problems.push({ code: 'ROW_CHANGED', table: 'grants', row: `${grant.user_id} ${grant.key_version}` });
}

/** Walks the chain from its first link to its head, and opens every sealed text on the way. */
async function checkJournal(
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
      hash = row.hash;
      if (row.seq === head?.sealed_seq) vouched = hash;
      expected = row.seq + 1;
    }
    problems.push(...(await wrongNumbers(deps, actor, rows)));
    problems.push(...(await textsGoneWithoutAct(deps, actor.officeId, rows)));
    if (rows.length < PAGE) break;
  }
  const ends = head !== undefined && head.seq === expected - 1 && head.hash === hash;
  if (!head || !ends || (seal && !isVouched(deps, head, vouched)))
    problems.push({ code: 'JOURNAL_BROKEN', table: 'journal_heads', row: actor.officeId });
  return expected - 1;
}

function sealedEventOpens(seal: OfficeSeal, row: Tables['events']): boolean {
  const { id, sealed, key_version } = row;
  // A text that is gone, its digest kept, is looked at with its case: only an act takes one away.
  if (sealed === null || key_version === null) return sealed === null && key_version === null;
  return opens(() => seal.open('events.sealed', id, key_version, sealed));
}

/** Who rewrites the chain from some link on can compute every hash, but not the MAC of a later place. */
function isVouched(deps: Deps, head: Tables['journal_heads'], hash: string): boolean {
  const { office_id, sealed_seq, sealed_mac, sealed_key_version } = head;
  if (sealed_key_version === null) return false;
  const unlocked = deps.keys.versionsOf(office_id);
  // An older key that this person was never granted cannot be asked.
  if (!unlocked.includes(sealed_key_version)) return sealed_key_version < (unlocked.at(-1) ?? 0);
  return sameMac(sealed_mac, headMac(deps, office_id, sealed_key_version, sealed_seq, hash));
}

/** Numbers given in a page of the journal whose case is gone or bears another one. */
async function wrongNumbers(
  deps: Deps,
  actor: Actor,
  events: readonly { type: string; case_id: string | null; data: string }[],
): Promise<Problem[]> {
  const given = new Map(
    events.flatMap(({ type, case_id, data }) =>
      case_id !== null && GIVES_NUMBER.has(type) ? [[case_id, numberOf(data)] as const] : [],
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

function numberOf(data: string): string | null {
  try {
    return Numbered.parse(JSON.parse(data)).number;
  } catch {
    return null;
  }
}
const Numbered = z.object({ number: z.string() });
