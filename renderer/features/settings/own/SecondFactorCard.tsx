import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { orpc, queryClient } from '../../../api/query';
import { useT } from '../../../app/language';
import { Card, Tag } from '../../../ui';
import { showNotice } from '../../../ui/show-notice';
import { FactorSetup } from '../../second-factor/FactorSetup';
import { RecoveryCodes } from '../../second-factor/RecoveryCodes';
import { PasswordField } from '../../setup/PasswordField';
import { FormError } from '../FormError';
import { SubmitBar } from '../SubmitBar';

const refresh = () => queryClient.invalidateQueries({ queryKey: orpc.secondFactor.key() });

/** The own second factor: on with the password and a first code, off with the password. */
export function SecondFactorCard() {
  const t = useT();
  const { data, error } = useQuery(orpc.secondFactor.status.queryOptions());
  const begin = useMutation(orpc.secondFactor.begin.mutationOptions());
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [turningOff, setTurningOff] = useState(false);
  return (
    <Card title={t('factor.title')}>
      <FormError error={error ?? begin.error} />
      {codes ? (
        <RecoveryCodes codes={codes} onNoted={() => setCodes(null)} />
      ) : begin.data && data && !data.on ? (
        <TurnOn
          factor={begin.data}
          onDone={made => {
            setCodes(made);
            begin.reset();
            void refresh();
          }}
          onCancel={() => begin.reset()}
        />
      ) : turningOff ? (
        <TurnOff onDone={() => setTurningOff(false)} />
      ) : (
        <div className="settings-form">
          <p>{t('factor.text')}</p>
          {data?.on ? (
            <p>
              <Tag tone="ok">{t('factor.on')}</Tag> {t('factor.codes.left', { count: data.codesLeft })}
              {data.required ? ` ${t('factor.required')}` : null}
            </p>
          ) : null}
          <div className="settings-bar">
            {data?.on ? (
              <Button variant="default" disabled={data.required} onClick={() => setTurningOff(true)}>
                {t('factor.turnOff')}
              </Button>
            ) : (
              <Button disabled={!data} loading={begin.isPending} onClick={() => begin.mutate({})}>
                {t('factor.turnOn')}
              </Button>
            )}
          </div>
        </div>
      )}
    </Card>
  );
}

interface TurnOnProps {
  readonly factor: { readonly secret: string; readonly uri: string };
  readonly onDone: (recoveryCodes: readonly string[]) => void;
  readonly onCancel: () => void;
}

function TurnOn({ factor, onDone, onCancel }: TurnOnProps) {
  const t = useT();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [asked, setAsked] = useState(false);
  const turnOn = useMutation(
    orpc.secondFactor.turnOn.mutationOptions({ onSuccess: ({ recoveryCodes }) => onDone(recoveryCodes) }),
  );

  function submit(event: FormEvent): void {
    event.preventDefault();
    setAsked(true);
    if (password && code.trim()) turnOn.mutate({ password, secret: factor.secret, code });
  }

  return (
    <form className="settings-form" noValidate onSubmit={submit}>
      <FactorSetup
        factor={factor}
        code={code}
        onCode={setCode}
        wrong={asked && !code.trim() ? t('factor.needCode') : undefined}
      />
      <PasswordField
        label={t('factor.password')}
        value={password}
        onChange={event => setPassword(event.currentTarget.value)}
        error={asked && !password ? t('signIn.needPassword') : undefined}
        autoComplete="current-password"
        maxLength={200}
        w={320}
      />
      <FormError error={turnOn.error} />
      <SubmitBar
        submit={t('factor.turnOn')}
        busy={turnOn.isPending}
        leave={t('settings.cancel')}
        onLeave={onCancel}
      />
    </form>
  );
}

function TurnOff({ onDone }: { readonly onDone: () => void }) {
  const t = useT();
  const [password, setPassword] = useState('');
  const [asked, setAsked] = useState(false);
  const turnOff = useMutation(
    orpc.secondFactor.turnOff.mutationOptions({
      onSuccess: async () => {
        showNotice(t, { message: t('factor.off') });
        onDone();
        await refresh();
      },
    }),
  );

  function submit(event: FormEvent): void {
    event.preventDefault();
    setAsked(true);
    if (password) turnOff.mutate({ password });
  }

  return (
    <form className="settings-form" noValidate onSubmit={submit}>
      <PasswordField
        label={t('factor.password')}
        value={password}
        onChange={event => setPassword(event.currentTarget.value)}
        error={asked && !password ? t('signIn.needPassword') : undefined}
        autoComplete="current-password"
        maxLength={200}
        w={320}
        autoFocus
      />
      <FormError error={turnOff.error} />
      <SubmitBar
        submit={t('factor.turnOff')}
        busy={turnOff.isPending}
        leave={t('settings.cancel')}
        onLeave={onDone}
      />
    </form>
  );
}
