import { useQuery } from '@tanstack/react-query';
import { sayThree } from '../../../../shared/i18n/say-form';
import { orpc } from '../../../api/query';
import { useLanguage, useName, useT } from '../../../app/language';
import { useSession } from '../../../app/session';
import { formatDate } from '../../../ui';
import { ReportPending } from '../ReportPending';
import { sayQuarter } from '../say-quarter';
import { FormTable } from './FormTable';

/** A form on paper: what it is and whose, then every table. */
export function PrintForm({ quarter, formId }: { readonly quarter: string; readonly formId: string }) {
  const t = useT();
  const [language] = useLanguage();
  const sayName = useName();
  const { today } = useSession();
  const { data, error } = useQuery(orpc.forms.report.queryOptions({ input: { quarter, formId } }));
  if (error || !data) return <ReportPending error={error} loading={t('form.loading')} />;
  return (
    <>
      <section className="print-cover">
        <h1>{sayThree(data.form.title, language)}</h1>
        <p className="print-quarter-name">{sayQuarter(t, quarter)}</p>
        <p>{t('quarter.print.office', { name: sayName(data.office.name), code: data.office.code })}</p>
        <p className="note">
          {t('quarter.print.made', { date: formatDate(today) })}.{' '}
          {t('form.version', { version: data.form.version })}
        </p>
      </section>
      {data.tables.map(table => (
        <section key={table.id} className="print-table">
          <FormTable report={data} table={table} />
        </section>
      ))}
    </>
  );
}
