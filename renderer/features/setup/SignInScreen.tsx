import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { errorCode, errorData, useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { sayTime } from '../../app/idle';
import { useName, useT } from '../../app/language';
import { type Closed, resumeSession } from '../../app/lock';
import { rememberLogin } from '../../app/recent-logins';
import { refreshSession, type Session } from '../../app/session';
import { Card, ErrorAlert, PageTitle } from '../../ui';
import { RecoverScreen } from '../recovery/RecoverScreen';
import { OwnPassword } from './OwnPassword';
import { PasswordField } from './PasswordField';
import { RecentLogins } from './RecentLogins';
import { useWait } from './use-wait';
import './setup.css';

interface SignInScreenProps {
  readonly office: Session['office'] | null;
  readonly closed: Closed | null;
}

/** Signing in: the password opens the office's key, so that a wrong one tells nothing. */
export default function SignInScreen({ office, closed }: SignInScreenProps) {
  const t = useT();
  const sayName = useName();
  const sayError = useErrorText();
  const locked = closed?.how === 'locked';
  const [typed, setLogin] = useState(locked ? closed.login : '');
  const [password, setPassword] = useState('');
  const [asked, setAsked] = useState(false);
  const [mustChange, setMustChange] = useState(false);
  const [recovering, setRecovering] = useState(false);
  const passwordField = useRef<HTMLInputElement>(null);
  const loginField = useRef<HTMLInputElement>(null);
  const login = typed.trim().toLowerCase();
  const wait = useWait(login);
  const signIn = useMutation(
    orpc.session.signIn.mutationOptions({
      onSuccess: ({ actor }) => {
        rememberLogin(actor.login);
        return resumeSession(actor);
      },
      onError: error => {
        const code = errorCode(error);
        const { seconds } = errorData(error);
        if (code === 'NO_OFFICE') void refreshSession();
        if (code === 'MUST_CHANGE_PASSWORD') return setMustChange(true);
        if (code === 'SAME_PASSWORD') return;
        setMustChange(false);
        // The password stays: it was not even tried.
        if (code === 'TOO_SOON') return wait.begin(typeof seconds === 'number' ? seconds : 1);
        setPassword('');
        passwordField.current?.focus();
      },
    }),
  );
  const refused = signIn.error === null ? null : errorCode(signIn.error);
  const refusal =
    signIn.error && refused !== 'TOO_SOON' && refused !== 'MUST_CHANGE_PASSWORD'
      ? sayError(signIn.error)
      : null;

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (wait.seconds > 0) return;
    setAsked(true);
    if (!login) loginField.current?.focus();
    else if (!password) passwordField.current?.focus();
    else {
      setAsked(false);
      signIn.mutate({ login, password });
    }
  }

  if (mustChange) {
    return (
      <div className="sign-in">
        <Card>
          <OwnPassword
            given={password}
            busy={signIn.isPending}
            refusal={refusal}
            onChoose={newPassword => signIn.mutate({ login, password, newPassword })}
            onCancel={() => {
              signIn.reset();
              setMustChange(false);
              setPassword('');
            }}
          />
        </Card>
      </div>
    );
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
          {locked ? <p className="note">{t('signIn.locked')}</p> : null}
          {refusal ? <ErrorAlert>{refusal}</ErrorAlert> : null}
          {wait.seconds > 0 && signIn.error ? (
            <div className="sign-in-wait">
              {/* Said once; the seconds are for the eyes. */}
              <span className="sr-only" role="alert">
                {sayError(signIn.error)}
              </span>
              <span role="timer">{t('signIn.wait', { time: sayTime(wait.seconds) })}</span>
            </div>
          ) : null}
          <RecentLogins
            onChoose={chosen => {
              setLogin(chosen);
              setPassword('');
              passwordField.current?.focus();
            }}
          />
          <TextInput
            ref={loginField}
            label={t('setup.login')}
            value={typed}
            onChange={event => setLogin(event.currentTarget.value)}
            error={asked && !login ? t('signIn.needLogin') : undefined}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={64}
            autoFocus={!locked}
          />
          <PasswordField
            ref={passwordField}
            label={t('setup.password')}
            value={password}
            onChange={event => setPassword(event.currentTarget.value)}
            error={asked && login && !password ? t('signIn.needPassword') : undefined}
            autoComplete="current-password"
            maxLength={200}
            autoFocus={locked}
          />
          <Button type="submit" loading={signIn.isPending} disabled={wait.seconds > 0}>
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
