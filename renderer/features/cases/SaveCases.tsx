import { Alert, Button, Checkbox } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { may } from '../../../shared/domain/access/access';
import type { Language } from '../../../shared/domain/codes';
import { useErrorText } from '../../api/errors';
import { type FileTicket, saveFile } from '../../api/files';
import { useLanguage, useT } from '../../app/language';
import { useSession } from '../../app/session';
import { ErrorAlert } from '../../ui';

const FORMATS = ['csv', 'xlsx'] as const;

export interface FileWish {
  readonly format: (typeof FORMATS)[number];
  readonly personal: boolean;
  readonly language: Language;
}

interface SaveCasesProps {
  /** Which cases, in words. */
  readonly what: string;
  /** Has the file made; answers its ticket and what is in it. */
  readonly make: (wish: FileWish) => Promise<{
    readonly file: Pick<FileTicket, 'fileId' | 'name'>;
    readonly rows: number;
    readonly damaged?: readonly string[];
    readonly missing?: number;
  }>;
  readonly onClose: () => void;
  /** Stands where the buttons are told how far the file is. */
  readonly children?: ReactNode;
}

/** Writes cases to a file: without personal data, or with it by right and after a warning. */
export function SaveCases({ what, make, onClose, children }: SaveCasesProps) {
  const t = useT();
  const errorText = useErrorText();
  const [language] = useLanguage();
  const { actor } = useSession();
  const [personal, setPersonal] = useState(false);
  const save = useMutation({
    mutationFn: async (format: FileWish['format']) => {
      const made = await make({ format, personal, language });
      return { ...made, saved: await saveFile(made.file) };
    },
  });
  const { data } = save;
  return (
    <div className="dialog-form">
      <p>{what}</p>
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
      {children}
      {data?.saved ? (
        <p role="status">{t('cases.export.saved', { name: data.file.name, count: data.rows })}</p>
      ) : null}
      {data?.damaged && data.damaged.length > 0 ? (
        <ErrorAlert>{t('cases.export.damaged', { numbers: data.damaged.join(', ') })}</ErrorAlert>
      ) : null}
      {data?.missing ? <p>{t('cases.export.missing', { count: data.missing })}</p> : null}
      <div className="buttons">
        <Button variant="default" onClick={onClose}>
          {t('shell.close')}
        </Button>
        {FORMATS.map(format => (
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
