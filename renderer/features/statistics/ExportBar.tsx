import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import { may } from '../../../shared/domain/access/access';
import { api } from '../../api/client';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { SaveButtons } from './SaveButtons';

const QUARTER_FORMATS = ['xlsx', 'csv', 'json'] as const;
const FORM_FORMATS = [...QUARTER_FORMATS, 'docx'] as const;

interface ExportBarProps {
  readonly quarter: string;
  /** The form whose tables are saved; without one the program's own. */
  readonly formId?: string;
}

/** Saves the quarter as a file, opens it for print, or goes on to its signature. */
export function ExportBar({ quarter, formId }: ExportBarProps) {
  const t = useT();
  const { actor } = useSession();
  const [, navigate] = useLocation();
  return (
    <div className="card export-bar">
      {formId === undefined ? (
        <SaveButtons
          formats={QUARTER_FORMATS}
          make={(format, language) => api.statistics.exportQuarter({ quarter, format, language })}
        />
      ) : (
        <SaveButtons
          formats={FORM_FORMATS}
          make={(format, language) => api.forms.export({ quarter, formId, format, language })}
        />
      )}
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
      <span className="note push">{t('quarter.hint')}</span>
    </div>
  );
}
