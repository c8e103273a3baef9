import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { Quarter } from '../../../shared/contract/statistics';
import { may } from '../../../shared/domain/access/access';
import type { DashboardFilter } from '../../../shared/domain/statistics/forms/dashboard-form';
import { Form } from '../../../shared/domain/statistics/forms/form';
import { useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { Card, Chips, EmptyState, ErrorAlert, PageTitle } from '../../ui';
import { CasesDrawer } from './CasesDrawer';
import { Dashboard } from './dashboard/Dashboard';
import { dashboardAddress, readFilter } from './dashboard/dashboard-address';
import { ExportBar } from './ExportBar';
import { FormPicker } from './forms/FormPicker';
import { FormReportView } from './forms/FormReportView';
import { KeyFigures } from './KeyFigures';
import { MonthsCard } from './MonthsCard';
import { QuarterPicker } from './QuarterPicker';
import { QuarterTable } from './QuarterTable';
import type { Cell, DimensionId, IndicatorId, Report, Table } from './report-types';
import { lastFinishedQuarter, sayQuarter, sayQuarterShort } from './say-quarter';
import { TablePicker } from './TablePicker';
import { isEmptyTable } from './table-rows';
import './statistics.css';

interface Choice {
  readonly indicator: IndicatorId;
  readonly dimension: DimensionId;
}

function chosenTable(tables: readonly Table[], { indicator, dimension }: Choice): Table | undefined {
  const ofIndicator = tables.filter(table => table.indicator === indicator);
  return ofIndicator.find(table => table.dimension === dimension) ?? ofIndicator[0] ?? tables[0];
}

interface ReportViewProps {
  readonly report: Report;
  readonly view: 'tables' | 'charts';
  readonly filter: DashboardFilter;
}

function ReportView({ report, view, filter }: ReportViewProps) {
  const t = useT();
  const { actor } = useSession();
  const [cell, setCell] = useState<Cell | null>(null);
  const [choice, setChoice] = useState<Choice>({ indicator: 'questions.received', dimension: 'section' });
  const table = chosenTable(report.tables, choice);
  const open = may(actor, 'appeals.seeAll') ? { onOpen: setCell } : {};
  if (report.tables.every(isEmptyTable)) {
    return <EmptyState title={t('quarter.empty.title')}>{t('quarter.empty.text')}</EmptyState>;
  }
  if (view === 'charts') return <Dashboard report={report} filter={filter} />;
  return (
    <>
      <KeyFigures report={report} {...open} />
      {table ? (
        <TablePicker
          tables={report.tables}
          chosen={table}
          onChoose={(indicator, dimension) => setChoice({ indicator, dimension })}
        />
      ) : null}
      <div className="quarter-columns">
        <Card className="quarter-card">
          {table ? <QuarterTable report={report} table={table} {...open} /> : null}
        </Card>
        <MonthsCard report={report} />
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
