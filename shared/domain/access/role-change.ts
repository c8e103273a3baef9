import type { Role } from '../codes';
import { needsOfficeKey } from './access';

/**
 * What a change of roles means for the office key: it stays as it is, is taken away (and the office gets a new one), or
 * a head has to grant it.
 */
export function keyAfterRoles(before: readonly Role[], after: readonly Role[]): 'same' | 'taken' | 'asked' {
  if (needsOfficeKey(before) === needsOfficeKey(after)) return 'same';
  return needsOfficeKey(after) ? 'asked' : 'taken';
}

/** Do these roles sit at a desk: one's own, or the one that an assistant helps at? */
export function sitsAtDesk(roles: readonly Role[]): boolean {
  return roles.includes('executor') || roles.includes('assistant');
}
