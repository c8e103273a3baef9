import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useCallback, useRef, useState } from 'react';
import { z } from 'zod';
import { ServedOffice } from '../../../shared/contract/office';
import { NewFactor } from '../../../shared/contract/second-factor';
import { errorCode, errorData, useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { sayTime } from '../../app/idle';
import { useName, useT } from '../../app/language';
import { type Closed, resumeSession } from '../../app/lock';
import { offerFocus } from '../../app/offer-focus';
import { rememberLogin } from '../../app/recent-logins';
import { refreshSession, type Session } from '../../app/session';
import { showCodes } from '../../app/shown-codes';
import { Card, ErrorAlert, PageTitle } from '../../ui';
import { InvitationScreen } from '../invitations/InvitationScreen';
import { RecoverScreen } from '../recovery/RecoverScreen';
import { AskCode } from '../second-factor/AskCode';
import { ChooseOffice } from './ChooseOffice';
import { OwnPassword } from './OwnPassword';
import { PasswordField } from './PasswordField';
import { RecentLogins } from './RecentLogins';
import { useWait } from './use-wait';
import './setup.css';

/** Refusals that are the next step of the sign-in, not a failure. */
const STEPS: ReadonlySet<string> = new Set([
  'TOO_SOON',
  'MUST_CHANGE_PASSWORD',
  'SECOND_FACTOR_NEEDED',
  'SECOND_FACTOR_SETUP',
  'CHOOSE_OFFICE',
]);

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
  const [asksCode, setAsksCode] = useState(false);
  const [factor, setFactor] = useState<z.infer<typeof NewFactor> | null>(null);
  const [ownPassword, setOwnPassword] = useState<string | null>(null);
  const [served, setServed] = useState<readonly z.infer<typeof ServedOffice>[] | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
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
  const signIn = useMutation(
    orpc.session.signIn.mutationOptions({
      onSuccess: ({ actor, recoveryCodes }) => {
        rememberLogin(actor.login);
        if (recoveryCodes === undefined) return resumeSession(actor);
        showCodes({
          codes: recoveryCodes,
          onNoted: () => void resumeSession(actor).then(() => showCodes(null)),
        });
      },
      onError: error => {
        const code = errorCode(error);
        const data = errorData(error);
        const { seconds } = data;
        if (code === 'NO_OFFICE') void refreshSession();
        if (code === 'MUST_CHANGE_PASSWORD') return setMustChange(true);
        if (code === 'SAME_PASSWORD' || code === 'WRONG_CODE') return;
        if (code === 'SECOND_FACTOR_NEEDED') return setAsksCode(true);
        const offices = z.array(ServedOffice).safeParse(data.offices);
        if (code === 'CHOOSE_OFFICE' && offices.success) {
          setChosen(null);
          return setServed(offices.data);
        }
        const made = NewFactor.safeParse(data);
        if (code === 'SECOND_FACTOR_SETUP' && made.success) return setFactor(made.data);
        setAsksCode(false);
        setFactor(null);
        setMustChange(false);
        setServed(null);
        setChosen(null);
        // The password stays: it was not even tried.
        if (code === 'TOO_SOON') return wait.begin(typeof seconds === 'number' ? seconds : 1);
        setPassword('');
        passwordField.current?.focus();
      },
    }),
  );
  const refused = signIn.error === null ? null : errorCode(signIn.error);
  const refusal = signIn.error && refused !== null && !STEPS.has(refused) ? sayError(signIn.error) : null;

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

  function cancel(): void {
    signIn.reset();
    setMustChange(false);
    setAsksCode(false);
    setFactor(null);
    setOwnPassword(null);
    setServed(null);
    setChosen(null);
    setPassword('');
  }

  const given = {
    login,
    password,
    ...(chosen === null ? {} : { office: chosen }),
    ...(ownPassword === null ? {} : { newPassword: ownPassword }),
  };
  if (asksCode || factor) {
    return (
      <div className={factor ? 'sign-in sign-in-wide' : 'sign-in'}>
        <Card>
          <AskCode
            factor={factor}
            busy={signIn.isPending}
            refusal={refusal}
            onCode={code =>
              signIn.mutate(
                factor ? { ...given, enrol: { secret: factor.secret, code } } : { ...given, code },
              )
            }
            onCancel={cancel}
          />
        </Card>
      </div>
    );
  }

  if (mustChange) {
    return (
      <div className="sign-in">
        <Card>
          <OwnPassword
            given={password}
            busy={signIn.isPending}
            refusal={refusal}
            onChoose={newPassword => {
              setOwnPassword(newPassword);
              signIn.mutate({ ...given, newPassword });
            }}
            onCancel={cancel}
          />
        </Card>
      </div>
    );
  }

  if (served) {
    return (
      <ChooseOffice
        offices={served}
        chosen={signIn.isPending ? chosen : null}
        refusal={refusal}
        onChoose={office => {
          setChosen(office);
          signIn.mutate({ login, password, office });
        }}
        onCancel={cancel}
      />
    );
  }

  if (other === 'recovery') return <RecoverScreen onBack={() => setOther(null)} />;
  if (other === 'invitation')
    return (
      <InvitationScreen
        onBack={() => setOther(null)}
        onAccepted={({ login: accepted, office: into }, own) => {
          setOther(null);
          setLogin(accepted);
          setPassword(own);
          setChosen(into);
          signIn.mutate({ login: accepted, password: own, office: into });
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
          <Button type="submit" loading={signIn.isPending} disabled={wait.seconds > 0}>
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
