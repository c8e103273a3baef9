import { useQuery } from '@tanstack/react-query';
import { sayThree } from '../../../../shared/i18n/say-form';
import { orpc } from '../../../api/query';
import { useLanguage, useT } from '../../../app/language';
import { useSession } from '../../../app/session';
import { formatDate } from '../../../ui';
import { useOfficeLine } from '../QuarterPaper';
import { ReportPending } from '../ReportPending';
import { sayQuarter } from '../say-quarter';
import { FormTable } from './FormTable';
import type { Report } from './form-types';

/** A filled form on paper: what it is and whose, then every table. */
export function FormPaper({ report, whose }: { readonly report: Report; readonly whose: string }) {
  const t = useT();
  const [language] = useLanguage();
  const { today } = useSession();
  return (
    <>
      <section className="print-cover">
        <h1>{sayThree(report.form.title, language)}</h1>
        <p className="print-quarter-name">{sayQuarter(t, report.quarter)}</p>
        <p>{whose}</p>
        <p className="note">
          {t('quarter.print.made', { date: formatDate(today) })}.{' '}
          {t('form.version', { version: report.form.version })}
        </p>
      </section>
      {report.tables.map(table => (
        <section key={table.id} className="print-table">
          <FormTable report={report} table={table} />
        </section>
      ))}
    </>
  );
}

/** A form of the office's own figures on paper. */
export function PrintForm({ quarter, formId }: { readonly quarter: string; readonly formId: string }) {
  const t = useT();
  const sayOffice = useOfficeLine();
  const { data, error } = useQuery(orpc.forms.report.queryOptions({ input: { quarter, formId } }));
  if (error || !data) return <ReportPending error={error} loading={t('form.loading')} />;
  return <FormPaper report={data} whose={sayOffice(data.office)} />;
}
