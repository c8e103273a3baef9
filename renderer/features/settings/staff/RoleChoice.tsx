import { Checkbox } from '@mantine/core';
import { mayGiveRoles } from '../../../../shared/domain/access/access';
import { ROLES, type Role } from '../../../../shared/domain/codes';
import { useT } from '../../../app/language';
import { useSession } from '../../../app/session';
import { useSayRole } from '../../../app/use-say-role';

interface RoleChoiceProps {
  readonly value: readonly Role[];
  readonly onChange: (roles: Role[]) => void;
  /** Nobody works without a role. */
  readonly missing: boolean;
}

/** Roles that the actor may hand out. */
export function RoleChoice({ value, onChange, missing }: RoleChoiceProps) {
  const t = useT();
  const sayRole = useSayRole();
  const { actor } = useSession();
  return (
    <Checkbox.Group
      label={t('staff.signIn.roles')}
      value={[...value]}
      onChange={values => onChange(ROLES.filter(role => values.includes(role)))}
      error={missing ? t('staff.signIn.needRole') : undefined}
    >
      {ROLES.filter(role => mayGiveRoles(actor, [role])).map(role => (
        <Checkbox key={role} value={role} label={sayRole(role)} mt={4} />
      ))}
    </Checkbox.Group>
  );
}
