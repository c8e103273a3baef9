import { Decision as StoredDecision } from '../../../shared/contract/routing';
import { type LadderMark, type LadderStep, nextStep } from '../../../shared/domain/routing/ladder';
import type { Reason } from '../../../shared/domain/routing/reasons';
import type { WriteTx } from '../../db';
import type { Deps } from '../deps';
import { officeOf } from '../office/office-row';
import { changeUnasked, type UnaskedChange } from './change-unasked';
import { ladderOf } from './handover-setting';
import { aidedDesks, passUp } from './pass-up';
import { rerouteCase } from './reroute-case';
import { onward, type WaitingCase, waitingCases } from './waiting-cases';

/** Changes in one look; the rest waits for the next. */
const AT_ONCE = 200;

/**
 * Looks after the cases of an office that nobody accepts: each goes back to the pool after the office's working hours,
 * and its executor, the head and the aide of a deputy are told in turn. Needs the office key. Answers how many changed.
 */
export async function climbLadder(deps: Deps, officeId: string): Promise<number> {
  if (!deps.keys.isUnlocked(officeId)) return 0;
  const office = await officeOf(deps.db.read, officeId);
  const aided = await aidedDesks(deps.db.read, officeId);
  const ladder = ladderOf(office);
  let changed = 0;
  for await (const waiting of waitingCases(deps, office)) {
    const offered = waiting.executorId !== null;
    const step = nextStep(ladder, office.handover_hours, { ...waiting, offered });
    if (step === null) continue;
    if (await takeStep(deps, officeId, waiting, step, aided)) changed += 1;
    if (changed >= AT_ONCE) break;
  }
  return changed;
}

function takeStep(
  deps: Deps,
  officeId: string,
  waiting: WaitingCase,
  step: LadderStep,
  aided: ReadonlySet<string>,
): Promise<boolean> {
  return changeUnasked(deps, officeId, waiting, async tx => {
    if (step === 'return') return giveBack(deps, tx, officeId, waiting);
    if (step === 'aide' && !aided.has(waiting.executorId ?? ''))
      return (await passUp(deps, tx, officeId, waiting, aided)) ?? tell(waiting, 'end');
    return tell(waiting, step);
  });
}

async function giveBack(
  deps: Deps,
  tx: WriteTx,
  officeId: string,
  waiting: WaitingCase,
): Promise<UnaskedChange> {
  const { decision, set } = await rerouteCase(deps, tx, officeId, waiting, 'untouched');
  return {
    set: { ...set, ...onward(waiting, 'return') },
    event: {
      type: 'APPEAL_RETURNED',
      caseId: waiting.id,
      data: {
        executor: waiting.executorName ?? '',
        next: decision.executorName,
        hours: waiting.offeredHours,
      },
    },
  };
}

const TELLS: Readonly<Record<LadderMark, Reason['code']>> = {
  executor: 'reminded',
  head: 'head-told',
  aide: 'aide-told',
  end: 'ladder-ends',
};

function tell(waiting: WaitingCase, mark: LadderMark): UnaskedChange {
  const before = StoredDecision.parse(JSON.parse(waiting.decision));
  const executor = waiting.executorName ?? '';
  const hours = mark === 'executor' ? waiting.offeredHours : waiting.waitingHours;
  const reason: Reason = { code: TELLS[mark], params: { name: executor, hours } };
  return {
    set: {
      decision: JSON.stringify({ ...before, reasons: [...before.reasons, reason] }),
      ...onward(waiting, mark),
    },
    event: {
      type: 'APPEAL_ESCALATED',
      caseId: waiting.id,
      data: { rung: mark === 'end' ? 'head' : mark, executor, hours },
    },
  };
}
