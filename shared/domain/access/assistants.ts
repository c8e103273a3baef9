import type { ExecutorKind, Role } from '../codes';

/** Desks that an assistant may be attached to. */
const ASSISTED: readonly ExecutorKind[] = ['deputy', 'lawyer'];

/** Does the person sit at a desk to help, rather than to decide there? */
export function isAssistant({ roles }: { readonly roles: readonly Role[] }): boolean {
  return roles.includes('assistant') && !roles.includes('executor');
}

/**
 * Why this person cannot be attached to this desk; null = may be. An executor has a desk of their own, and who is away
 * for good has no work to help with.
 */
export function refuseAttaching(
  person: { readonly roles: readonly Role[] },
  desk: { readonly kind: ExecutorKind; readonly active: boolean },
): 'NO_ASSISTANT' | 'NO_SUCH_DESK' | null {
  if (!isAssistant(person)) return 'NO_ASSISTANT';
  return ASSISTED.includes(desk.kind) && desk.active ? null : 'NO_SUCH_DESK';
}
