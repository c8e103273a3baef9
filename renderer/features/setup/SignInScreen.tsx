import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useCallback, useRef, useState } from 'react';
import { useErrorText } from '../../api/errors';
import { sayTime } from '../../app/idle';
import { useName, useT } from '../../app/language';
import type { Closed } from '../../app/lock';
import { offerFocus } from '../../app/offer-focus';
import type { Session } from '../../app/session';
import { Card, ErrorAlert, PageTitle } from '../../ui';
import { InvitationScreen } from '../invitations/InvitationScreen';
import { RecoverScreen } from '../recovery/RecoverScreen';
import { PasswordField } from './PasswordField';
import { RecentLogins } from './RecentLogins';
import { SignInSteps } from './SignInSteps';
import { useSignIn } from './use-sign-in';
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
  const [other, setOther] = useState<'recovery' | 'invitation' | null>(null);
  const passwordField = useRef<HTMLInputElement>(null);
  const loginField = useRef<HTMLInputElement>(null);
  const whenShown = useCallback(
    (form: HTMLFormElement | null) => {
      if (form) offerFocus((locked ? passwordField : loginField).current);
    },
    [locked],
  );
  const login = typed.trim().toLowerCase();
  const wait = useWait(login);
  const signIn = useSignIn({
    login,
    password,
    onTooSoon: wait.begin,
    onRefused: () => {
      setPassword('');
      passwordField.current?.focus();
    },
  });
  const { refusal } = signIn;

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (wait.seconds > 0) return;
    setAsked(true);
    if (!login) loginField.current?.focus();
    else if (!password) passwordField.current?.focus();
    else {
      setAsked(false);
      signIn.start();
    }
  }

  if (signIn.asksCode || signIn.factor || signIn.mustChange || signIn.served)
    return (
      <SignInSteps
        signIn={signIn}
        password={password}
        onCancel={() => {
          signIn.cancel();
          setPassword('');
        }}
      />
    );
  if (other === 'recovery') return <RecoverScreen onBack={() => setOther(null)} />;
  if (other === 'invitation')
    return (
      <InvitationScreen
        onBack={() => setOther(null)}
        onAccepted={({ login: accepted, office: into }, own) => {
          setOther(null);
          setLogin(accepted);
          setPassword(own);
          signIn.enter({ login: accepted, password: own, office: into });
        }}
      />
    );
  return (
    <div className="sign-in">
      <Card>
        <form noValidate onSubmit={submit} ref={whenShown}>
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
          />
          <PasswordField
            ref={passwordField}
            label={t('setup.password')}
            value={password}
            onChange={event => setPassword(event.currentTarget.value)}
            error={asked && login && !password ? t('signIn.needPassword') : undefined}
            autoComplete="current-password"
            maxLength={200}
          />
          <Button type="submit" loading={signIn.busy} disabled={wait.seconds > 0}>
            {t('signIn.submit')}
          </Button>
          <p className="note" style={{ margin: 0 }}>
            {t('signIn.forgot')}
          </p>
          <Button variant="subtle" onClick={() => setOther('invitation')}>
            {t('invite.open')}
          </Button>
          <Button variant="subtle" onClick={() => setOther('recovery')}>
            {t('recover.open')}
          </Button>
        </form>
      </Card>
    </div>
  );
}
