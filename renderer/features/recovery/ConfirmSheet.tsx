import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';

interface ConfirmSheetProps {
  readonly onConfirmed: () => void;
  /** Further buttons of the row. */
  readonly children?: ReactNode;
}

/** Types the check number back from the paper. */
export function ConfirmSheet({ onConfirmed, children }: ConfirmSheetProps) {
  const t = useT();
  const sayError = useErrorText();
  const [check, setCheck] = useState('');
  const confirm = useMutation(
    orpc.office.confirmRecovery.mutationOptions({ onSuccess: () => onConfirmed() }),
  );
  function submit(event: FormEvent): void {
    event.preventDefault();
    confirm.mutate({ check });
  }
  return (
    <form noValidate className="recovery-confirm" onSubmit={submit}>
      <TextInput
        label={t('recovery.check.label')}
        description={t('recovery.check.note')}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        value={check}
        onChange={event => setCheck(event.currentTarget.value)}
        error={confirm.error ? sayError(confirm.error) : undefined}
        inputMode="numeric"
        autoComplete="off"
        maxLength={40}
      />
      <div className="setup-actions">
        <Button type="submit" loading={confirm.isPending}>
          {t('recovery.check.do')}
        </Button>
        {children}
      </div>
    </form>
  );
}
