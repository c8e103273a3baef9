import type { ReactNode } from 'react';
import { KEY_INDICATORS } from '../../../shared/domain/statistics/indicators';
import { useLanguage, useName, useT } from '../../app/language';
import { useSession } from '../../app/session';
import { formatDate } from '../../ui';
import { SignatureLines } from '../print/SignatureLines';
import { FiguresTable } from './FiguresTable';
import { formatChange, formatCount, formatGrowth } from './figures';
import { QuarterTable } from './QuarterTable';
import type { Further, Report } from './report-types';
import { sayQuarter, sayQuarterShort } from './say-quarter';
import { isEmptyTable } from './table-rows';
import './statistics.css';
import './print.css';

interface QuarterPaperProps {
  readonly report: Report;
  /** Whose report it is. */
  readonly whose: string;
  /** Every indicator and the tables of records, of an office. */
  readonly further?: Further;
  /** What stands between the cover and the tables. */
  readonly children?: ReactNode;
}

/** A quarter on paper: a cover with the key figures, all figures, then every table that has any. */
export function QuarterPaper({ report, whose, further, children }: QuarterPaperProps) {
  return (
    <>
      <Cover report={report} whose={whose} />
      {children}
      {further ? (
        <section className="print-figures">
          <FiguresTable report={report} further={further} whole />
        </section>
      ) : null}
      {[...report.tables, ...(further?.tables ?? [])]
        .filter(table => !isEmptyTable(table))
        .map(table => (
          <section key={table.id} className="print-table">
            <QuarterTable report={report} table={table} whole />
          </section>
        ))}
    </>
  );
}

function Cover({ report, whose }: Pick<QuarterPaperProps, 'report' | 'whose'>) {
  const t = useT();
  const [language] = useLanguage();
  const { today } = useSession();
  return (
    <section className="print-cover">
      <h1>{t('quarter.print.title')}</h1>
      <p className="print-quarter-name">{sayQuarter(t, report.quarter)}</p>
      <p>{whose}</p>
      <p className="note">{t('quarter.print.made', { date: formatDate(today) })}</p>
      <table className="quarter-table">
        <caption>{t('quarter.print.totals')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('quarter.print.indicator')}</th>
            <th scope="col">{sayQuarterShort(t, report.quarter)}</th>
            <th scope="col">{sayQuarterShort(t, report.previous)}</th>
            <th scope="col">{t('quarter.column.change')}</th>
            <th scope="col">{sayQuarterShort(t, report.lastYear)}</th>
            <th scope="col">{t('quarter.column.changePercent')}</th>
          </tr>
        </thead>
        <tbody>
          {KEY_INDICATORS.map(indicator => {
            const { now, previous, lastYear } = report.totals[indicator];
            return (
              <tr key={indicator}>
                <th scope="row">{t(`indicator.${indicator}`)}</th>
                <td>{formatCount(now, language)}</td>
                <td>{formatCount(previous, language)}</td>
                <td>{formatChange(now, previous, language)}</td>
                <td>{formatCount(lastYear, language)}</td>
                <td>{formatGrowth(now, lastYear, language)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** Who signs a report, and who made it. */
export function ReportSignatures() {
  const t = useT();
  const { actor } = useSession();
  const head = t(actor.at === 'centre' ? 'setup.centre.head' : 'quarter.print.head');
  return (
    <SignatureLines
      lines={[head, t('quarter.print.author')].map(who => ({ who, behind: t('quarter.print.signature') }))}
    />
  );
}

/** `Приёмная: … (KZ-01)`, in the words of the page. */
export function useOfficeLine(): (office: Report['office']) => string {
  const t = useT();
  const sayName = useName();
  return ({ name, code }) => t('quarter.print.office', { name: sayName(name), code });
}
