import { Button } from '@mantine/core';
import { useState } from 'react';
import { useLanguage, useName, useT } from '../../app/language';
import { FigureButton } from './FigureButton';
import { formatChange, formatCount, formatGrowth, formatShare } from './figures';
import type { Cell, Period, Report, Table } from './report-types';
import { sayQuarterShort } from './say-quarter';
import { type ShownRow, shownRows } from './table-rows';

/** Rows a screen shows before it is asked for the rest; paper shows all. */
const FIRST_ROWS = 40;

interface QuarterTableProps {
  readonly report: Report;
  readonly table: Table;
  readonly onOpen?: (cell: Cell) => void;
  /** On paper every row stands. */
  readonly whole?: boolean;
}

function useTableTitle(table: Table): string {
  const t = useT();
  return `${t(`indicator.${table.indicator}`)}: ${t(`dimension.${table.dimension}`).toLocaleLowerCase()}`;
}

function Head({ report, table }: { readonly report: Report; readonly table: Table }) {
  const t = useT();
  return (
    <thead>
      <tr>
        <th scope="col">{t(`dimension.${table.dimension}`)}</th>
        <th scope="col">{sayQuarterShort(t, report.quarter)}</th>
        <th scope="col">{t('quarter.column.share')}</th>
        <th scope="col">{sayQuarterShort(t, report.previous)}</th>
        <th scope="col">
          <abbr title={t('quarter.column.changeFull')}>{t('quarter.column.change')}</abbr>
        </th>
        <th scope="col">{sayQuarterShort(t, report.lastYear)}</th>
        <th scope="col">
          <abbr title={t('quarter.column.changePercentFull')}>{t('quarter.column.changePercent')}</abbr>
        </th>
      </tr>
    </thead>
  );
}

interface RowProps {
  readonly row: ShownRow;
  readonly whole: number;
  readonly cellOf: (period: Period) => Cell;
  readonly onOpen?: ((cell: Cell) => void) | undefined;
}

function Row({ row, whole, cellOf, onOpen }: RowProps) {
  const [language] = useLanguage();
  const sayName = useName();
  const { now, previous, lastYear } = row.values;
  const figure = (period: Period) => (
    <FigureButton value={row.values[period]} cell={cellOf(period)} onOpen={onOpen} />
  );
  return (
    <tr>
      <th scope="row">{sayName(row.label)}</th>
      <td>{figure('now')}</td>
      <td>{formatShare(now, whole, language)}</td>
      <td>{figure('previous')}</td>
      <td>{formatChange(now, previous, language)}</td>
      <td>{figure('lastYear')}</td>
      <td>{formatGrowth(now, lastYear, language)}</td>
    </tr>
  );
}

function TotalRow({ table }: { readonly table: Table }) {
  const t = useT();
  const [language] = useLanguage();
  const { now, previous, lastYear } = table.total;
  return (
    <tr className="total">
      <th scope="row">{t('quarter.total')}</th>
      <td>{formatCount(now, language)}</td>
      <td>{formatShare(now, now, language)}</td>
      <td>{formatCount(previous, language)}</td>
      <td>{formatChange(now, previous, language)}</td>
      <td>{formatCount(lastYear, language)}</td>
      <td>{formatGrowth(now, lastYear, language)}</td>
    </tr>
  );
}

/** One table of the report, with what it counts said under it. */
export function QuarterTable({ report, table, onOpen, whole = false }: QuarterTableProps) {
  const t = useT();
  const sayName = useName();
  const title = useTableTitle(table);
  const [unfolded, setUnfolded] = useState('');
  const rows = shownRows(report, table);
  const shown = whole || unfolded === table.id ? rows : rows.slice(0, FIRST_ROWS);
  const quarters = { now: report.quarter, previous: report.previous, lastYear: report.lastYear };
  return (
    <>
      <table className="quarter-table">
        <caption>
          {title} <span className="note">· {t(`basis.${table.basis}`).toLocaleLowerCase()}</span>
        </caption>
        <Head report={report} table={table} />
        <tbody>
          {shown.map(row => (
            <Row
              key={row.key}
              row={row}
              whole={table.total.now}
              onOpen={onOpen}
              cellOf={period => ({
                quarter: quarters[period],
                indicator: table.indicator,
                dimension: table.dimension,
                value: row.codes[period],
                label: sayName(row.label),
              })}
            />
          ))}
        </tbody>
        <tfoot>
          <TotalRow table={table} />
        </tfoot>
      </table>
      {shown.length < rows.length ? (
        <Button size="compact-sm" variant="default" mt={8} onClick={() => setUnfolded(table.id)}>
          {t('quarter.showAll', { count: rows.length })}
        </Button>
      ) : null}
      <p className="quarter-definition note">
        {t(`indicator.${table.indicator}.definition`)} {t('quarter.rounding')}
      </p>
    </>
  );
}
