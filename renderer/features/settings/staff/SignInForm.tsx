import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Checkbox, PasswordInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Controller, useForm } from 'react-hook-form';
import { z } from 'zod';
import { line, Role } from '../../../../shared/contract/common';
import { Login, NewPassword } from '../../../../shared/contract/office';
import { mayGiveRoles } from '../../../../shared/domain/access/access';
import { ROLES } from '../../../../shared/domain/codes';
import { api } from '../../../api/client';
import { orpc, queryClient } from '../../../api/query';
import { useT } from '../../../app/language';
import { useSession } from '../../../app/session';
import { showNotice } from '../../../ui/show-notice';
import { FormError } from '../FormError';

const Fields = z.strictObject({
  name: line(200).min(1),
  login: Login,
  password: NewPassword,
  roles: z.array(Role).min(1),
});
type FieldValues = z.infer<typeof Fields>;

interface SignInFormProps {
  readonly executorId: string | null;
  /** Known for an executor; asked for otherwise. */
  readonly name: string | null;
  readonly onDone?: () => void;
}

/** A sign-in for a person: login, first password, roles. */
export function SignInForm({ executorId, name, onDone }: SignInFormProps) {
  const t = useT();
  const { actor } = useSession();
  const { register, control, handleSubmit, formState, reset } = useForm<FieldValues>({
    resolver: zodResolver(Fields),
    defaultValues: {
      name: name ?? '',
      login: '',
      password: '',
      roles: [executorId ? 'executor' : 'registrar'],
    },
  });
  const add = useMutation({
    mutationFn: (fields: FieldValues) => api.staff.addUser({ ...fields, executorId }),
    onSuccess: async (_answer, { login }) => {
      showNotice(t, { message: t('staff.signIn.added', { login }) });
      reset();
      await queryClient.invalidateQueries({ queryKey: orpc.staff.key() });
      onDone?.();
    },
  });
  const { errors } = formState;
  return (
    <form
      className="settings-form"
      noValidate
      autoComplete="off"
      onSubmit={handleSubmit(fields => add.mutate(fields))}
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
      <div className="two-fields">
        <TextInput
          label={t('staff.signIn.login')}
          description={t('staff.signIn.loginHint')}
          autoComplete="off"
          spellCheck={false}
          error={errors.login ? t('settings.wrong') : undefined}
          {...register('login')}
        />
        <PasswordInput
          label={t('staff.signIn.password')}
          description={t('staff.signIn.passwordHint')}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': t('staff.signIn.show') }}
          error={errors.password ? t('settings.wrong') : undefined}
          {...register('password')}
        />
      </div>
      <Controller
        control={control}
        name="roles"
        render={({ field }) => (
          <Checkbox.Group
            label={t('staff.signIn.roles')}
            value={field.value}
            onChange={values => field.onChange(ROLES.filter(role => values.includes(role)))}
            error={errors.roles ? t('staff.signIn.needRole') : undefined}
          >
            {ROLES.filter(role => mayGiveRoles(actor, [role])).map(role => (
              <Checkbox key={role} value={role} label={t(`code.role.${role}`)} mt={4} />
            ))}
          </Checkbox.Group>
        )}
      />
      <FormError error={add.error} />
      <div>
        <Button type="submit" variant="default" loading={add.isPending}>
          {t('staff.signIn.add')}
        </Button>
      </div>
    </form>
  );
}
