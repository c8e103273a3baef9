import type { DeputyLevel, ExecutorKind, Kind, LocalName } from '../codes';

/** Where a rule sends. */
export type RuleTarget =
  | { readonly type: 'kind'; readonly kind: ExecutorKind; readonly level: DeputyLevel | null }
  | { readonly type: 'person'; readonly executorId: string }
  | { readonly type: 'pool'; readonly executorIds: readonly string[] }
  | { readonly type: 'head' };

/** A rule as the decision reads it: conditions that are null hold for every appeal. */
export interface Rule {
  readonly id: string;
  readonly active: boolean;
  /** Subtree of one classifier: the topic itself or anything below it. */
  readonly topic: { readonly classifier: string; readonly path: string; readonly name: LocalName } | null;
  /** Subtree of territories. */
  readonly territory: { readonly path: string; readonly name: LocalName } | null;
  readonly kind: Kind | null;
  readonly target: RuleTarget;
}

/** What is known of an appeal when it is routed. */
export interface Routable {
  /** Any of its questions may satisfy a topic condition. */
  readonly topics: readonly { readonly classifier: string; readonly path: string }[];
  readonly territoryPath: string | null;
  readonly kind: Kind;
}

export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly kind: ExecutorKind;
  readonly level: DeputyLevel | null;
  readonly active: boolean;
  /** Open cases now, and how many this person can carry. */
  readonly open: number;
  readonly capacity: number;
  /** Instant of the last case received; null = never, so waits longest. */
  readonly lastAssignedAt: string | null;
  /** Absence that covers the day of routing. */
  readonly absence: { readonly until: string; readonly substituteId: string | null } | null;
}

export type ReasonCode =
  | 'rule-topic'
  | 'rule-territory'
  | 'rule-kind'
  | 'rule-all'
  | 'target-head'
  | 'least-load'
  | 'only-one'
  | 'tie-longest-wait'
  | 'substitute'
  | 'absent'
  | 'inactive'
  | 'no-rule'
  | 'nobody-eligible'
  | 'chosen-by-hand'
  | 'answered-orally'
  | 'imported'
  | 'declined';

