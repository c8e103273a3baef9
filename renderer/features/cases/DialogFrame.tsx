import { Button } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { errorCode, useErrorText } from '../../api/errors';
import { useT } from '../../app/language';
import { ErrorAlert } from '../../ui';

interface DialogFrameProps {
  readonly children: ReactNode;
  readonly submit: string;
  readonly busy: boolean;
  readonly disabled?: boolean;
  readonly error: Error | null;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
}

/** A dialog's form: fields, what went wrong, the two buttons; Ctrl+Enter sends from a text field. */
export function DialogFrame(props: DialogFrameProps) {
  const t = useT();
  const errorText = useErrorText();
  const { children, submit, busy, disabled, error, onSubmit, onCancel } = props;
  function send(event?: FormEvent): void {
    event?.preventDefault();
    if (!busy && !disabled) onSubmit();
  }
  return (
    <form
      className="dialog-form"
      noValidate
      onSubmit={send}
      onKeyDown={event => {
        if (event.key === 'Enter' && event.ctrlKey) send(event);
      }}
    >
      {children}
      {error ? (
        errorCode(error) === 'STALE' ? (
          <ErrorAlert title={t('case.stale.title')}>{t('case.stale.text')}</ErrorAlert>
        ) : (
          <ErrorAlert>{errorText(error)}</ErrorAlert>
        )
      ) : null}
      <div className="buttons">
        <Button variant="default" onClick={onCancel}>
          {t('case.cancel')}
        </Button>
        <Button type="submit" loading={busy} disabled={disabled ?? false}>
          {submit}
        </Button>
      </div>
    </form>
  );
}
