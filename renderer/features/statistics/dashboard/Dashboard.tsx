import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { may } from '../../../../shared/domain/access/access';
import type { DashboardFilter } from '../../../../shared/domain/statistics/forms/dashboard-form';
import { useErrorText } from '../../../api/errors';
import { orpc } from '../../../api/query';
import { useT } from '../../../app/language';
import { useSession } from '../../../app/session';
import { ErrorAlert } from '../../../ui';
import type { AskedFigure } from '../forms/form-types';
import { UnitsDrawer } from '../forms/UnitsDrawer';
import type { Report } from '../report-types';
import { Charts } from './Charts';
import { DashboardFilters } from './DashboardFilters';
import { dashboardAddress } from './dashboard-address';

interface DashboardProps {
  readonly report: Report;
  readonly filter: DashboardFilter;
}

/** The quarter in pictures: narrowed at will, every bar a way to its cases, printed as it stands. */
export function Dashboard({ report, filter }: DashboardProps) {
  const t = useT();
  const errorText = useErrorText();
  const { actor } = useSession();
  const [, navigate] = useLocation();
  const [figure, setFigure] = useState<AskedFigure | null>(null);
  const { quarter } = report;
  const { data, error } = useQuery({
    ...orpc.forms.dashboard.queryOptions({ input: { quarter, filter } }),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <div className="table-picker">
        <DashboardFilters
          report={report}
          filter={filter}
          onChange={next => navigate(dashboardAddress(quarter, next), { replace: true })}
        />
        <Button
          size="xs"
          variant="default"
          onClick={() => navigate(dashboardAddress(quarter, filter, '/statistics/print'))}
        >
          {t('print.do')}
        </Button>
      </div>
      {error ? <ErrorAlert>{errorText(error)}</ErrorAlert> : null}
      {data ? (
        <Charts report={data} onOpen={may(actor, 'appeals.seeAll') ? setFigure : undefined} />
      ) : (
        <p className="note" role="status">
          {t('quarter.loading')}
        </p>
      )}
      <UnitsDrawer figure={figure} onClose={() => setFigure(null)} />
    </>
  );
}