/** One reason as data; words in three languages are made from it. */
export interface Reason {
  readonly code: ReasonCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface Decision {
  /** null: the head's queue. */
  readonly executorId: string | null;
  readonly executorName: string | null;
  readonly executorKind: ExecutorKind | null;
  readonly ruleId: string | null;
  readonly reasons: readonly Reason[];
  readonly runnersUp: readonly {
    readonly executorId: string;
    readonly name: string;
    readonly reason: Reason;
  }[];
}

/** Does a path lie in the subtree of another? Paths end with '/', so a prefix is a whole step. */
export function inSubtree(path: string, root: string): boolean {
  return path.startsWith(root);
}

/** Do all conditions of the rule hold for this appeal? */
export function matches(rule: Rule, appeal: Routable): boolean {
  const { topic, territory, kind } = rule;
  if (!rule.active) return false;
  if (topic && !appeal.topics.some(t => t.classifier === topic.classifier && inSubtree(t.path, topic.path)))
    return false;
  if (territory && !(appeal.territoryPath !== null && inSubtree(appeal.territoryPath, territory.path)))
    return false;
  return kind === null || kind === appeal.kind;
}

function targetParams(target: RuleTarget, candidates: readonly Candidate[]): Record<string, string | number> {
  switch (target.type) {
    case 'kind':
      return target.level === null
        ? { targetKind: target.kind }
        : { targetKind: target.kind, targetLevel: target.level };
    case 'person':
      return { targetName: candidates.find(c => c.id === target.executorId)?.name ?? '' };
    case 'pool':
      return { targetPool: target.executorIds.length };
    case 'head':
      return { targetHead: 1 };
  }
}

function ruleReasons(rule: Rule, candidates: readonly Candidate[]): Reason[] {
  const to = targetParams(rule.target, candidates);
  const reasons: Reason[] = [];
  if (rule.topic)
    reasons.push({
      code: 'rule-topic',
      params: { topicRu: rule.topic.name.ru, topicKk: rule.topic.name.kk, ...to },
    });
  if (rule.territory)
    reasons.push({
      code: 'rule-territory',
      params: { territoryRu: rule.territory.name.ru, territoryKk: rule.territory.name.kk, ...to },
    });
  if (rule.kind) reasons.push({ code: 'rule-kind', params: { kind: rule.kind, ...to } });
  if (reasons.length === 0) reasons.push({ code: 'rule-all', params: to });
  return reasons;
}

function named(target: RuleTarget, candidates: readonly Candidate[]): readonly Candidate[] {
  switch (target.type) {
    case 'kind':
      return candidates.filter(
        c => c.kind === target.kind && (target.level === null || c.level === target.level),
      );
    case 'person':
      return candidates.filter(c => c.id === target.executorId);
    case 'pool':
      return candidates.filter(c => target.executorIds.includes(c.id));
    case 'head':
      return [];
  }
}

/** As many others as a reader looks at. */
const RUNNERS_UP = 5;

const load = (c: Candidate) => c.open / Math.max(1, c.capacity);

/** Least relative load, then the longest wait, then the id: total and deterministic. */
function byLoad(a: Candidate, b: Candidate): number {
  return (
    load(a) - load(b) ||
    compareText(a.lastAssignedAt ?? '', b.lastAssignedAt ?? '') ||
    compareText(a.id, b.id)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface Eligible {
  readonly candidate: Candidate;
  readonly standsInFor: Candidate | null;
}

/** Who of the named can take it today: the absent are replaced by their substitute where there is one. */
function eligible(pool: readonly Candidate[], all: readonly Candidate[]) {
  const able: Eligible[] = [];
  const unable: { candidate: Candidate; reason: Reason }[] = [];
  // In the order of ids, so that the answer does not depend on the order in which people were read.
  for (const candidate of [...pool].sort((a, b) => compareText(a.id, b.id))) {
    if (!candidate.active) {
      unable.push({ candidate, reason: { code: 'inactive', params: {} } });
      continue;
    }
    if (!candidate.absence) {
      able.push({ candidate, standsInFor: null });
      continue;
    }
    const { until, substituteId } = candidate.absence;
    unable.push({ candidate, reason: { code: 'absent', params: { until } } });
    const substitute = all.find(c => c.id === substituteId && c.active && !c.absence);
    if (substitute && !pool.includes(substitute))
      able.push({ candidate: substitute, standsInFor: candidate });
  }
  // A person may be a substitute of two absent ones; once is enough.
  const unique = new Map(able.map(e => [e.candidate.id, e]));
  return { able: [...unique.values()].sort((a, b) => byLoad(a.candidate, b.candidate)), unable };
}

const loadReason = (c: Candidate): Reason => ({
  code: 'least-load',
  params: { open: c.open, capacity: c.capacity },
});

/** To the head's queue, with the reasons gathered so far. */
function toHead(
  ruleId: string | null,
  reasons: readonly Reason[],
  runnersUp: Decision['runnersUp'] = [],
): Decision {
  return { executorId: null, executorName: null, executorKind: null, ruleId, reasons, runnersUp };
}

/**
 * Routes one appeal: the first rule that holds, then who of its target can take it today, then the least
 * relative load (open cases over capacity), then the longest wait. No rule or nobody able: the head's queue.
 * Pure, total and deterministic; never picks an inactive or absent person.
 */
export function decideExecutor(
  appeal: Routable,
  rules: readonly Rule[],
  candidates: readonly Candidate[],
): Decision {
  const rule = rules.find(r => matches(r, appeal));
  if (!rule) return toHead(null, [{ code: 'no-rule', params: {} }]);
  const reasons = ruleReasons(rule, candidates);
  if (rule.target.type === 'head') return toHead(rule.id, [...reasons, { code: 'target-head', params: {} }]);
  const { able, unable } = eligible(named(rule.target, candidates), candidates);
  const refused = unable.map(({ candidate, reason }) => ({
    executorId: candidate.id,
    name: candidate.name,
    reason,
  }));
  const [chosen, second] = able;
  if (!chosen)
    return toHead(
      rule.id,
      [...reasons, { code: 'nobody-eligible', params: {} }],
      refused.slice(0, RUNNERS_UP),
    );
  const { candidate, standsInFor } = chosen;
  if (standsInFor?.absence)
    reasons.push({
      code: 'substitute',
      params: { name: standsInFor.name, until: standsInFor.absence.until },
    });
  if (!second) reasons.push({ code: 'only-one', params: {} });
  else if (load(second.candidate) === load(candidate)) reasons.push({ code: 'tie-longest-wait', params: {} });
  else reasons.push(loadReason(candidate));
  const others = able
    .slice(1)
    .map(e => ({ executorId: e.candidate.id, name: e.candidate.name, reason: loadReason(e.candidate) }));
  return {
    executorId: candidate.id,
    executorName: candidate.name,
    executorKind: candidate.kind,
    ruleId: rule.id,
    reasons,
    runnersUp: [...others, ...refused].slice(0, RUNNERS_UP),
  };
}
