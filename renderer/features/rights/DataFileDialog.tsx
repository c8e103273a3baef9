import { Checkbox, PasswordInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { PASSPHRASE_LEAST } from '../../../shared/contract/rights';
import { api } from '../../api/client';
import { saveFile } from '../../api/files';
import { useLanguage, useT } from '../../app/language';
import { showNotice } from '../../ui/show-notice';
import { ActionDialog } from '../cases/ActionDialog';

interface DataFileDialogProps {
  readonly personId: string;
  readonly onClose: () => void;
}

/** Making a person's data into a file: who asked, what goes in, and whether it is encrypted. */
export function DataFileDialog({ personId, onClose }: DataFileDialogProps) {
  const t = useT();
  const [language] = useLanguage();
  const [askedBy, setAskedBy] = useState('');
  const [attachments, setAttachments] = useState(true);
  const [encrypt, setEncrypt] = useState(true);
  const [passphrase, setPassphrase] = useState('');
  const [tried, setTried] = useState(false);
  const make = useMutation({
    mutationFn: async () => {
      const made = await api.rights.dataFile({
        personId,
        askedBy: askedBy.trim(),
        attachments,
        language,
        passphrase: encrypt ? passphrase : null,
      });
      return (await saveFile(made.file)) ? made : null;
    },
    onSuccess: made => {
      if (!made) return;
      const { file, ...counts } = made;
      showNotice(t, { message: t('rights.file.saved', { name: file.name, ...counts }) });
      onClose();
    },
  });
  const unasked = askedBy.trim() === '';
  const short = encrypt && passphrase.length < PASSPHRASE_LEAST;
  return (
    <ActionDialog
      title={t('rights.file.dialog')}
      submit={t('rights.file.make')}
      busy={make.isPending}
      error={make.error}
      onCancel={onClose}
      onSubmit={() => {
        setTried(true);
        if (!unasked && !short) make.mutate();
      }}
    >
      <p>{t('rights.file.text')}</p>
      <TextInput
        label={t('rights.file.askedBy')}
        description={t('rights.file.askedBy.hint')}
        maxLength={300}
        autoComplete="off"
        data-autofocus
        value={askedBy}
        onChange={event => setAskedBy(event.currentTarget.value)}
        error={tried && unasked ? t('rights.file.askedBy.missing') : undefined}
      />
      <Checkbox
        label={t('rights.file.attachments')}
        checked={attachments}
        onChange={event => setAttachments(event.currentTarget.checked)}
      />
      <Checkbox
        label={t('rights.file.encrypt')}
        checked={encrypt}
        onChange={event => setEncrypt(event.currentTarget.checked)}
      />
      {encrypt ? (
        <PasswordInput
          label={t('rights.file.passphrase')}
          description={t('rights.file.passphrase.note')}
          maxLength={200}
          autoComplete="new-password"
          value={passphrase}
          onChange={event => setPassphrase(event.currentTarget.value)}
          error={tried && short ? t('rights.file.passphrase.short') : undefined}
        />
      ) : null}
    </ActionDialog>
  );
}
