import { NO_BASE } from '../../../shared/domain/statistics/percent';
import { useLanguage, useT } from '../../app/language';
import { Card } from '../../ui';
import { FigureButton } from './FigureButton';
import { formatCount, formatGrowth, formatShare } from './figures';
import type { Cell, DimensionId, IndicatorId, Report } from './report-types';

interface KeyFiguresProps {
  readonly report: Report;
  readonly onOpen?: (cell: Cell) => void;
}

function rowValue(report: Report, indicator: IndicatorId, dimension: DimensionId, code: string): number {
  const table = report.tables.find(one => one.indicator === indicator && one.dimension === dimension);
  return table?.rows.find(row => row.code === code)?.now ?? 0;
}

/** Four figures that say how the quarter went. */
export function KeyFigures({ report, onOpen }: KeyFiguresProps) {
  const t = useT();
  const [language] = useLanguage();
  const { quarter, totals } = report;
  const received = totals['appeals.received'];
  const closed = totals['appeals.closed'].now;
  const inTime = closed - totals['appeals.late'].now;
  const questions = totals['questions.closed'].now;
  const measures = rowValue(report, 'questions.closed', 'result', 'measures-taken');
  const inPerson = rowValue(report, 'appeals.received', 'channel', 'walk-in');
  const growth = formatGrowth(received.now, received.previous, language);
  const figures = [
    {
      title: t('quarter.key.received'),
      value: received.now,
      note: t('quarter.key.toPrevious', { change: growth === NO_BASE ? growth : `${growth} %` }),
      cell: { indicator: 'appeals.received' },
    },
    {
      title: t('quarter.key.inTime'),
      value: inTime,
      text: closed === 0 ? undefined : `${formatShare(inTime, closed, language)} %`,
      note: t('quarter.key.of', {
        part: formatCount(inTime, language),
        whole: formatCount(closed, language),
      }),
      cell: { indicator: 'appeals.closed', dimension: 'timeliness', value: 'in-time' },
    },
    {
      title: t('quarter.key.measures'),
      value: measures,
      note: t('quarter.key.ofQuestions', { share: formatShare(measures, questions, language) }),
      cell: { indicator: 'questions.closed', dimension: 'result', value: 'measures-taken' },
    },
    {
      title: t('quarter.key.inPerson'),
      value: inPerson,
      note: t('quarter.key.ofAppeals', { share: formatShare(inPerson, received.now, language) }),
      cell: { indicator: 'appeals.received', dimension: 'channel', value: 'walk-in' },
    },
  ] as const satisfies readonly {
    title: string;
    value: number;
    text?: string | undefined;
    note: string;
    cell: Omit<Cell, 'quarter' | 'label'>;
  }[];
  return (
    <div className="key-figures">
      {figures.map(({ title, value, note, cell, ...rest }) => (
        <Card key={title} title={title}>
          <strong className="key-figure">
            <FigureButton
              value={value}
              {...('text' in rest && rest.text ? { text: rest.text } : {})}
              cell={{ ...cell, quarter, label: title }}
              onOpen={onOpen}
            />
          </strong>{' '}
          <span className="note">{note}</span>
        </Card>
      ))}
    </div>
  );
}
