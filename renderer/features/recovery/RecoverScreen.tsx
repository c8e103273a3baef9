import { Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Login, NewPassword } from '../../../shared/contract/office';
import { useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { resumeSession } from '../../app/lock';
import { rememberLogin } from '../../app/recent-logins';
import { Card, ErrorAlert, PageTitle } from '../../ui';
import { SubmitBar } from '../settings/SubmitBar';
import { PasswordField } from '../setup/PasswordField';

/** Every password is forgotten: the sheet's key gives the head a new one. */
export function RecoverScreen({ onBack }: { readonly onBack: () => void }) {
  const t = useT();
  const sayError = useErrorText();
  const [secret, setSecret] = useState('');
  const [login, setLogin] = useState('');
  const [newPassword, setNewPassword] = useState('');
  const [asked, setAsked] = useState(false);
  const sound = {
    secret: secret.trim() !== '',
    login: Login.safeParse(login.trim().toLowerCase()).success,
    password: NewPassword.safeParse(newPassword).success,
  };
  const open = useMutation(
    orpc.office.openByRecovery.mutationOptions({
      onSuccess: ({ actor }) => {
        rememberLogin(actor.login);
        return resumeSession(actor);
      },
    }),
  );

  function submit(event: FormEvent): void {
    event.preventDefault();
    setAsked(true);
    if (sound.secret && sound.login && sound.password)
      open.mutate({ secret: secret.replace(/\s+/g, ' '), login: login.trim().toLowerCase(), newPassword });
  }

  return (
    <div className="sign-in">
      <Card>
        <form noValidate onSubmit={submit}>
          <PageTitle title={t('recover.title')} />
          <p className="note">{t('recover.note')}</p>
          {open.error ? <ErrorAlert>{sayError(open.error)}</ErrorAlert> : null}
          <Textarea
            label={t('recover.secret')}
            value={secret}
            onChange={event => setSecret(event.currentTarget.value)}
            error={asked && !sound.secret ? t('settings.required') : undefined}
            rows={4}
            spellCheck={false}
            autoComplete="off"
            autoFocus
            maxLength={400}
          />
          <TextInput
            label={t('recover.login')}
            value={login}
            onChange={event => setLogin(event.currentTarget.value)}
            error={asked && !sound.login ? t('setup.invalid.login') : undefined}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
          />
          <PasswordField
            label={t('recover.password')}
            value={newPassword}
            onChange={event => setNewPassword(event.currentTarget.value)}
            error={asked && !sound.password ? t('setup.invalid.password') : undefined}
            autoComplete="new-password"
            maxLength={200}
          />
          <SubmitBar
            submit={t('recover.do')}
            busy={open.isPending}
            leave={t('recover.back')}
            onLeave={onBack}
          />
        </form>
      </Card>
    </div>
  );
}
