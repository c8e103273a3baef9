import { sql } from 'kysely';
import { may } from '../../../shared/domain/access/access';
import { checkAttachments } from '../attachments/check-attachments';
import { checkPackages } from '../centre/check-packages';
import { checkSnapshots } from '../closing/check-snapshots';
import { CONSENTS } from '../consents/consent-row';
import type { Deps } from '../deps';
import { MERGES } from '../persons/merges';
import { PERSONS } from '../persons/stored-person';
import { checkProblems } from '../problems/check-problems';
import { RECEPTIONS } from '../receptions/reception-row';
import { refuse } from '../refusal';
import { checkActs } from '../retention/check-destroyed';
import type { Actor } from '../session/session';
import { changedLinks } from '../similar/write-links';
import { officeSeal } from '../vault/office-seal';
import { checkCases } from './check-cases';
import { checkDrafts } from './check-drafts';
import { checkGrants } from './check-grants';
import { checkHouseholds } from './check-households';
import { checkJournal } from './check-journal';
import {
  checkForwards,
  checkInquiries,
  checkMeasures,
  checkParts,
  checkPromisesAndAid,
  checkReadings,
} from './check-parts';
import { checkTables } from './check-tables';
import { checkVouched } from './check-vouched';
import { numberGaps } from './number-gaps';
import type { Problem } from './problem';

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
  let toVouch: string | null = null;
  for (const text of await deps.db.checkIntegrity())
    problems.push({ code: 'DATABASE_CORRUPT', table: '', row: text.slice(0, 200) });
  if (deps.db.engine === 'sqlite') problems.push(...(await brokenReferences(deps)));
  if (seal) {
    const tables = await checkTables(deps, actor.officeId);
    problems.push(...tables.problems);
    toVouch = tables.state;
    problems.push(...(await checkCases(deps, actor, seal)));
    problems.push(...(await checkVouched(deps, actor.officeId, seal, PERSONS)));
    problems.push(...(await checkVouched(deps, actor.officeId, seal, MERGES)));
    problems.push(...(await checkHouseholds(deps, actor.officeId, seal)));
    problems.push(...(await checkGrants(deps, actor.officeId)));
    problems.push(...(await checkActs(deps, actor.officeId)));
    problems.push(...(await checkAttachments(deps, actor.officeId)));
    problems.push(...(await changedLinks(deps, actor.officeId)));
    problems.push(...(await checkParts(deps, actor.officeId, seal)));
    problems.push(...(await checkForwards(deps, actor.officeId, seal)));
    problems.push(...(await checkReadings(deps, actor.officeId, seal)));
    problems.push(...(await checkInquiries(deps, actor.officeId, seal)));
    problems.push(...(await checkPromisesAndAid(deps, actor.officeId, seal)));
    problems.push(...(await checkMeasures(deps, actor.officeId, seal)));
    problems.push(...(await checkVouched(deps, actor.officeId, seal, RECEPTIONS, row => row.number)));
    problems.push(...(await checkVouched(deps, actor.officeId, seal, CONSENTS)));
    problems.push(...(await checkProblems(deps, actor.officeId, seal)));
    problems.push(...(await checkDrafts(deps, actor.officeId, seal)));
  }
  problems.push(...(await checkSnapshots(deps, actor.officeId, seal !== null)));
  problems.push(...(await checkPackages(deps, actor.officeId)));
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
    toVouch,
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
