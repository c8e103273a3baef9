import type { PeriodId } from '../../../../shared/domain/statistics/periods';
import { sayCell, sayPeriod } from '../../../../shared/i18n/say-form';
import { useLanguage, useT } from '../../../app/language';
import type { AskedFigure, Report, Row } from '../forms/form-types';

interface UnitFigureProps {
  readonly report: Report;
  readonly cell: Row['cells'][number] | undefined;
  readonly label: string;
  readonly period: PeriodId;
  readonly onOpen?: ((figure: AskedFigure) => void) | undefined;
}

/** A count of a picture, a way to the units behind it. */
export function UnitFigure({ report, cell, label, period, onOpen }: UnitFigureProps) {
  const t = useT();
  const [language] = useLanguage();
  const shown = sayCell(cell?.value ?? 0, 'count', 0, language);
  const address = cell?.address;
  if (!onOpen || !address || !cell.value) return <>{shown}</>;
  const said = sayPeriod(t, period, report.periods);
  return (
    <button
      type="button"
      className="figure"
      aria-label={t('quarter.openCases', { value: shown, label, period: said })}
      onClick={() => onOpen({ quarter: report.quarter, address, label: `${label} · ${said}` })}
    >
      {shown}
    </button>
  );
}
