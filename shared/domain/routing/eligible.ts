import { byLoad, type Candidate, compareText, nearness, refuseByProfile } from './candidate';
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

/**
 * Who of the named can take the appeal today, the best first, and who cannot and why. The absent are replaced by
 * their substitute where there is one who can. Of several, those whose own territory is nearest to the place go
 * first («куратор участка»), whatever their load; among equals, the load decides.
 */
export function eligible(
  pool: readonly Candidate[],
  all: readonly Candidate[],
  appeal: Routable,
  declined: ReadonlySet<string>,
): { readonly able: readonly Able[]; readonly unable: readonly Unable[]; readonly nearest: number } {
  const able = new Map<string, Able>();
  const unable: Unable[] = [];
  // In the order of ids, so that the answer does not depend on the order in which people were read.
  for (const candidate of [...pool].sort((a, b) => compareText(a.id, b.id))) {
    const reason = refuseCandidate(candidate, appeal, declined);
    if (!reason) {
      able.set(candidate.id, { candidate, standsInFor: null });
      continue;
    }
    unable.push({ candidate, reason });
    const substituteId = reason.code === 'absent' ? candidate.absence?.substituteId : null;
    const substitute = all.find(c => c.id === substituteId);
    // One who is named already answers for themselves, and a substitute of two absent ones stands once.
    if (
      substitute &&
      !pool.includes(substitute) &&
      !able.has(substitute.id) &&
      !refuseCandidate(substitute, appeal, declined)
    )
      able.set(substitute.id, { candidate: substitute, standsInFor: candidate });
  }
  const near = new Map(
    [...able.values()].map(one => [one.candidate.id, nearness(one.standsInFor ?? one.candidate, appeal)]),
  );
  const nearest = Math.max(0, ...near.values());
  const best = [...able.values()].filter(one => near.get(one.candidate.id) === nearest);
  for (const one of able.values())
    if (!best.includes(one))
      unable.push({ candidate: one.candidate, reason: { code: 'less-near', params: {} } });
  return { able: best.sort((a, b) => byLoad(a.candidate, b.candidate)), unable, nearest };
}
