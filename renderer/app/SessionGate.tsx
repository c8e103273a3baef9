import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { isDesktop } from '../api/client';
import { errorCode, useErrorText } from '../api/errors';
import { orpc } from '../api/query';
import { ErrorAlert } from '../ui';
import { BareFrame } from './BareFrame';
import { Layout } from './Layout';
import { useSuggestLanguage, useT } from './language';
import { followOthers, leaveScreen, noteWhoIsIn, useClosed } from './lock';
import { Screens } from './router';
import { useRunningRestore } from './running-restore';
import { forgetWhatWasRead, refreshSession, type Session, SessionContext } from './session';
import { useShownCodes } from './shown-codes';

const AwaitsKey = lazy(() => import('../features/invitations/AwaitsKey'));
const RescueScreen = lazy(() => import('../features/restore/RescueScreen'));
const RestoreRun = lazy(() => import('../features/restore/RestoreRun'));
const SetupScreen = lazy(() => import('../features/setup/SetupScreen'));
const CodesScreen = lazy(() => import('../features/second-factor/CodesScreen'));
const SignInScreen = lazy(() => import('../features/setup/SignInScreen'));

/** Chooses the first screen: make an office, sign in, or work. */
export function SessionGate() {
  const t = useT();
  const sayError = useErrorText();
  const suggestLanguage = useSuggestLanguage();
  const { data, error, refetch } = useQuery({
    ...orpc.session.status.queryOptions(),
    refetchOnWindowFocus: 'always',
  });
  // Making an office signs in at once, but the set-up screen still has something to say.
  const [settingUp, setSettingUp] = useState(false);

  const officeLanguage = data?.office?.language;
  useEffect(() => {
    if (officeLanguage) suggestLanguage(officeLanguage);
  }, [officeLanguage, suggestLanguage]);
  const closed = useClosed();
  const shownCodes = useShownCodes();
  const restore = useRunningRestore();
  const actor = data?.state === 'signed-in' && closed === null ? data.actor : null;
  useEffect(() => {
    if (actor) return noteWhoIsIn(actor);
    leaveScreen();
    forgetWhatWasRead();
  }, [actor]);
  useEffect(followOthers, []);
  useEffect(() => {
    document.title = t('shell.title');
  }, [t]);

  if (restore) {
    return (
      <BareFrame>
        <Suspense fallback={<p className="note">{t('shell.loading')}</p>}>
          <RestoreRun {...restore} />
        </Suspense>
      </BareFrame>
    );
  }

  if (!data && isDesktop && error && errorCode(error) === 'DATABASE_CORRUPT') {
    return (
      <BareFrame>
        <Suspense fallback={<p className="note">{t('shell.loading')}</p>}>
          <RescueScreen />
        </Suspense>
      </BareFrame>
    );
  }

  if (!data) {
    return (
      <BareFrame>
        {error ? (
          <ErrorAlert action={<Button onClick={() => void refetch()}>{t('shell.retry')}</Button>}>
            {sayError(error)}
          </ErrorAlert>
        ) : (
          <p className="note">{t('shell.loading')}</p>
        )}
      </BareFrame>
    );
  }

  if (shownCodes) {
    return (
      <BareFrame>
        <Suspense fallback={<p className="note">{t('shell.loading')}</p>}>
          <CodesScreen {...shownCodes} />
        </Suspense>
      </BareFrame>
    );
  }

  if (actor && data.office && !settingUp) {
    const session: Session = {
      office: data.office,
      actor: { ...actor, at: data.office.kind },
      offices: data.offices,
      severalOffices: data.severalOffices,
      desktop: data.desktop,
      today: data.today,
    };
    return (
      // Another person, or the same in another office: nothing typed or chosen goes over.
      <SessionContext value={session} key={actor.id}>
        <Layout>
          {data.awaitsKey ? (
            <Suspense fallback={<p className="note">{t('shell.loading')}</p>}>
              <AwaitsKey />
            </Suspense>
          ) : (
            <Screens />
          )}
        </Layout>
      </SessionContext>
    );
  }

  return (
    <BareFrame>
      <Suspense fallback={<p className="note">{t('shell.loading')}</p>}>
        {data.state === 'no-office' || settingUp ? (
          <SetupScreen
            today={data.today}
            onStart={() => setSettingUp(true)}
            onDone={async () => {
              await refreshSession();
              setSettingUp(false);
            }}
          />
        ) : (
          <SignInScreen office={data.severalOffices ? null : data.office} closed={closed} />
        )}
      </Suspense>
    </BareFrame>
  );
}
