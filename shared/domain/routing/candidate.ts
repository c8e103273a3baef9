import { compareText } from '../../lib/compare-text';
import { weekday } from '../../lib/dates';
import type { AppealLanguage, DeputyLevel, ExecutorKind } from '../codes';
import type { Reason } from './reasons';
import { inSubtree, type Routable, type RuleTarget } from './rule';

/** What an executor takes; an empty list sets no limit. */
export interface ExecutorProfile {
  /** Subtrees of topics. */
  readonly topics: readonly { readonly classifier: string; readonly path: string }[];
  /** Subtrees of territories that the executor curates: precincts, districts. */
  readonly territories: readonly string[];
  readonly languages: readonly AppealLanguage[];
  /** Days of reception, 1 = Monday; asked for urgent appeals only. */
  readonly days: readonly number[];
  /** New cases in one week, Monday to Sunday; null = no limit. */
  readonly weekly: number | null;
  readonly groups: readonly string[];
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
  /** Open parts of others' cases. */
  readonly parts?: number | undefined;
  /** Open cases weighted by age (see `ageWeight`) and half of the parts; the number of cases where it is not known. */
  readonly weight?: number | undefined;
  /** Cases received since Monday. */
  readonly thisWeek?: number | undefined;
  /** Instant of the last case received; null = never, so waits longest. */
  readonly lastAssignedAt: string | null;
  /** Absence that covers the day of routing. */
  readonly absence: { readonly until: string; readonly substituteId: string | null } | null;
  readonly profile?: ExecutorProfile | undefined;
}

/** What an open case weighs by the days since it came: the old ones hold a person longer than the new. */
export function ageWeight(days: number): number {
  return days > 90 ? 2 : days > 30 ? 1.5 : 1;
}

/** Weighted open cases over capacity. */
export function relativeLoad(candidate: Candidate): number {
  return (candidate.weight ?? candidate.open) / Math.max(1, candidate.capacity);
}

/** Least relative load, then the longest wait, then the id: total and deterministic. */
export function byLoad(a: Candidate, b: Candidate): number {
  return (
    relativeLoad(a) - relativeLoad(b) ||
    compareText(a.lastAssignedAt ?? '', b.lastAssignedAt ?? '') ||
    compareText(a.id, b.id)
  );
}

/** Whom a target names, whether they can take the case or not. */
export function named(target: RuleTarget, candidates: readonly Candidate[]): readonly Candidate[] {
  switch (target.type) {
    case 'kind':
      return candidates.filter(
        c => c.kind === target.kind && (target.level === null || c.level === target.level),
      );
    case 'person':
      return candidates.filter(c => c.id === target.executorId);
    case 'partner':
      return candidates.filter(
        c => c.kind === 'partner' && (target.executorId === null || c.id === target.executorId),
      );
    case 'pool':
      return candidates.filter(c => target.executorIds.includes(c.id));
    case 'group':
      return candidates.filter(c => c.profile?.groups.includes(target.group));
    case 'head':
      return [];
  }
}

/** Why this person cannot take this appeal by topic, place, language, day or week; null when they can. */
export function refuseByProfile(candidate: Candidate, appeal: Routable): Reason | null {
  const { profile } = candidate;
  if (!profile) return null;
  const { topics, territories, languages, days, weekly } = profile;
  if (
    topics.length > 0 &&
    !appeal.topics.some(own =>
      topics.some(t => t.classifier === own.classifier && inSubtree(own.path, t.path)),
    )
  )
    return { code: 'other-topics', params: {} };
  const place = appeal.territoryPath;
  if (territories.length > 0 && !(place !== null && territories.some(root => inSubtree(place, root))))
    return { code: 'other-territory', params: {} };
  if (languages.length > 0 && appeal.language !== undefined && !languages.includes(appeal.language))
    return { code: 'other-language', params: {} };
  if (
    appeal.urgency === 'urgent' &&
    days.length > 0 &&
    appeal.on !== undefined &&
    !days.includes(weekday(appeal.on))
  )
    return { code: 'not-today', params: {} };
  const taken = candidate.thisWeek ?? 0;
  if (weekly !== null && taken >= weekly) return { code: 'week-full', params: { taken, weekly } };
  return null;
}

/** How near the executor's own territories are to the place: the length of the narrowest that holds it, else 0. */
export function nearness(candidate: Candidate, appeal: Routable): number {
  const place = appeal.territoryPath;
  let nearest = 0;
  if (place !== null && candidate.profile)
    for (const root of candidate.profile.territories)
      if (root.length > nearest && inSubtree(place, root)) nearest = root.length;
  return nearest;
}
