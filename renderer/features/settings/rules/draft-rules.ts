import type { z } from 'zod';
import type { Lesson as LessonSchema } from '../../../../shared/contract/routing-lessons';
import type { RoutingRule, SaveRule } from '../../../../shared/contract/routing-rules';

export type Rule = z.infer<typeof RoutingRule>;
export type Target = Rule['target'];
type Saved = z.infer<typeof SaveRule>;
export type Lesson = z.infer<typeof LessonSchema>;

/** A rule being edited: a new one has no id yet, its key tells it apart on the screen. */
export interface DraftRule extends Omit<Rule, 'id'> {
  readonly key: string;
  readonly id: string | null;
}

/** The saved rules as a draft to edit. */
export function draftOf(rules: readonly Rule[]): DraftRule[] {
  return rules.map(rule => ({ ...rule, key: rule.id }));
}

/** A draft as the core wants it. */
export function toSave(draft: readonly DraftRule[]): Saved[] {
  return draft.map(({ id, title, active, when, target, details }) => ({
    id,
    title,
    active,
    when,
    target,
    details,
  }));
}

/** Moves a rule by `by` places; at the edge nothing moves. */
export function moveRule(draft: readonly DraftRule[], key: string, by: -1 | 1): DraftRule[] {
  const from = draft.findIndex(rule => rule.key === key);
  const to = from + by;
  const rules = [...draft];
  const moved = rules[from];
  const other = rules[to];
  if (!moved || !other) return rules;
  rules[to] = moved;
  rules[from] = other;
  return rules;
}

/** Puts an edited rule in its place, a new one at the end. */
export function putRule(draft: readonly DraftRule[], rule: DraftRule): DraftRule[] {
  return draft.some(({ key }) => key === rule.key)
    ? draft.map(old => (old.key === rule.key ? rule : old))
    : [...draft, rule];
}

/** Puts a rule at a place of the table, the others closing up. */
export function placeRule(draft: readonly DraftRule[], key: string, to: number): DraftRule[] {
  const moved = draft.find(rule => rule.key === key);
  if (!moved) return [...draft];
  const others = draft.filter(rule => rule !== moved);
  return [...others.slice(0, to), moved, ...others.slice(to)];
}

/** The rule that practice offers, as one to edit; `reason`: what the office notes about it. */
export function ruleOfLesson(lesson: Lesson, reason: string): DraftRule {
  const { when, further, topicName, territoryName, target } = lesson;
  return {
    key: `lesson ${JSON.stringify([target, when, further])}`,
    id: null,
    title: '',
    active: true,
    when,
    target,
    details: { further, reason },
    ownerName: null,
    topicName,
    territoryName,
  };
}

/** The table with a rule before the first of some others, at the top where none of them is left; and its place. */
export function insertBefore(draft: readonly DraftRule[], rule: DraftRule, others: readonly string[]) {
  const rest = draft.filter(({ key }) => key !== rule.key);
  const at = Math.max(
    0,
    rest.findIndex(({ id }) => id !== null && others.includes(id)),
  );
  return { rules: [...rest.slice(0, at), rule, ...rest.slice(at)], at };
}
