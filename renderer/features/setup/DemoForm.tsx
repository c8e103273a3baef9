import { Button, Progress } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useState } from 'react';
import { NewPassword } from '../../../shared/contract/office';
import { PROFILES, type Profile } from '../../../shared/domain/codes';
import { errorCode, useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { useLanguage, useT } from '../../app/language';
import { Card, Chips, ErrorAlert } from '../../ui';
import type { MadeDemo } from './DemoMade';
import { PasswordField } from './PasswordField';
import type { SetupProps } from './SetupScreen';

const APPEALS = 300;

function Working() {
  const t = useT();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(s => s + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <div>
      <Progress value={100} animated striped aria-label={t('setup.demo.progressLabel')} />
      <p className="note">{t('setup.demo.progress', { seconds })}</p>
    </div>
  );
}

interface DemoFormProps extends SetupProps {
  readonly onBusy: (busy: boolean) => void;
  readonly onMade: (demo: MadeDemo) => void;
}

/** A demonstration office: says what it is and makes it. */
export function DemoForm({ onStart, onDone, onBusy, onMade }: DemoFormProps) {
  const t = useT();
  const sayError = useErrorText();
  const [language] = useLanguage();
  const [profile, setProfile] = useState<Profile>('KZ');
  const [password, setPassword] = useState('');
  const [refused, setRefused] = useState(false);
  const demo = useMutation(
    orpc.office.createDemo.mutationOptions({
      onMutate: () => {
        onStart();
        onBusy(true);
      },
      onSuccess: onMade,
      onSettled: () => onBusy(false),
    }),
  );

  function make(event: FormEvent): void {
    event.preventDefault();
    const sound = NewPassword.safeParse(password).success;
    setRefused(!sound);
    if (sound) demo.mutate({ profile, language, password, appeals: APPEALS });
  }

  return (
    <form noValidate onSubmit={make}>
      <Card>
        <p style={{ marginTop: 0 }}>{t('setup.demo.what')}</p>
        <div className="setup-columns">
          <div>
            <div className="note">{t('setup.profile')}</div>
            <Chips
              label={t('setup.profile')}
              value={profile}
              onChange={setProfile}
              disabled={demo.isPending}
              options={PROFILES.map(value => ({ value, label: t(`setup.profile.${value}`) }))}
            />
          </div>
          <PasswordField
            label={t('setup.demo.password')}
            value={password}
            onChange={event => setPassword(event.currentTarget.value)}
            error={refused ? t('setup.invalid.password') : undefined}
            autoComplete="new-password"
            disabled={demo.isPending}
          />
        </div>
      </Card>
      {demo.error ? (
        <ErrorAlert
          action={
            errorCode(demo.error) === 'OFFICE_EXISTS' ? (
              <Button variant="default" onClick={() => void onDone()}>
                {t('setup.toSignIn')}
              </Button>
            ) : undefined
          }
        >
          {sayError(demo.error)}
        </ErrorAlert>
      ) : null}
      {demo.isPending ? (
        <Working />
      ) : (
        <div className="setup-actions">
          <Button type="submit">{t('setup.demo.create')}</Button>
        </div>
      )}
    </form>
  );
}
