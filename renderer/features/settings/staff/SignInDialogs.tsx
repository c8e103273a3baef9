import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../../../api/client';
import { orpc } from '../../../api/query';
import { useT } from '../../../app/language';
import { useSession } from '../../../app/session';
import { Window } from '../../../app/Window';
import { showNotice } from '../../../ui/show-notice';
import { PasswordField } from '../../setup/PasswordField';
import { FormError } from '../FormError';
import { SubmitBar } from '../SubmitBar';
import { ConfirmOverUser } from './ConfirmOverUser';

interface DialogProps {
  readonly user: { readonly id: string; readonly login: string; readonly name: string };
  readonly onClose: () => void;
}

/** A temporary password in place of a forgotten one. */
export function ResetPassword({ user, onClose }: DialogProps) {
  const t = useT();
  const { severalOffices } = useSession();
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
    <Window onClose={onClose} title={t('staff.reset.of', { name: user.name })}>
      <form className="settings-form" noValidate onSubmit={submit}>
        <p>{t('staff.reset.text')}</p>
        {severalOffices ? <p>{t('offices.reset')}</p> : null}
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
        <SubmitBar
          submit={t('staff.reset')}
          busy={reset.isPending}
          leave={t('settings.cancel')}
          onLeave={onClose}
        />
      </form>
    </Window>
  );
}

/** Asks once more before a sign-in is taken away. */
export function RemoveSignIn({ user, onClose }: DialogProps) {
  const t = useT();
  const { severalOffices } = useSession();
  return (
    <ConfirmOverUser
      words={{
        title: t('staff.remove.of', { name: user.name }),
        text: [t('staff.remove.text'), ...(severalOffices ? [t('offices.remove')] : [])].join(' '),
        do: t('staff.remove'),
        done: t('staff.remove.done', { login: user.login }),
      }}
      act={() => api.staff.removeUser({ userId: user.id })}
      onClose={onClose}
    />
  );
}

/** Asks once more before the code of a lost telephone is taken off a sign-in. */
export function ResetFactor({ user, onClose }: DialogProps) {
  const t = useT();
  return (
    <ConfirmOverUser
      words={{
        title: t('factor.reset.of', { name: user.name }),
        text: t('factor.reset.text'),
        do: t('factor.reset'),
        done: t('factor.reset.done', { login: user.login }),
      }}
      act={() => api.secondFactor.reset({ userId: user.id })}
      onClose={onClose}
    />
  );
}
