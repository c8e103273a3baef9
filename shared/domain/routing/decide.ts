import type { ExecutorKind } from '../codes';
import { type Candidate, named, relativeLoad } from './candidate';
import { type Able, eligible, type Unable } from './eligible';
import type { Reason } from './reasons';
import { matches, type Routable, type Rule, type TermOverride } from './rule';
import { ruleReasons } from './rule-reasons';
import { keepReader, readerReasons } from './second-reader';

export type { Candidate } from './candidate';
export type { Reason, ReasonCode } from './reasons';
export { inSubtree, matches, type Routable, type Rule, type RuleTarget } from './rule';

export interface RunnerUp {
  readonly executorId: string;
  readonly name: string;
  readonly reason: Reason;
}

export interface Decision {
  /** null: the head's queue. */
  readonly executorId: string | null;
  readonly executorName: string | null;
  readonly executorKind: ExecutorKind | null;
  readonly ruleId: string | null;
  readonly reasons: readonly Reason[];
  readonly runnersUp: readonly RunnerUp[];
  /** Whom the head is asked to approve, or whom practice suggests where no rule holds. */
  readonly proposed?: { readonly executorId: string; readonly name: string } | undefined;
  /** Who gave this very case back; none of them is asked again. */
  readonly declinedBy?: readonly string[] | undefined;
  /** Reads the answer before it leaves; a later choice by hand keeps it. */
  readonly secondReaderId?: string | undefined;
  readonly term?: TermOverride | undefined;
  /** What the rules had said, where a person chose somebody else. */
  readonly overrode?: { readonly ruleId: string | null; readonly executorId: string } | undefined;
}

/** As many others as a reader looks at. */
const RUNNERS_UP = 5;

const loadReason = (c: Candidate): Reason => ({
  code: 'least-load',
  params: { open: c.open, capacity: c.capacity },
});

function whyChosen([chosen, second]: readonly Able[], nearest: number): Reason[] {
  const reasons: Reason[] = [];
  if (!chosen) return reasons;
  const { candidate, standsInFor } = chosen;
  if (nearest > 0) reasons.push({ code: 'curates', params: { name: (standsInFor ?? candidate).name } });
  if (standsInFor?.absence)
    reasons.push({
      code: 'substitute',
      params: { name: standsInFor.name, until: standsInFor.absence.until },
    });
  if (!second) reasons.push({ code: 'only-one', params: {} });
  else if (relativeLoad(second.candidate) === relativeLoad(candidate))
    reasons.push({ code: 'tie-longest-wait', params: {} });
  else reasons.push(loadReason(candidate));
  return reasons;
}

function runnersUp(able: readonly Able[], unable: readonly Unable[]): RunnerUp[] {
  const others = able.map(one => ({ candidate: one.candidate, reason: loadReason(one.candidate) }));
  return [...others, ...unable]
    .slice(0, RUNNERS_UP)
    .map(({ candidate, reason }) => ({ executorId: candidate.id, name: candidate.name, reason }));
}

/**
 * Routes one appeal: the first rule that holds, then who of its target can take it today, then the nearest curator
 * of the place, then the least relative load (open cases weighted by age, over capacity), then the longest wait.
 * No rule or nobody able: the head's queue. `declined`: who gave this case back. Pure, total and deterministic;
 * never picks who is inactive, absent, out of their topics, places, languages or week.
 */
export function decideExecutor(
  appeal: Routable,
  rules: readonly Rule[],
  candidates: readonly Candidate[],
  declined: ReadonlySet<string> = new Set(),
): Decision {
  const queue = { executorId: null, executorName: null, executorKind: null };
  const rule = rules.find(r => matches(r, appeal));
  if (!rule) return { ...queue, ruleId: null, reasons: [{ code: 'no-rule', params: {} }], runnersUp: [] };
  const conditions = ruleReasons(rule, candidates);
  const { term } = rule.options ?? {};
  const reader = keepReader(rule.options ?? {});
  const readBy = (executorId: string | null) => readerReasons(reader, executorId, candidates);
  const base = { ruleId: rule.id, ...reader, ...(term ? { term } : {}) };
  if (rule.target.type === 'head')
    return {
      ...queue,
      ...base,
      reasons: [...conditions, { code: 'target-head', params: {} }, ...readBy(null)],
      runnersUp: [],
    };
  const { able, unable, nearest } = eligible(named(rule.target, candidates), candidates, appeal, declined);
  const [chosen, ...others] = able;
  if (!chosen)
    return {
      ...queue,
      ...base,
      reasons: [...conditions, { code: 'nobody-eligible', params: {} }, ...readBy(null)],
      runnersUp: runnersUp([], unable),
    };
  const { candidate } = chosen;
  const reasons = [...conditions, ...whyChosen(able, nearest), ...readBy(candidate.id)];
  const rest = { ...base, runnersUp: runnersUp(others, unable) };
  if (rule.options?.needsApproval)
    return {
      ...queue,
      ...rest,
      reasons: [...reasons, { code: 'needs-approval', params: { name: candidate.name } }],
      proposed: { executorId: candidate.id, name: candidate.name },
    };
  return {
    ...rest,
    executorId: candidate.id,
    executorName: candidate.name,
    executorKind: candidate.kind,
    reasons,
  };
}
