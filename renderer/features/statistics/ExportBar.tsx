import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { may } from '../../../shared/domain/access/access';
import type { Language } from '../../../shared/domain/codes';
import { api } from '../../api/client';
import { useErrorText } from '../../api/errors';
import { saveFile } from '../../api/files';
import { useLanguage, useT } from '../../app/language';
import { useSession } from '../../app/session';
import { showNotice } from '../../ui/show-notice';

const QUARTER_FORMATS = ['xlsx', 'csv', 'json'] as const;
const FORM_FORMATS = [...QUARTER_FORMATS, 'docx'] as const;
type Format = (typeof FORM_FORMATS)[number];

interface ExportBarProps {
  readonly quarter: string;
  /** The form whose tables are saved; without one the program's own. */
  readonly formId?: string;
}

function ask({ quarter, formId }: ExportBarProps, format: Format, language: Language) {
  if (formId !== undefined) return api.forms.export({ quarter, formId, format, language });
  if (format === 'docx') throw new Error('the quarter has no text of its own');
  return api.statistics.exportQuarter({ quarter, format, language });
}

/** Saves the quarter as a file, or opens it for print. */
export function ExportBar({ quarter, formId }: ExportBarProps) {
  const t = useT();
  const [language] = useLanguage();
  const { actor } = useSession();
  const errorText = useErrorText();
  const [, navigate] = useLocation();
  const save = useMutation({
    mutationFn: async (format: Format) => {
      const file = await ask({ quarter, ...(formId ? { formId } : {}) }, format, language);
      return { file, saved: await saveFile(file) };
    },
    onSuccess: ({ file, saved }) => {
      if (saved) showNotice(t, { message: t('quarter.saved', { name: file.name }) });
    },
    onError: error => showNotice(t, { failed: true, message: errorText(error) }),
  });
  return (
    <div className="card export-bar">
      {(formId === undefined ? QUARTER_FORMATS : FORM_FORMATS).map((format, index) => (
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
      <Button
        variant="default"
        onClick={() => navigate(`/statistics/print?quarter=${quarter}${formId ? `&form=${formId}` : ''}`)}
      >
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
