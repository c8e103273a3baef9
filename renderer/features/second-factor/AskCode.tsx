import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useT } from '../../app/language';
import { ErrorAlert, PageTitle } from '../../ui';
import { CodeField } from './CodeField';
import { FactorSetup } from './FactorSetup';

interface AskCodeProps {
  /** A secret for the telephone where the office asks a factor that this person has not yet. */
  readonly factor: { readonly secret: string; readonly uri: string } | null;
  readonly busy: boolean;
  /** What the core refused with, in words. */
  readonly refusal: string | null;
  readonly onCode: (code: string) => void;
  readonly onCancel: () => void;
}

/** The second step of a sign-in: a code of the telephone, or the telephone itself first. */
export function AskCode({ factor, busy, refusal, onCode, onCancel }: AskCodeProps) {
  const t = useT();
  const [code, setCode] = useState('');
  const [asked, setAsked] = useState(false);
  const wrong = asked && code.trim() === '' ? t('factor.needCode') : undefined;

  function submit(event: FormEvent): void {
    event.preventDefault();
    setAsked(true);
    if (code.trim() === '') return;
    onCode(code);
    setCode('');
    setAsked(false);
  }

  return (
    <form noValidate onSubmit={submit}>
      <PageTitle title={t(factor ? 'factor.setup.title' : 'factor.ask.title')} />
      {factor ? <p className="note">{t('factor.setup.text')}</p> : null}
      {refusal ? <ErrorAlert>{refusal}</ErrorAlert> : null}
      {factor ? (
        <FactorSetup factor={factor} code={code} onCode={setCode} wrong={wrong} />
      ) : (
        <CodeField
          value={code}
          onChange={setCode}
          error={wrong}
          description={t('factor.ask.text')}
          autoFocus
        />
      )}
      <Button type="submit" loading={busy}>
        {t('signIn.submit')}
      </Button>
      <Button variant="default" onClick={onCancel}>
        {t('settings.cancel')}
      </Button>
    </form>
  );
}
