import { Button, Checkbox, Textarea } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { may } from '../../../shared/domain/access/access';
import { errorCode } from '../../api/errors';
import { orpc, queryClient } from '../../api/query';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { Card } from '../../ui';
import { showNotice } from '../../ui/show-notice';
import { CodeField } from '../second-factor/CodeField';
import { FormError } from '../settings/FormError';
import { PasswordField } from '../setup/PasswordField';
import type { Status } from './closing-types';

interface SignFormProps {
  readonly quarter: string;
  readonly status: Status;
  readonly flaws: number;
}

function SignForm({ quarter, status, flaws }: SignFormProps) {
  const t = useT();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [reason, setReason] = useState('');
  const [known, setKnown] = useState(false);
  const [tried, setTried] = useState(false);
  const again = status.issues.length > 0;
  const sign = useMutation(
    orpc.closing.sign.mutationOptions({
      onSuccess: ({ issue }) => {
        showNotice(t, { message: t('closing.signed', { issue }) });
        setReason('');
        setTried(false);
      },
      onSettled: () => {
        setPassword('');
        setCode('');
        return queryClient.invalidateQueries({ queryKey: orpc.closing.key() });
      },
    }),
  );
  const missing = {
    password: password === '',
    reason: again && reason.trim() === '',
    known: flaws > 0 && !known,
  };
  function send(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (missing.password || missing.reason || missing.known || sign.isPending) return;
    sign.mutate({
      quarter,
      password,
      flaws,
      issues: status.issues[0]?.issue ?? 0,
      ...(status.asksCode ? { code } : {}),
      ...(again ? { reason: reason.trim() } : {}),
    });
  }
  const wrongCode = errorCode(sign.error) === 'WRONG_CODE';
  return (
    <form className="sign-form" noValidate onSubmit={send}>
      <p className="note">{t('closing.sign.meaning')}</p>
      {again ? (
        <Textarea
          label={t('closing.sign.reason')}
          autosize
          minRows={2}
          maxLength={2000}
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
          error={tried && missing.reason ? t('closing.sign.reason.missing') : undefined}
        />
      ) : null}
      {flaws > 0 ? (
        <Checkbox
          label={t('closing.sign.withFlaws', { count: flaws })}
          checked={known}
          onChange={event => setKnown(event.currentTarget.checked)}
          error={tried && missing.known ? t('closing.sign.acknowledge') : undefined}
        />
      ) : null}
      <div className="sign-row">
        <PasswordField
          label={t('closing.sign.password')}
          value={password}
          onChange={event => setPassword(event.currentTarget.value)}
          autoComplete="current-password"
          error={
            tried && missing.password && !sign.isPending ? t('closing.sign.password.missing') : undefined
          }
        />
        {status.asksCode ? (
          <CodeField value={code} onChange={setCode} error={wrongCode ? t('error.WRONG_CODE') : undefined} />
        ) : null}
        <Button type="submit" loading={sign.isPending}>
          {t(again ? 'closing.sign.again' : 'closing.sign')}
        </Button>
      </div>
      <FormError error={wrongCode ? null : sign.error} />
    </form>
  );
}

/** The head's signature under a quarter, the first one or another after corrections. */
export function SignCard({ quarter, status }: Omit<SignFormProps, 'flaws'>) {
  const t = useT();
  const { actor } = useSession();
  const { data } = useQuery(orpc.closing.check.queryOptions({ input: { quarter } }));
  const differences = useQuery(orpc.closing.differences.queryOptions({ input: { quarter } }));
  if (!status.over) return <p className="note">{t('closing.running')}</p>;
  const settled = status.issues.length > 0 && differences.data?.total === 0 && !status.problemsChanged;
  if (settled || !data) return null;
  return (
    <Card title={t(status.issues.length > 0 ? 'closing.sign.again' : 'closing.sign')}>
      {may(actor, 'quarters.sign') ? (
        <SignForm quarter={quarter} status={status} flaws={data.total} />
      ) : (
        <p className="note">{t('closing.sign.headOnly')}</p>
      )}
    </Card>
  );
}
