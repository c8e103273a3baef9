import { Button, Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { orpc, queryClient } from '../../../api/query';
import { useT } from '../../../app/language';
import { showNotice } from '../../../ui/show-notice';
import { PasswordField } from '../../setup/PasswordField';
import { FormError } from '../FormError';

interface DialogProps {
  readonly user: { readonly id: string; readonly login: string; readonly name: string };
  readonly onClose: () => void;
}

/** A temporary password in place of a forgotten one. */
export function ResetPassword({ user, onClose }: DialogProps) {
  const t = useT();
  const [password, setPassword] = useState('');
  const [asked, setAsked] = useState(false);
  const short = password.length < 8;
  const reset = useMutation(
    orpc.staff.resetPassword.mutationOptions({
      onSuccess: () => {
        showNotice(t, { message: t('staff.reset.done', { login: user.login }) });
        onClose();
      },
    }),
  );

  function submit(event: FormEvent): void {
    event.preventDefault();
    setAsked(true);
    if (!short) reset.mutate({ userId: user.id, password });
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('staff.reset.of', { name: user.name })}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <form className="settings-form" noValidate onSubmit={submit}>
        <p>{t('staff.reset.text')}</p>
        <PasswordField
          label={t('staff.reset.password')}
          description={t('password.hint')}
          value={password}
          onChange={event => setPassword(event.currentTarget.value)}
          error={asked && short ? t('password.short') : undefined}
          autoComplete="new-password"
          maxLength={200}
          data-autofocus
        />
        <FormError error={reset.error} />
        <div className="settings-bar">
          <Button type="submit" loading={reset.isPending}>
            {t('staff.reset')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('settings.cancel')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

/** Asks once more before a sign-in is taken away. */
export function RemoveSignIn({ user, onClose }: DialogProps) {
  const t = useT();
  const remove = useMutation(
    orpc.staff.removeUser.mutationOptions({
      onSuccess: async () => {
        showNotice(t, { message: t('staff.remove.done', { login: user.login }) });
        onClose();
        await queryClient.invalidateQueries({ queryKey: orpc.staff.key() });
      },
    }),
  );
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('staff.remove.of', { name: user.name })}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <div className="settings-form">
        <p>{t('staff.remove.text')}</p>
        <FormError error={remove.error} />
        <div className="settings-bar">
          <Button variant="default" data-autofocus onClick={onClose}>
            {t('settings.cancel')}
          </Button>
          <Button loading={remove.isPending} onClick={() => remove.mutate({ userId: user.id })}>
            {t('staff.remove')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
