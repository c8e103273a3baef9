import { Alert, Button, Checkbox } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { may } from '../../../shared/domain/access/access';
import { api } from '../../api/client';
import { useErrorText } from '../../api/errors';
import { saveFile } from '../../api/files';
import { useLanguage, useT } from '../../app/language';
import { useSession } from '../../app/session';
import { ErrorAlert } from '../../ui';
import type { ChosenDialogProps } from './ChosenDialogs';

/** Writes the chosen cases to a file: without personal data, or with it by right and after a warning. */
export function ExportChosen({ items, onClose }: ChosenDialogProps) {
  const t = useT();
  const errorText = useErrorText();
  const [language] = useLanguage();
  const { actor } = useSession();
  const [personal, setPersonal] = useState(false);
  const save = useMutation({
    mutationFn: async (format: 'xlsx' | 'csv') => {
      const made = await api.lists.exportCases({
        ids: items.map(item => item.id),
        format,
        personal,
        language,
      });
      return { ...made, saved: await saveFile(made.file) };
    },
  });
  const { data } = save;
  return (
    <div className="dialog-form">
      <p>{t('cases.chosen.count', { count: items.length })}</p>
      {may(actor, 'cases.exportPersonal') ? (
        <Checkbox
          label={t('cases.export.personal')}
          checked={personal}
          onChange={event => setPersonal(event.currentTarget.checked)}
        />
      ) : (
        <p className="note">{t('cases.export.clear')}</p>
      )}
      {personal ? <Alert color="orange">{t('cases.export.warning')}</Alert> : null}
      {save.error ? <ErrorAlert>{errorText(save.error)}</ErrorAlert> : null}
      {data?.saved ? (
        <p role="status">{t('cases.export.saved', { name: data.file.name, count: data.rows })}</p>
      ) : null}
      {data && data.damaged.length > 0 ? (
        <ErrorAlert>{t('cases.export.damaged', { numbers: data.damaged.join(', ') })}</ErrorAlert>
      ) : null}
      {data && data.missing > 0 ? <p>{t('cases.export.missing', { count: data.missing })}</p> : null}
      <div className="buttons">
        <Button variant="default" onClick={onClose}>
          {t('shell.close')}
        </Button>
        {(['csv', 'xlsx'] as const).map(format => (
          <Button
            key={format}
            variant={format === 'xlsx' ? 'filled' : 'default'}
            loading={save.isPending && save.variables === format}
            disabled={save.isPending}
            onClick={() => save.mutate(format)}
          >
            {format.toUpperCase()}
          </Button>
        ))}
      </div>
    </div>
  );
}
