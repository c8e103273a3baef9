import { Decision as StoredDecision } from '../../../shared/contract/routing';
import { isAssistant } from '../../../shared/domain/access/assistants';
import { type Candidate, type Decision, decideExecutor } from '../../../shared/domain/routing/decide';
import type { Rule } from '../../../shared/domain/routing/rule';
import { keepReader, readerReasons } from '../../../shared/domain/routing/second-reader';
import type { ReadDb, WriteTx } from '../../db';
import type { Deps } from '../deps';
import { actorOf } from '../session/sign-in';
import { markAssigned } from '../staff/executor-turn';
import type { UnaskedChange } from './change-unasked';
import { loadCandidates } from './load-routing';
import { loadPastAppeals } from './past-appeals';
import { onward, type WaitingCase } from './waiting-cases';

/** Desks of deputies who have an aide. */
export async function aidedDesks(db: ReadDb, officeId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('users as u')
    .innerJoin('executors as e', 'e.id', 'u.executor_id')
    .selectAll('u')
    .where('u.office_id', '=', officeId)
    .where('u.removed_at', 'is', null)
    .where('e.kind', '=', 'deputy')
    .where('e.active', '=', 1)
    .execute();
  return new Set(rows.map(actorOf).flatMap(user => (isAssistant(user) ? (user.executorId ?? []) : [])));
}

/**
 * Gives a case that nobody takes to a deputy whose aide will see to it: the curator of its place first, then the least
 * loaded. Null where none of them can take it, or gave it back already.
 */
export async function passUp(
  deps: Deps,
  tx: WriteTx,
  officeId: string,
  waiting: WaitingCase,
  aided: ReadonlySet<string>,
): Promise<UnaskedChange | null> {
  if (aided.size === 0) return null;
  const before = StoredDecision.parse(JSON.parse(waiting.decision));
  const declinedBy = [...(before.declinedBy ?? []), ...(waiting.executorId ? [waiting.executorId] : [])];
  const candidates = await loadCandidates(tx, officeId, deps.clock.today());
  const found = await chooseAided(deps, officeId, waiting, aided, candidates, new Set(declinedBy));
  if (!found?.executorId) return null;
  const { executorId, executorName } = found;
  const hours = waiting.waitingHours;
  const next = executorName ?? '';
  await markAssigned(deps, tx, officeId, executorId);
  const decision: Decision = {
    ...found,
    ruleId: before.ruleId,
    reasons: [
      { code: 'passed-up', params: { name: next, hours } },
      // The rule behind this choice is the ladder itself.
      ...found.reasons.filter(({ code }) => code !== 'rule-all'),
      ...readerReasons(before, executorId, candidates),
    ],
    declinedBy,
    ...keepReader(before),
  };
  return {
    set: {
      status: 'assigned',
      executor_id: executorId,
      decision: JSON.stringify(decision),
      ...onward(waiting, 'aide'),
    },
    event: {
      type: 'APPEAL_PASSED_UP',
      caseId: waiting.id,
      data: { executor: waiting.executorName ?? '', next, hours },
    },
  };
}

async function chooseAided(
  deps: Deps,
  officeId: string,
  waiting: WaitingCase,
  aided: ReadonlySet<string>,
  candidates: readonly Candidate[],
  declined: ReadonlySet<string>,
): Promise<Decision | null> {
  const today = deps.clock.today();
  const scope = { caseId: waiting.id, from: waiting.receivedOn, to: waiting.receivedOn };
  const [past] = await loadPastAppeals(deps, officeId, [], scope);
  // A substitute has no aide here: only those who are present.
  const present = candidates.filter(one => aided.has(one.id) && !one.absence).map(one => one.id);
  if (!past || present.length === 0) return null;
  const toAided: Rule = {
    id: 'ladder',
    active: true,
    topic: null,
    territory: null,
    kind: null,
    target: { type: 'pool', executorIds: present },
  };
  return decideExecutor({ ...past.routable, on: today }, [toAided], candidates, declined);
}
