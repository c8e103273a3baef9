import { zodResolver } from '@hookform/resolvers/zod';
import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Controller, useForm } from 'react-hook-form';
import type { z } from 'zod';
import { Invite } from '../../../../shared/contract/invitations';
import { api } from '../../../api/client';
import { orpc, queryClient } from '../../../api/query';
import { useT } from '../../../app/language';
import { useSession } from '../../../app/session';
import type { MadeInvitation } from '../../invitations/InvitationSlip';
import { FormError } from '../FormError';
import { RoleChoice } from './RoleChoice';

const Fields = Invite.omit({ executorId: true });
type FieldValues = z.infer<typeof Fields>;

interface InviteFormProps {
  readonly executorId: string | null;
  /** Known for an executor; asked for otherwise. */
  readonly name: string | null;
  readonly onMade: (made: MadeInvitation, roles: FieldValues['roles']) => void;
}

/** Invites a person: login and roles; the password is theirs to choose. */
export function InviteForm({ executorId, name, onMade }: InviteFormProps) {
  const t = useT();
  const { actor } = useSession();
  const usual = actor.at === 'centre' ? 'analyst' : 'registrar';
  const { register, control, handleSubmit, formState } = useForm<FieldValues>({
    resolver: zodResolver(Fields),
    defaultValues: { name: name ?? '', login: '', roles: [executorId ? 'executor' : usual] },
  });
  const invite = useMutation({
    mutationFn: (fields: FieldValues) => api.invitations.invite({ ...fields, executorId }),
    // The code is on the screen and nowhere else.
    gcTime: 0,
    onSuccess: async (made, { roles }) => {
      onMade(made, roles);
      await queryClient.invalidateQueries({ queryKey: orpc.staff.key() });
    },
  });
  const { errors } = formState;
  return (
    <form
      className="settings-form"
      noValidate
      autoComplete="off"
      onSubmit={handleSubmit(fields => invite.mutate(fields))}
    >
      {name === null ? (
        <TextInput
          label={t('staff.users.name')}
          maxLength={200}
          autoComplete="off"
          data-autofocus
          error={errors.name ? t('settings.required') : undefined}
          {...register('name')}
        />
      ) : null}
      <TextInput
        label={t('staff.signIn.login')}
        description={t('staff.signIn.loginHint')}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        error={errors.login ? t('settings.wrong') : undefined}
        {...register('login')}
      />
      <Controller
        control={control}
        name="roles"
        render={({ field }) => (
          <RoleChoice value={field.value} onChange={field.onChange} missing={errors.roles !== undefined} />
        )}
      />
      <FormError error={invite.error} />
      <div>
        <Button type="submit" loading={invite.isPending}>
          {t('invite.add')}
        </Button>
      </div>
    </form>
  );
}
