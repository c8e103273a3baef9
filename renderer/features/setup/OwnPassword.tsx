import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useT } from '../../app/language';
import { ErrorAlert, PageTitle } from '../../ui';
import { NewPassword, type Twice, wrongNewPassword } from './NewPassword';

interface OwnPasswordProps {
  /** The password that somebody else gave. */
  readonly given: string;
  readonly busy: boolean;
  /** What the core refused with, in words. */
  readonly refusal: string | null;
  readonly onChoose: (password: string) => void;
  readonly onCancel: () => void;
}

/** Stands between a password that was handed over and the program: nothing opens before it is replaced. */
export function OwnPassword({ given, busy, refusal, onChoose, onCancel }: OwnPasswordProps) {
  const t = useT();
  const [twice, setTwice] = useState<Twice>({ password: '', again: '' });
  const [asked, setAsked] = useState(false);
  const wrong = wrongNewPassword(twice, given);

  function submit(event: FormEvent): void {
    event.preventDefault();
    setAsked(true);
    if (wrong === null) onChoose(twice.password);
  }

  return (
    <form noValidate onSubmit={submit}>
      <PageTitle title={t('password.own.title')} />
      <p className="note">{t('password.own.text')}</p>
      {refusal ? <ErrorAlert>{refusal}</ErrorAlert> : null}
      <NewPassword value={twice} onChange={setTwice} wrong={asked ? wrong : null} autoFocus />
      <Button type="submit" loading={busy}>
        {t('signIn.submit')}
      </Button>
      <Button variant="default" onClick={onCancel}>
        {t('settings.cancel')}
      </Button>
    </form>
  );
}
