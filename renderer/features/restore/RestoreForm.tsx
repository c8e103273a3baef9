import { Button, Checkbox, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { errorCode, useErrorText } from '../../api/errors';
import type { FileTicket } from '../../api/files';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { beginRestore } from '../../app/running-restore';
import { ErrorAlert } from '../../ui';
import { RestorePreview } from './RestorePreview';
import { RestoreWay } from './RestoreWay';
import './restore.css';

/** The file, the sheet's key, what would be lost, and only then the button that goes back. */
export function RestoreForm() {
  const t = useT();
  const sayError = useErrorText();
  const [file, setFile] = useState<FileTicket | null>(null);
  const [typed, setSecret] = useState('');
  const [asked, setAsked] = useState(false);
  const [understood, setUnderstood] = useState(false);
  const secret = typed.replace(/\s+/g, ' ').trim();
  const look = useMutation(orpc.restore.look.mutationOptions());
  const choose = useMutation(
    orpc.restore.choose.mutationOptions({
      onSuccess: chosen => {
        if (chosen === null) return;
        setFile(chosen);
        look.reset();
      },
    }),
  );
  const cancelled = errorCode(look.error) === 'CANCELLED';
  const seen = look.data ?? null;
  const mustUnderstand = seen !== null && seen.loss !== null;

  function submit(event: FormEvent): void {
    event.preventDefault();
    setAsked(true);
    if (file === null || secret === '') return;
    if (seen === null) {
      setAsked(false);
      look.mutate({ fileId: file.fileId, secret });
    } else if (!mustUnderstand || understood) beginRestore({ fileId: file.fileId, secret });
  }

  return (
    <form noValidate onSubmit={submit} className="restore-form">
      <p className="restore-what">{t('restore.what')}</p>
      <div className="restore-file">
        <Button
          variant="default"
          loading={choose.isPending}
          disabled={look.isPending}
          onClick={() => choose.mutate({})}
        >
          {t(file ? 'restore.chooseOther' : 'restore.choose')}
        </Button>
        <span role="status">{file ? file.name : t('restore.noFile')}</span>
        {asked && file === null ? (
          <span role="alert" className="restore-missing">
            {t('restore.noFile.missing')}
          </span>
        ) : null}
      </div>
      <Textarea
        label={t('recover.secret')}
        description={t('restore.secret.note')}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        value={typed}
        onChange={event => {
          setSecret(event.currentTarget.value);
          look.reset();
        }}
        error={asked && secret === '' ? t('settings.required') : undefined}
        disabled={look.isPending}
        rows={3}
        spellCheck={false}
        autoComplete="off"
        maxLength={400}
      />
      {look.isPending ? <RestoreWay note={t('restore.looking.note')} /> : null}
      {cancelled ? (
        <p role="status">{t('error.CANCELLED')}</p>
      ) : choose.error || look.error ? (
        <ErrorAlert>{sayError(choose.error ?? look.error)}</ErrorAlert>
      ) : null}
      {seen ? <RestorePreview seen={seen} /> : null}
      {mustUnderstand ? (
        <Checkbox
          label={t('restore.understood')}
          checked={understood}
          onChange={event => setUnderstood(event.currentTarget.checked)}
          error={asked && !understood ? t('restore.understood.missing') : undefined}
        />
      ) : null}
      <div>
        <Button type="submit" loading={look.isPending}>
          {t(seen ? 'restore.do' : 'restore.look')}
        </Button>
      </div>
    </form>
  );
}
