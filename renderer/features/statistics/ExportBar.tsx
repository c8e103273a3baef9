import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { may } from '../../../shared/domain/access/access';
import { api } from '../../api/client';
import { useErrorText } from '../../api/errors';
import { saveFile } from '../../api/files';
import { useLanguage, useT } from '../../app/language';
import { useSession } from '../../app/session';
import { showNotice } from '../../ui/show-notice';

const FORMATS = ['xlsx', 'csv', 'json'] as const;
type Format = (typeof FORMATS)[number];

/** Saves the quarter as a file, or opens it for print. */
export function ExportBar({ quarter }: { readonly quarter: string }) {
  const t = useT();
  const [language] = useLanguage();
  const { actor } = useSession();
  const errorText = useErrorText();
  const [, navigate] = useLocation();
  const save = useMutation({
    mutationFn: async (format: Format) => {
      const file = await api.statistics.exportQuarter({ quarter, format, language });
      return { file, saved: await saveFile(file) };
    },
    onSuccess: ({ file, saved }) => {
      if (saved) showNotice(t, { message: t('quarter.saved', { name: file.name }) });
    },
    onError: error => showNotice(t, { failed: true, message: errorText(error) }),
  });
  return (
    <div className="card export-bar">
      {FORMATS.map((format, index) => (
        <Button
          key={format}
          variant={index === 0 ? 'filled' : 'default'}
          loading={save.isPending && save.variables === format}
          disabled={save.isPending}
          aria-label={t('quarter.save', { format: format.toUpperCase() })}
          onClick={() => save.mutate(format)}
        >
          {format.toUpperCase()}
        </Button>
      ))}
      <Button variant="default" onClick={() => navigate(`/statistics/print?quarter=${quarter}`)}>
        {t('print.do')}
      </Button>
      {may(actor, 'quarters.check') ? (
        <Button variant="default" onClick={() => navigate(`/statistics/close?quarter=${quarter}`)}>
          {t('closing.open')}
        </Button>
      ) : null}
      <span role="status" className="note">
        {save.isPending ? t('quarter.saving') : ''}
      </span>
      <span className="note push">{t('quarter.hint')}</span>
    </div>
  );
}
