import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { Window } from '../../app/Window';
import { ErrorAlert } from '../../ui';
import { showNotice } from '../../ui/show-notice';
import { NewPassword, type Twice, wrongNewPassword } from './NewPassword';
import { PasswordField } from './PasswordField';
import './setup.css';

/** One's own password: the old one, the new one twice. */
export default function ChangePassword({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const sayError = useErrorText();
  const [old, setOld] = useState('');
  const [twice, setTwice] = useState<Twice>({ password: '', again: '' });
  const [asked, setAsked] = useState(false);
  const change = useMutation(
    orpc.session.changePassword.mutationOptions({
      onSuccess: () => {
        showNotice(t, { message: t('password.changed') });
        onClose();
      },
    }),
  );
  const wrong = wrongNewPassword(twice, old);

  function submit(event: FormEvent): void {
    event.preventDefault();
    setAsked(true);
    if (old && wrong === null) change.mutate({ oldPassword: old, newPassword: twice.password });
  }

  return (
    <Window onClose={onClose} title={t('password.change')}>
      <form className="password-form" noValidate onSubmit={submit}>
        {change.error ? <ErrorAlert>{sayError(change.error)}</ErrorAlert> : null}
        <PasswordField
          label={t('password.old')}
          value={old}
          onChange={event => setOld(event.currentTarget.value)}
          error={asked && !old ? t('signIn.needPassword') : undefined}
          autoComplete="current-password"
          maxLength={200}
          data-autofocus
        />
        <NewPassword value={twice} onChange={setTwice} wrong={asked ? wrong : null} />
        <Button type="submit" loading={change.isPending}>
          {t('password.change')}
        </Button>
      </form>
    </Window>
  );
}
