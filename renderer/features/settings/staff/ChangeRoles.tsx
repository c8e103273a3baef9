import { NativeSelect } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { keyAfterRoles, sitsAtDesk } from '../../../../shared/domain/access/role-change';
import type { Role } from '../../../../shared/domain/codes';
import { orpc, queryClient } from '../../../api/query';
import { useT } from '../../../app/language';
import { Window } from '../../../app/Window';
import { showNotice } from '../../../ui/show-notice';
import { FormError } from '../FormError';
import { SubmitBar } from '../SubmitBar';
import { RoleChoice } from './RoleChoice';
import type { User } from './user';

interface ChangeRolesProps {
  readonly user: User;
  readonly onClose: () => void;
}

/** Other roles for a member of staff, with what they mean for the office key said before it is done. */
export function ChangeRoles({ user, onClose }: ChangeRolesProps) {
  const t = useT();
  const [roles, setRoles] = useState<readonly Role[]>(user.roles);
  const [executorId, setExecutorId] = useState(user.executorId);
  const desks = useQuery({ ...orpc.staff.executors.queryOptions(), enabled: sitsAtDesk(roles) });
  const [asked, setAsked] = useState(false);
  const change = useMutation({
    ...orpc.staff.changeRoles.mutationOptions(),
    onSuccess: () => {
      showNotice(t, { message: t('roles.done', { login: user.login }) });
      onClose();
    },
    onSettled: () => queryClient.invalidateQueries(),
  });
  const missing = roles.length === 0;

  function submit(event: FormEvent): void {
    event.preventDefault();
    setAsked(true);
    if (!missing) change.mutate({ userId: user.id, before: [...user.roles], roles: [...roles], executorId });
  }

  return (
    <Window onClose={onClose} title={t('roles.change.of', { name: user.name })}>
      <form className="settings-form" noValidate onSubmit={submit}>
        <RoleChoice value={roles} onChange={setRoles} missing={asked && missing} />
        {sitsAtDesk(roles) ? (
          <NativeSelect
            label={t('roles.desk')}
            description={t('roles.desk.text')}
            value={executorId ?? ''}
            onChange={event => setExecutorId(event.currentTarget.value || null)}
            data={[
              { value: '', label: t('roles.desk.none') },
              ...(desks.data ?? []).map(desk => ({ value: desk.id, label: desk.name })),
            ]}
          />
        ) : null}
        <div aria-live="polite">
          {missing ? null : <p>{t(`roles.key.${keyAfterRoles(user.roles, roles)}`)}</p>}
          {user.state === 'invited' && user.invitedUntil !== null ? <p>{t('roles.code')}</p> : null}
        </div>
        <p className="note">{t('roles.change.text')}</p>
        <FormError error={desks.error ?? change.error} />
        <SubmitBar
          submit={t('roles.save')}
          busy={change.isPending}
          leave={t('settings.cancel')}
          onLeave={onClose}
        />
      </form>
    </Window>
  );
}
