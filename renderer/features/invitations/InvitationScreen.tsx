import { Checkbox, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { readInvitationCode } from '../../../shared/domain/sign-in/invitation-code';
import { useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { Card, ErrorAlert, PageTitle } from '../../ui';
import { SubmitBar } from '../settings/SubmitBar';
import { NewPassword, type Twice, wrongNewPassword } from '../setup/NewPassword';
import { PasswordField } from '../setup/PasswordField';

interface InvitationScreenProps {
  /** The code was taken: on with the sign-in. */
  readonly onAccepted: (into: { readonly login: string; readonly office: string }, password: string) => void;
  readonly onBack: () => void;
}

/** The first sign-in of somebody who was invited: login, code, own password. */
export function InvitationScreen({ onAccepted, onBack }: InvitationScreenProps) {
  const t = useT();
  const sayError = useErrorText();
  const [login, setLogin] = useState('');
  const [code, setCode] = useState('');
  const [twice, setTwice] = useState<Twice>({ password: '', again: '' });
  const [asked, setAsked] = useState(false);
  const { data: session } = useQuery(orpc.session.status.queryOptions());
  const severalOffices = session?.severalOffices === true;
  // Who serves another office of the base brings the password of that one.
  const [own, setOwn] = useState<string | null>(null);
  const wrong = own === null ? wrongNewPassword(twice, code) : null;
  const misread = readInvitationCode(code) === null;
  const accept = useMutation({
    ...orpc.invitations.accept.mutationOptions(),
    gcTime: 0,
    onSuccess: answer => onAccepted(answer, own ?? twice.password),
  });

  function submit(event: FormEvent): void {
    event.preventDefault();
    setAsked(true);
    if (login.trim() === '' || misread || wrong !== null || own === '') return;
    accept.mutate({
      login,
      code,
      ...(own === null ? { newPassword: twice.password } : { ownPassword: own }),
    });
  }

  return (
    <div className="sign-in">
      <Card>
        <form noValidate onSubmit={submit}>
          <PageTitle title={t('invite.title')} />
          <p className="note">{t('invite.note')}</p>
          {accept.error ? <ErrorAlert>{sayError(accept.error)}</ErrorAlert> : null}
          <TextInput
            label={t('setup.login')}
            value={login}
            onChange={event => setLogin(event.currentTarget.value)}
            error={asked && login.trim() === '' ? t('signIn.needLogin') : undefined}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={64}
            autoFocus
          />
          <TextInput
            label={t('invite.code')}
            description={t('invite.codeHint')}
            value={code}
            onChange={event => setCode(event.currentTarget.value)}
            error={asked && misread ? t('invite.codeWrong') : undefined}
            autoComplete="one-time-code"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={60}
          />
          {severalOffices ? (
            <Checkbox
              label={t('invite.own')}
              description={t('invite.ownHint')}
              checked={own !== null}
              onChange={event => setOwn(event.currentTarget.checked ? '' : null)}
            />
          ) : null}
          {own === null ? (
            <NewPassword value={twice} onChange={setTwice} wrong={asked ? wrong : null} />
          ) : (
            <PasswordField
              label={t('invite.ownPassword')}
              value={own}
              onChange={event => setOwn(event.currentTarget.value)}
              error={asked && own === '' ? t('signIn.needPassword') : undefined}
              autoComplete="current-password"
              maxLength={200}
            />
          )}
          <SubmitBar
            submit={t('invite.do')}
            busy={accept.isPending}
            leave={t('invite.back')}
            onLeave={onBack}
          />
        </form>
      </Card>
    </div>
  );
}
