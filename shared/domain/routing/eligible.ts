import { compareText } from '../../lib/compare-text';
import { byLoad, type Candidate, nearness, refuseByProfile } from './candidate';
import type { Reason } from './reasons';
import type { Routable } from './rule';

export interface Able {
  readonly candidate: Candidate;
  readonly standsInFor: Candidate | null;
}
export interface Unable {
  readonly candidate: Candidate;
  readonly reason: Reason;
}

/** Why a person cannot take a case today at all, or not this one. */
function refuseCandidate(
  candidate: Candidate,
  appeal: Routable,
  declined: ReadonlySet<string>,
): Reason | null {
  if (!candidate.active) return { code: 'inactive', params: {} };
  if (declined.has(candidate.id)) return { code: 'declined-before', params: {} };
  if (candidate.absence) return { code: 'absent', params: { until: candidate.absence.until } };
  return refuseByProfile(candidate, appeal);
}

/** By id, unless they are already: people come from the base in that order, and a replay asks a million times. */
function inOrder(pool: readonly Candidate[]): readonly Candidate[] {
  for (let index = 1; index < pool.length; index++)
    if ((pool[index - 1]?.id ?? '') > (pool[index]?.id ?? ''))
      return [...pool].sort((a, b) => compareText(a.id, b.id));
  return pool;
}

/**
 * Who of the named can take the appeal today, the best six first, and who cannot and why. The absent are replaced by
 * their substitute where there is one who can. Of several, those whose own territory is nearest to the place go
 * first («куратор участка»), whatever their load; among equals, the load decides.
 */
export function eligible(
  pool: readonly Candidate[],
  all: readonly Candidate[],
  appeal: Routable,
  declined: ReadonlySet<string>,
): { readonly able: readonly Able[]; readonly unable: readonly Unable[]; readonly nearest: number } {
  const found: (Able & { readonly near: number })[] = [];
  const unable: Unable[] = [];
  const standing = new Set<string>();
  let nearest = 0;
  const take = (candidate: Candidate, standsInFor: Candidate | null) => {
    const near = nearness(standsInFor ?? candidate, appeal);
    nearest = Math.max(nearest, near);
    found.push({ candidate, standsInFor, near });
  };
  // In the order of ids, so that the answer does not depend on the order in which people were read.
  for (const candidate of inOrder(pool)) {
    const reason = refuseCandidate(candidate, appeal, declined);
    if (!reason) {
      take(candidate, null);
      continue;
    }
    unable.push({ candidate, reason });
    const substituteId = reason.code === 'absent' ? (candidate.absence?.substituteId ?? null) : null;
    if (substituteId === null || standing.has(substituteId)) continue;
    const substitute = all.find(c => c.id === substituteId);
    // One who is named already answers for themselves, and a substitute of two absent ones stands once.
    if (!substitute || pool.includes(substitute) || refuseCandidate(substitute, appeal, declined)) continue;
    standing.add(substituteId);
    take(substitute, candidate);
  }
  const able: Able[] = [];
  for (const { candidate, standsInFor, near } of found)
    if (near < nearest) unable.push({ candidate, reason: { code: 'less-near', params: {} } });
    else keepBest(able, { candidate, standsInFor });
  return { able, unable, nearest };
}

/** The chosen and as many others as a reader looks at; two hundred need not be sorted for that. */
const BEST = 6;

function keepBest(best: Able[], one: Able): void {
  const last = best.at(-1);
  if (best.length === BEST && last && byLoad(one.candidate, last.candidate) >= 0) return;
  const at = best.findIndex(other => byLoad(one.candidate, other.candidate) < 0);
  best.splice(at < 0 ? best.length : at, 0, one);
  if (best.length > BEST) best.pop();
}
