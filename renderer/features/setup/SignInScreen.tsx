import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { errorCode, useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { useName, useT } from '../../app/language';
import { refreshSession, type Session } from '../../app/session';
import { Card, ErrorAlert, PageTitle } from '../../ui';
import { RecoverScreen } from '../recovery/RecoverScreen';
import { PasswordField } from './PasswordField';
import './setup.css';

/** Signing in: the password opens the office's key, so that a wrong one tells nothing. */
export default function SignInScreen({ office }: { readonly office: Session['office'] | null }) {
  const t = useT();
  const sayName = useName();
  const sayError = useErrorText();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [asked, setAsked] = useState(false);
  const [recovering, setRecovering] = useState(false);
  const passwordField = useRef<HTMLInputElement>(null);
  const loginField = useRef<HTMLInputElement>(null);
  const signIn = useMutation(
    orpc.session.signIn.mutationOptions({
      onSuccess: refreshSession,
      onError: error => {
        if (errorCode(error) === 'NO_OFFICE') void refreshSession();
        setPassword('');
        passwordField.current?.focus();
      },
    }),
  );

  function submit(event: FormEvent): void {
    event.preventDefault();
    setAsked(true);
    if (!login.trim()) loginField.current?.focus();
    else if (!password) passwordField.current?.focus();
    else {
      setAsked(false);
      signIn.mutate({ login: login.trim().toLowerCase(), password });
    }
  }

  if (recovering) return <RecoverScreen onBack={() => setRecovering(false)} />;
  return (
    <div className="sign-in">
      <Card>
        <form noValidate onSubmit={submit}>
          <PageTitle
            title={t('signIn.title')}
            note={office ? sayName({ ru: office.nameRu, kk: office.nameKk }) : undefined}
          />
          {signIn.error ? <ErrorAlert>{sayError(signIn.error)}</ErrorAlert> : null}
          <TextInput
            ref={loginField}
            label={t('setup.login')}
            value={login}
            onChange={event => setLogin(event.currentTarget.value)}
            error={asked && !login.trim() ? t('signIn.needLogin') : undefined}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={64}
            autoFocus
          />
          <PasswordField
            ref={passwordField}
            label={t('setup.password')}
            value={password}
            onChange={event => setPassword(event.currentTarget.value)}
            error={asked && login.trim() && !password ? t('signIn.needPassword') : undefined}
            autoComplete="current-password"
            maxLength={200}
          />
          <Button type="submit" loading={signIn.isPending}>
            {t('signIn.submit')}
          </Button>
          <p className="note" style={{ margin: 0 }}>
            {t('signIn.forgot')}
          </p>
          <Button variant="subtle" onClick={() => setRecovering(true)}>
            {t('recover.open')}
          </Button>
        </form>
      </Card>
    </div>
  );
}
