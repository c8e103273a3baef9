import { NO_BASE } from '../../../shared/domain/statistics/percent';
import { useLanguage, useT } from '../../app/language';
import { Definitions } from './Definitions';
import { FigureButton } from './FigureButton';
import { formatChange, formatGrowth } from './figures';
import type { Cell, Further, Period, Report } from './report-types';
import { sayQuarterShort, sayTime } from './say-quarter';

interface FiguresTableProps {
  readonly report: Pick<Report, 'quarter' | 'previous' | 'lastYear'>;
  readonly further: Further;
  readonly onOpen?: (cell: Cell) => void;
  /** On paper the definitions stand open. */
  readonly whole?: boolean;
}

type Line = Further['figures'][number];

function FigureLine({
  line,
  report,
  onOpen,
}: Pick<FiguresTableProps, 'report' | 'onOpen'> & { readonly line: Line }) {
  const t = useT();
  const [language] = useLanguage();
  const { indicator, now, previous, lastYear, yearToDate } = line;
  const label = t(`indicator.${indicator}`);
  const quarters = { now: report.quarter, previous: report.previous, lastYear: report.lastYear };
  const figure = (value: number | null, cell: Omit<Cell, 'indicator' | 'label'>) =>
    value === null ? (
      NO_BASE
    ) : (
      <FigureButton value={value} cell={{ ...cell, indicator, label }} onOpen={onOpen} />
    );
  const ofQuarter = (period: Period) => figure(line[period], { quarter: quarters[period] });
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{ofQuarter('now')}</td>
      <td>{ofQuarter('previous')}</td>
      <td>{now === null || previous === null ? NO_BASE : formatChange(now, previous, language)}</td>
      <td>{ofQuarter('lastYear')}</td>
      <td>{now === null || lastYear === null ? NO_BASE : formatGrowth(now, lastYear, language)}</td>
      <td>{figure(yearToDate, { quarter: report.quarter, yearToDate: true })}</td>
    </tr>
  );
}

/** Every indicator of the quarter beside the quarters it is compared with and the year so far. */
export function FiguresTable({ report, further, onOpen, whole = false }: FiguresTableProps) {
  const t = useT();
  const { figures } = further;
  const definitions = (
    <div className="quarter-definition note">
      <Definitions indicators={figures.map(({ indicator }) => indicator)} />
      <p>{t('quarter.rounding')}</p>
    </div>
  );
  return (
    <>
      <table className="quarter-table">
        <caption>{t('quarter.figures')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('quarter.print.indicator')}</th>
            <th scope="col">{sayQuarterShort(t, report.quarter)}</th>
            <th scope="col">{sayQuarterShort(t, report.previous)}</th>
            <th scope="col">
              <abbr title={t('quarter.column.changeFull')}>{t('quarter.column.change')}</abbr>
            </th>
            <th scope="col">{sayQuarterShort(t, report.lastYear)}</th>
            <th scope="col">
              <abbr title={t('quarter.column.changePercentFull')}>{t('quarter.column.changePercent')}</abbr>
            </th>
            <th scope="col">{sayTime(t, { quarter: report.quarter, yearToDate: true })}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(line => (
            <FigureLine key={line.indicator} line={line} report={report} {...(onOpen ? { onOpen } : {})} />
          ))}
        </tbody>
      </table>
      {whole ? (
        definitions
      ) : (
        <details>
          <summary>{t('quarter.file.definitions')}</summary>
          {definitions}
        </details>
      )}
    </>
  );
}
