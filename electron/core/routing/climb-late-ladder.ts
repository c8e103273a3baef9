import {
  type DeskLadder,
  isFarFromDue,
  type LateLadder,
  type LateMark,
  ladderOfDesk,
  nextLateRung,
  readLateTold,
  type TermOfCase,
  writeLateTold,
} from '../../../shared/domain/routing/late-ladder';
import { workingDaysBetween } from '../../../shared/domain/terms';
import type { ReadDb } from '../../db';
import type { Deps } from '../deps';
import { type OfficeRow, officeOf } from '../office/office-row';
import { mannedDesks } from '../staff/manned-desks';
import { changeUnasked } from './change-unasked';
import { lateLadderOf } from './late-setting';
import { aidedDesks } from './pass-up';
import { type RunningCase, runningCases } from './running-cases';

/** Changes in one look; the rest waits for the next. */
const AT_ONCE = 200;

interface Desks {
  readonly manned: ReadonlySet<string>;
  readonly aided: ReadonlySet<string>;
}

/**
 * Looks after the terms of cases at work: each climbs from its executor over the head to the aide of the deputy who has
 * it, by the office's working days, a rung at a time. Nothing of the case but who was told changes, so nobody who
 * works on it meanwhile is held up. Needs the office key. Answers how many climbed.
 */
export async function climbLateLadder(deps: Deps, officeId: string): Promise<number> {
  if (!deps.keys.isUnlocked(officeId)) return 0;
  const office = await officeOf(deps.db.read, officeId);
  const ladder = lateLadderOf(office);
  const desks = await desksOf(deps.db.read, officeId);
  let climbed = 0;
  for await (const running of runningCases(deps.db.read, officeId)) {
    const term = termOf(deps, office, running);
    if (isFarFromDue(ladder, term) || climbed >= AT_ONCE) break;
    const rung = nextLateRung(ladderFor(ladder, desks, running.executorId), term);
    if (rung !== null && (await climb(deps, officeId, running, term, rung))) climbed += 1;
  }
  return climbed;
}

function ladderFor(ladder: LateLadder, { manned, aided }: Desks, executorId: string): DeskLadder {
  return ladderOfDesk(ladder, { isManned: manned.has(executorId), hasAide: aided.has(executorId) });
}

/** Desks for which an executor signs in, and those of deputies who have an aide. */
async function desksOf(db: ReadDb, officeId: string): Promise<Desks> {
  const [aided, manned] = await Promise.all([aidedDesks(db, officeId), mannedDesks(db, officeId)]);
  return { manned, aided };
}

function termOf(deps: Deps, office: OfficeRow, { dueOn, lateTold }: RunningCase): TermOfCase {
  const today = deps.clock.today();
  const isPast = today > dueOn;
  const [from, to] = isPast ? [dueOn, today] : [today, dueOn];
  return {
    status: 'in-work',
    isPast,
    days: workingDaysBetween(from, to, deps.calendarOf(office.profile)),
    told: readLateTold(lateTold, dueOn),
  };
}

/** Whom a mark tells, where the mark is not their own. */
const TOLD_AS: Partial<Record<LateMark, string>> = { before: 'executor', end: 'head' };

function climb(
  deps: Deps,
  officeId: string,
  { id, version, dueOn, executorName, lateTold }: RunningCase,
  { told, days }: TermOfCase,
  mark: LateMark,
): Promise<boolean> {
  return changeUnasked(deps, officeId, { id, version }, async () => ({
    set: { late_told: writeLateTold([...told, mark], dueOn) },
    after: { late_told: lateTold },
    event: {
      type: mark === 'before' ? 'TERM_NEAR' : 'TERM_PASSED',
      caseId: id,
      data: { rung: TOLD_AS[mark] ?? mark, executor: executorName, days, due: dueOn },
    },
  }));
}
