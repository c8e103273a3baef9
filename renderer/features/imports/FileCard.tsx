import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../api/client';
import { useErrorText } from '../../api/errors';
import { type FileTicket, pickFile, saveFile } from '../../api/files';
import { useLanguage, useT } from '../../app/language';
import { Card, ErrorAlert } from '../../ui';

interface FileCardProps {
  readonly file: FileTicket | null;
  readonly busy: boolean;
  readonly onFile: (file: FileTicket) => void;
}

/** Step one: the journal to load, or an empty template to fill in. */
export function FileCard({ file, busy, onFile }: FileCardProps) {
  const t = useT();
  const [language] = useLanguage();
  const errorText = useErrorText();
  const pick = useMutation({
    mutationFn: () => pickFile(),
    onSuccess: picked => {
      if (picked) onFile(picked);
    },
  });
  const template = useMutation({
    mutationFn: async (format: 'xlsx' | 'csv') => saveFile(await api.imports.template({ format, language })),
  });
  const error = pick.error ?? template.error;
  return (
    <Card title={t('imports.step.file')}>
      <div className="import-line">
        <Button
          variant={file ? 'default' : 'filled'}
          loading={pick.isPending}
          disabled={busy}
          onClick={() => pick.mutate()}
        >
          {t(file ? 'imports.pickOther' : 'imports.pick')}
        </Button>
        <span role="status">
          {pick.isPending ? t('imports.picking') : null}
          {file && !pick.isPending ? (
            <>
              <strong>{file.name}</strong>{' '}
              <span className="note">
                {t('imports.file.size', { size: Math.max(1, Math.round(file.size / 1024)) })}
              </span>
            </>
          ) : null}
        </span>
      </div>
      <p className="note">{t('imports.file.hint')}</p>
      <div className="import-line">
        <span className="note">{t('imports.template')}</span>
        {(['xlsx', 'csv'] as const).map(format => (
          <Button
            key={format}
            size="compact-sm"
            variant="default"
            disabled={template.isPending}
            onClick={() => template.mutate(format)}
          >
            {t('imports.template.save', { format: format.toUpperCase() })}
          </Button>
        ))}
      </div>
      {error ? <ErrorAlert>{errorText(error)}</ErrorAlert> : null}
    </Card>
  );
}
