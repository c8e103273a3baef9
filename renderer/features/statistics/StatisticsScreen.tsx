import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { Quarter } from '../../../shared/contract/statistics';
import { may } from '../../../shared/domain/access/access';
import type { DashboardFilter } from '../../../shared/domain/statistics/forms/dashboard-form';
import { Form } from '../../../shared/domain/statistics/forms/form';
import { FURTHER_TABLES } from '../../../shared/domain/statistics/further-tables';
import { useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { Card, Chips, EmptyState, ErrorAlert, PageTitle } from '../../ui';
import { CasesDrawer } from './CasesDrawer';
import { Dashboard } from './dashboard/Dashboard';
import { dashboardAddress, readFilter } from './dashboard/dashboard-address';
import { ExportBar } from './ExportBar';
import { FiguresTable } from './FiguresTable';
import { FormPicker } from './forms/FormPicker';
import { FormReportView } from './forms/FormReportView';
import { KeyFigures } from './KeyFigures';
import { MonthsCard } from './MonthsCard';
import { QuarterPicker } from './QuarterPicker';
import { QuarterTable } from './QuarterTable';
import { ReportPending } from './ReportPending';
import type { Cell, DimensionId, IndicatorId, Report, Table } from './report-types';
import { lastFinishedQuarter, sayQuarter, sayQuarterShort } from './say-quarter';
import { TablePicker } from './TablePicker';
import { isEmptyTable } from './table-rows';
import './statistics.css';

interface Choice {
  readonly indicator: IndicatorId;
  readonly dimension: DimensionId;
}

function chosenOf<One extends Choice>(tables: readonly One[], wanted: Choice): One | undefined {
  const ofIndicator = tables.filter(({ indicator }) => indicator === wanted.indicator);
  return ofIndicator.find(({ dimension }) => dimension === wanted.dimension) ?? ofIndicator[0];
}

/** Every table that can be chosen; those of records may still be on their way. */
const choicesOf = (report: Report): readonly Choice[] => [...report.tables, ...FURTHER_TABLES];

interface ReportViewProps {
  readonly report: Report;
  readonly view: 'tables' | 'charts';
  readonly filter: DashboardFilter;
}

function ReportView({ report, view, filter }: ReportViewProps) {
  const t = useT();
  const { actor } = useSession();
  const [cell, setCell] = useState<Cell | null>(null);
  const [choice, setChoice] = useState<Choice | null>({
    indicator: 'questions.received',
    dimension: 'section',
  });
  // Asked for when the tables of appeals are there: they do not wait for it.
  const { data: further, error } = useQuery({
    ...orpc.statistics.further.queryOptions({ input: { quarter: report.quarter } }),
    enabled: view === 'tables',
  });
  const tables = [...report.tables, ...(further?.tables ?? [])];
  const chosen = choice && chosenOf(choicesOf(report), choice);
  const table = choice && chosenOf<Table>(tables, choice);
  const open = may(actor, 'appeals.seeAll') ? { onOpen: setCell } : {};
  if (tables.every(isEmptyTable)) {
    return <EmptyState title={t('quarter.empty.title')}>{t('quarter.empty.text')}</EmptyState>;
  }
  if (view === 'charts') return <Dashboard report={report} filter={filter} />;
  return (
    <>
      <KeyFigures report={report} {...open} />
      <TablePicker
        tables={choicesOf(report)}
        chosen={chosen ?? null}
        onChoose={(indicator, dimension) => setChoice({ indicator, dimension })}
        onChooseFigures={() => setChoice(null)}
      />
      <div className={choice ? 'quarter-columns' : 'quarter-alone'}>
        <Card className="quarter-card">
          {table ? (
            <QuarterTable report={report} table={table} {...open} />
          ) : further ? (
            <FiguresTable report={report} further={further} {...open} />
          ) : (
            <ReportPending error={error} loading={t('quarter.figures.loading')} />
          )}
        </Card>
        {choice ? <MonthsCard report={report} /> : null}
      </div>
      <ExportBar quarter={report.quarter} />
      <CasesDrawer cell={cell} onClose={() => setCell(null)} />
    </>
  );
}

/** The quarter: key figures, tables beside the previous quarter and last year's, files and print. */
export default function StatisticsScreen() {
  const t = useT();
  const errorText = useErrorText();
  const { today } = useSession();
  const [params, setParams] = useSearchParams();
  const [, navigate] = useLocation();
  const quarter = Quarter.safeParse(params.get('quarter')).data ?? lastFinishedQuarter(today);
  const formId = Form.shape.id.safeParse(params.get('form')).data ?? null;
  const view = params.get('view') === 'charts' ? 'charts' : 'tables';
  const filter = readFilter(params);
  const go = (next: { quarter: string; formId: string | null; view?: typeof view }) => {
    if (next.formId === null && (next.view ?? view) === 'charts')
      navigate(dashboardAddress(next.quarter, filter), { replace: true });
    else
      setParams(
        { quarter: next.quarter, ...(next.formId === null ? {} : { form: next.formId }) },
        { replace: true },
      );
  };
  const { data, error, refetch } = useQuery({
    ...orpc.statistics.quarter.queryOptions({ input: { quarter } }),
    enabled: formId === null,
  });
  return (
    <div className="statistics-screen">
      <PageTitle
        title={sayQuarter(t, quarter)}
        note={
          data
            ? t('quarter.compared', {
                previous: sayQuarterShort(t, data.previous),
                lastYear: sayQuarterShort(t, data.lastYear),
              })
            : ''
        }
        actions={
          <>
            <FormPicker value={formId} onChange={next => go({ quarter, formId: next })} />
            <QuarterPicker value={quarter} onChange={next => go({ quarter: next, formId })} />
          </>
        }
      />
      {formId !== null ? (
        <FormReportView quarter={quarter} formId={formId} />
      ) : error ? (
        <ErrorAlert
          action={
            <Button size="compact-sm" variant="default" onClick={() => void refetch()}>
              {t('shell.retry')}
            </Button>
          }
        >
          {errorText(error)}
        </ErrorAlert>
      ) : data ? (
        <>
          <Chips
            label={t('dashboard.view')}
            value={view}
            onChange={next => go({ quarter, formId, view: next })}
            options={(['tables', 'charts'] as const).map(one => ({
              value: one,
              label: t(`dashboard.${one}`),
            }))}
          />
          <ReportView report={data} view={view} filter={filter} />
        </>
      ) : (
        <p className="note" role="status">
          {t('quarter.loading')}
        </p>
      )}
    </div>
  );
}
