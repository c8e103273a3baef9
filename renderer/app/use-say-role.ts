import type { Role } from '../../shared/domain/codes';
import { useT } from './language';
import { useSession } from './session';

/** Says a role as it is called where one works. */
export function useSayRole(): (role: Role) => string {
  const t = useT();
  const { actor } = useSession();
  return role => (role === 'head' && actor.at === 'centre' ? t('setup.centre.head') : t(`code.role.${role}`));
}
