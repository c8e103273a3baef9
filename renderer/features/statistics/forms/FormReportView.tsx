import { Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { may } from '../../../../shared/domain/access/access';
import { orpc } from '../../../api/query';
import { useT } from '../../../app/language';
import { useSession } from '../../../app/session';
import { Card } from '../../../ui';
import { ExportBar } from '../ExportBar';
import { ReportPending } from '../ReportPending';
import { FormTable } from './FormTable';
import type { AskedFigure } from './form-types';
import { UnitsDrawer } from './UnitsDrawer';

interface FormReportViewProps {
  readonly quarter: string;
  readonly formId: string;
}

/** The quarter in a form: every table, every figure a way to its cases, the files. */
export function FormReportView({ quarter, formId }: FormReportViewProps) {
  const t = useT();
  const { actor } = useSession();
  const [figure, setFigure] = useState<AskedFigure | null>(null);
  const [showSmall, setShowSmall] = useState(false);
  const { data, error } = useQuery(orpc.forms.report.queryOptions({ input: { quarter, formId, showSmall } }));
  if (error || !data) return <ReportPending error={error} loading={t('form.loading')} />;
  const onOpen = may(actor, 'appeals.seeAll') ? setFigure : undefined;
  const holds = data.form.mask !== null && onOpen !== undefined;
  return (
    <>
      {holds ? (
        <Switch
          label={t('form.showSmall')}
          checked={showSmall}
          onChange={event => setShowSmall(event.currentTarget.checked)}
        />
      ) : null}
      {data.tables.map(table => (
        <Card key={table.id} className="quarter-card">
          <FormTable report={data} table={table} onOpen={onOpen} />
        </Card>
      ))}
      <ExportBar quarter={quarter} formId={formId} />
      <UnitsDrawer figure={figure} onClose={() => setFigure(null)} />
    </>
  );
}
