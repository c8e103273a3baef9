import { sql } from 'kysely';
import { z } from 'zod';
import type { Problem as ProblemSchema } from '../../../shared/contract/system';
import { may } from '../../../shared/domain/access/access';
import { chainedText } from '../../../shared/domain/audit/events';
import type { Deps } from '../deps';
import { linkHash, sealedHashOf } from '../journal/append-events';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { type OfficeSeal, officeSeal, type SealedColumn } from '../vault/office-seal';

type Problem = z.output<typeof ProblemSchema>;
const PAGE = 2_000;
/** Enough to see what is wrong; a base with more has to be restored, not read through. */
const MOST = 200;

/**
 * Checks the base from the outside in: the file itself, references, every seal of this office, the journal's
 * chain, the numbers against journal and counter, cases missing in the index.
 */
export async function verifyBase(deps: Deps, actor: Actor) {
  if (!may(actor, 'base.verify')) refuse('FORBIDDEN');
  const seal = officeSeal(deps, actor.officeId);
  const problems: Problem[] = [];
  for (const text of await deps.db.checkIntegrity())
    problems.push({ code: 'DATABASE_CORRUPT', table: '', row: text.slice(0, 200) });
  if (deps.db.engine === 'sqlite') problems.push(...(await brokenReferences(deps)));
  const cases = await checkSeals(deps, actor, seal, 'cases.sealed', problems);
  await checkSeals(deps, actor, seal, 'applicants.sealed', problems);
  const events = await checkJournal(deps, actor, seal, problems);
  problems.push(...(await numberGaps(deps, actor)));
  for (const doc of await deps.db.search.missing(deps.db.read, actor.officeId, MOST))
    problems.push({ code: 'INDEX_MISSING', table: 'cases', row: String(doc) });
  return { ok: problems.length === 0, cases, events, problems: problems.slice(0, MOST) };
}

async function brokenReferences(deps: Deps): Promise<Problem[]> {
  const { rows } = await sql<{ table: string; rowid: number | null }>`pragma foreign_key_check`.execute(
    deps.db.read,
  );
  return rows.map(row => ({ code: 'FOREIGN_KEY', table: row.table, row: String(row.rowid ?? '') }));
}

/** Opens every sealed row of a table; one that does not open was damaged, swapped or forged. */
async function checkSeals(
  deps: Deps,
  actor: Actor,
  seal: OfficeSeal,
  place: Exclude<SealedColumn, 'events.sealed'>,
  problems: Problem[],
): Promise<number> {
  const table = place === 'cases.sealed' ? 'cases' : 'applicants';
  let after = '';
  let checked = 0;
  for (;;) {
    const rows = await deps.db.read
      .selectFrom(table)
      .select(['id', 'sealed', 'key_version'])
      .where('office_id', '=', actor.officeId)
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAGE)
      .execute();
    for (const row of rows) {
      checked += 1;
      try {
        seal.open(place, row.id, row.key_version, row.sealed);
      } catch {
        problems.push({ code: 'SEAL_BROKEN', table, row: row.id });
      }
    }
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return checked;
    after = last.id;
  }
}

/** Walks the chain from its first link to its head, and opens every sealed text on the way. */
async function checkJournal(
  deps: Deps,
  actor: Actor,
  seal: OfficeSeal,
  problems: Problem[],
): Promise<number> {
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
          sealedHash: sealedHashOf(row.sealed),
        }),
      );
      if (row.seq !== expected || link !== row.hash)
        problems.push({ code: 'JOURNAL_BROKEN', table: 'events', row: String(row.seq) });
      if (row.sealed !== null || row.key_version !== null)
        try {
          // A text without its key version, or the other way round, opens as little as a forged one.
          seal.open('events.sealed', row.id, row.key_version ?? 0, row.sealed ?? new Uint8Array());
        } catch {
          problems.push({ code: 'SEAL_BROKEN', table: 'events', row: row.id });
        }
      hash = row.hash;
      expected = row.seq + 1;
    }
    problems.push(...(await wrongNumbers(deps, actor, rows)));
    if (rows.length < PAGE) break;
  }
  const head = await deps.db.read
    .selectFrom('journal_heads')
    .selectAll()
    .where('office_id', '=', actor.officeId)
    .executeTakeFirst();
  if (!head || head.seq !== expected - 1 || head.hash !== hash)
    problems.push({ code: 'JOURNAL_BROKEN', table: 'journal_heads', row: actor.officeId });
  return expected - 1;
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

/** Every number from 1 to the counter must be there exactly once, and none beyond it. */
async function numberGaps(deps: Deps, actor: Actor): Promise<Problem[]> {
  const { read } = deps.db;
  const counters = await read
    .selectFrom('counters')
    .selectAll()
    .where('office_id', '=', actor.officeId)
    .execute();
  const counted = await read
    .selectFrom('cases')
    .select(['series', 'year', eb => eb.fn.countAll<number>().as('n'), eb => eb.fn.max('seq').as('last')])
    .where('office_id', '=', actor.officeId)
    .groupBy(['series', 'year'])
    .execute();
  const key = (row: { series: string; year: number }) => `${row.series} ${row.year}`;
  const given = new Map(counters.map(row => [key(row), row.last]));
  const borne = new Map(counted.map(row => [key(row), { n: Number(row.n), last: Number(row.last) }]));
  return [...new Set([...given.keys(), ...borne.keys()])].flatMap(series => {
    const last = given.get(series) ?? 0;
    const cases = borne.get(series) ?? { n: 0, last: 0 };
    if (cases.n === last && cases.last === last) return [];
    return [{ code: 'NUMBER_GAP', table: 'cases', row: `${series}: ${cases.n} / ${last}` }];
  });
}
