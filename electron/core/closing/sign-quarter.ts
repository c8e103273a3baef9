import { FORM, refuseSign } from '../../../shared/domain/closing/close-rules';
import { COUNTED_INDICATORS, countCells, figuresOf, type Units } from '../../../shared/domain/closing/units';
import { BREAKDOWNS } from '../../../shared/domain/statistics/catalogue';
import { quarterFigures } from '../../../shared/domain/statistics/figures';
import {
  type DateRange,
  formatQuarter,
  parseQuarter,
  type Quarter,
  quarterRange,
} from '../../../shared/lib/dates';
import type { WriteTx } from '../../db';
import type { Session } from '../core';
import type { Deps } from '../deps';
import { countForm } from '../forms/fill-quarter';
import { knownForms } from '../forms/stored-forms';
import { appendEvents } from '../journal/append-events';
import { queueForJournal } from '../journal/queue-for-journal';
import { problemsChanged, problemsToSign } from '../problems/signed-problems';
import { type KnownProblem, problemsOf } from '../problems/stored-problem';
import { refuse } from '../refusal';
import { askAgain } from '../session/ask-again';
import type { Actor } from '../session/session';
import { quarterReport } from '../statistics/quarter-report';
import { officeSeal } from '../vault/office-seal';
import { countFlaws, findFlaws } from './find-flaws';
import { loadRecordCells } from './load-records';
import { loadUnits } from './load-units';
import { keyOfFigure, measureChanges } from './measure-changes';
import { type Figures, packContent, unpackContent } from './snapshot-content';
import { chainHash, issuesOf, type SnapshotRow, snapshotMac } from './snapshot-rows';

interface SignInput {
  readonly quarter: string;
  readonly password: string;
  readonly code?: string | undefined;
  /** Open points and issues as the head saw them. */
  readonly flaws: number;
  readonly issues: number;
  readonly reason?: string | undefined;
}

/**
 * The head signs a quarter: figures, definitions and the cases behind each figure are kept as they are now, chained to
 * the snapshot before. Refuses QUARTER_NOT_OVER, STALE (signed or changed meanwhile), FLAWS_CHANGED {found}; for another
 * issue NOTHING_CHANGED and REASON_MISSING; and what {@link askAgain} refuses.
 */
export async function signQuarter(deps: Deps, actor: Actor, session: Session, input: SignInput) {
  const quarter = parseQuarter(input.quarter) ?? refuse('FORBIDDEN');
  const period = quarterRange(quarter);
  const today = deps.clock.today();
  const [latest] = await issuesOf(deps.db.read, actor.officeId, input.quarter);
  const known = await problemsOf(deps, deps.db.read, actor.officeId, input.quarter);
  const changed = latest === undefined || (await hasChanged(deps, latest, known));
  const issues = latest?.issue ?? 0;
  const reason = input.reason?.trim() || null;
  const refusal = refuseSign(actor, { to: period.to, issues, changed }, today, reason);
  if (refusal) refuse(refusal);
  const proved = await askAgain(deps, session, actor, input);
  const flaws = countFlaws(await findFlaws(deps.db.read, actor.officeId, period, today));
  if (flaws !== input.flaws) refuse('FLAWS_CHANGED', { found: flaws });
  const problems = problemsToSign(known);
  const content = await contentOf(deps, actor, quarter, period, problems.clear);
  return deps.db.write(async tx => {
    await proved.claim(tx);
    await queueForJournal(tx, actor.officeId);
    const [newest] = await issuesOf(tx, actor.officeId, input.quarter);
    if ((newest?.issue ?? 0) !== input.issues || issues !== input.issues) refuse('STALE');
    const { issue, hash } = await insertSnapshot(deps, tx, actor, {
      ...content,
      quarter: input.quarter,
      issue: issues + 1,
      flaws,
      reason,
      problems: problems.words,
    });
    const data = { quarter: input.quarter, issue, flaws, hash };
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      reason !== null && issue > 1
        ? { type: 'QUARTER_REISSUED', data, text: reason }
        : { type: 'QUARTER_SIGNED', data },
    ]);
    return { issue, hash };
  });
}

async function hasChanged(deps: Deps, latest: SnapshotRow, known: readonly KnownProblem[]): Promise<boolean> {
  const content = await unpackContent(latest.content);
  return problemsChanged(content, known) || (await measureChanges(deps, latest, content)).length > 0;
}

/**
 * Figures and the rows behind them. They are counted in two ways, and must be one: else something was registered
 * between the two, which refuses STALE.
 */
async function contentOf(
  deps: Deps,
  actor: Actor,
  quarter: Quarter,
  period: DateRange,
  problems: ReturnType<typeof problemsToSign>['clear'],
) {
  const today = deps.clock.today();
  const { officeId } = actor;
  const units = await loadUnits(deps.db, { officeId, period, breakdowns: BREAKDOWNS, today });
  const records = await loadRecordCells(deps.db, { officeId, period, today });
  const asked = { quarter: formatQuarter(quarter) };
  const { figures } = quarterFigures(await quarterReport(deps, actor, asked, BREAKDOWNS));
  if (!agree(figures, units)) refuse('STALE');
  const { forms } = await knownForms(deps.db.read, officeId);
  const counted = await Promise.all(
    forms.map(async ({ form }) => ({ form, figures: await countForm(deps, officeId, form, quarter) })),
  );
  return packContent({ breakdowns: BREAKDOWNS, figures, units, records, forms: counted, problems });
}

/** Are the figures of appeals and questions those that the rows give? */
export function agree(figures: Figures, units: Units): boolean {
  const counted = figuresOf(countCells(units, BREAKDOWNS));
  const told = figures.filter(
    ({ indicator, value }) => COUNTED_INDICATORS.includes(indicator) && value !== 0,
  );
  return (
    told.length === counted.size && told.every(figure => counted.get(keyOfFigure(figure)) === figure.value)
  );
}

async function insertSnapshot(
  deps: Deps,
  tx: WriteTx,
  actor: Actor,
  signed: {
    readonly bytes: Buffer;
    readonly hash: string;
    readonly quarter: string;
    readonly issue: number;
    readonly flaws: number;
    readonly reason: string | null;
    readonly problems: ReturnType<typeof problemsToSign>['words'];
  },
) {
  const last = await tx
    .selectFrom('quarter_snapshots')
    .select(['seq', 'hash'])
    .where('office_id', '=', actor.officeId)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  const seal = officeSeal(deps, actor.officeId);
  const id = deps.newId();
  const chained = {
    office_id: actor.officeId,
    id,
    seq: (last?.seq ?? 0) + 1,
    quarter: signed.quarter,
    issue: signed.issue,
    as_of: deps.clock.today(),
    form: `${FORM.code}/${FORM.version}`,
    flaws: signed.flaws,
    signed_by: actor.id,
    signed_at: deps.clock.now(),
    content_hash: signed.hash,
    previous_hash: last?.hash ?? '',
  };
  const hash = chainHash(chained);
  const row = {
    ...chained,
    hash,
    content: signed.bytes,
    sealed: seal.seal('quarter_snapshots.sealed', id, {
      reason: signed.reason,
      problems: signed.problems,
    }),
    key_version: seal.keyVersion,
  };
  await tx
    .insertInto('quarter_snapshots')
    .values({ ...row, row_mac: snapshotMac(deps, row) })
    .execute();
  return { issue: signed.issue, hash };
}
