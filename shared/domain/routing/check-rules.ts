import { type Candidate, named } from './candidate';
import { type FurtherConditions, inSubtree, type Rule, type RuleTarget } from './rule';

/** What is wrong with a rule of a table, said beside its row. `by`: the rule that stands before it. */
export type RuleFinding =
  | { readonly ruleId: string; readonly code: 'shadowed'; readonly by: string }
  | { readonly ruleId: string; readonly code: 'conflict'; readonly by: string }
  | { readonly ruleId: string; readonly code: 'never' | 'expired' | 'nobody' | 'reader-gone' };

/** Holds `wide` for every appeal for which `narrow` holds? Absent conditions ask nothing. */
function furtherCovers(wide: FurtherConditions, narrow: FurtherConditions): boolean {
  const { hours, ...plain } = wide;
  const same = Object.entries(plain).every(
    ([name, value]) => value === undefined || Reflect.get(narrow, name) === value,
  );
  if (!same) return false;
  if (hours === undefined || hours.from === hours.to) return hours === undefined;
  const inner = narrow.hours;
  if (inner === undefined) return false;
  const span = (from: number, to: number) => (to < from ? to - from + 24 : to - from);
  const offset = span(hours.from, inner.from);
  return offset + span(inner.from, inner.to) <= span(hours.from, hours.to);
}

function periodCovers(wide: Rule, narrow: Rule): boolean {
  const from = !wide.from || (narrow.from != null && narrow.from >= wide.from);
  const to = !wide.to || (narrow.to != null && narrow.to <= wide.to);
  return from && to;
}

/** Does an appeal that the narrow rule takes always satisfy the wide one first? */
export function covers(wide: Rule, narrow: Rule): boolean {
  const { topic, territory, kind } = wide;
  if (
    topic &&
    !(
      narrow.topic &&
      narrow.topic.classifier === topic.classifier &&
      inSubtree(narrow.topic.path, topic.path)
    )
  )
    return false;
  if (territory && !(narrow.territory && inSubtree(narrow.territory.path, territory.path))) return false;
  if (kind !== null && kind !== narrow.kind) return false;
  return periodCovers(wide, narrow) && furtherCovers(wide.further ?? {}, narrow.further ?? {});
}

/** Words of a target by which two that name the same are the same. */
function keyOfTarget(target: RuleTarget): readonly unknown[] {
  switch (target.type) {
    case 'kind':
      return ['kind', target.kind, target.level];
    case 'partner':
      // One partner organisation is named alike by either sort of target, and all of them by their kind.
      return target.executorId === null ? ['kind', 'partner', null] : ['person', target.executorId];
    case 'person':
      return ['person', target.executorId];
    case 'pool':
      return ['pool', ...[...target.executorIds].sort()];
    case 'group':
      return ['group', target.group];
    case 'head':
      return ['head'];
  }
}

function sameTarget(one: RuleTarget, other: RuleTarget): boolean {
  return JSON.stringify(keyOfTarget(one)) === JSON.stringify(keyOfTarget(other));
}

function isNever(rule: Rule): boolean {
  const { hours } = rule.further ?? {};
  return (
    (hours !== undefined && hours.from === hours.to) || (!!rule.from && !!rule.to && rule.from > rule.to)
  );
}

/**
 * Looks a table of rules through: rules that never hold, have expired, name nobody who works here or a second reader who
 * does not, or stand behind a wider rule that takes everything first; two rules with the very same conditions and other
 * targets conflict.
 * One finding a rule, in the order of the table. `today` is `YYYY-MM-DD`.
 */
export function checkRules(
  rules: readonly Rule[],
  candidates: readonly Candidate[],
  today: string,
): RuleFinding[] {
  const findings: RuleFinding[] = [];
  const before: Rule[] = [];
  for (const rule of rules.filter(one => one.active)) {
    const finding = checkRule(rule, before, candidates, today);
    if (finding) findings.push(finding);
    if (!isNever(rule) && !(rule.to && rule.to < today)) before.push(rule);
  }
  return findings;
}

function checkRule(
  rule: Rule,
  before: readonly Rule[],
  candidates: readonly Candidate[],
  today: string,
): RuleFinding | null {
  const ruleId = rule.id;
  if (isNever(rule)) return { ruleId, code: 'never' };
  if (rule.to && rule.to < today) return { ruleId, code: 'expired' };
  const wide = before.find(one => covers(one, rule));
  if (wide) {
    const conflict = covers(rule, wide) && !sameTarget(rule.target, wide.target);
    return { ruleId, code: conflict ? 'conflict' : 'shadowed', by: wide.id };
  }
  const able = named(rule.target, candidates).some(one => one.active);
  if (rule.target.type !== 'head' && !able) return { ruleId, code: 'nobody' };
  const reader = rule.options?.secondReaderId;
  const gone = reader !== undefined && !candidates.some(one => one.id === reader && one.active);
  return gone ? { ruleId, code: 'reader-gone' } : null;
}
