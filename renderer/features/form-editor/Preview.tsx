import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { may } from '../../../shared/domain/access/access';
import type { Form } from '../../../shared/domain/statistics/forms/form';
import { parseQuarter } from '../../../shared/lib/dates';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { Card, Chips } from '../../ui';
import { FormError } from '../settings/FormError';
import { FormTable } from '../statistics/forms/FormTable';
import { syntheticReport } from './synthetic-report';

/** Letters come faster than tables are counted. */
const SETTLES_MS = 350;

interface PreviewProps {
  readonly form: Form;
  readonly quarter: string;
  readonly isValid: boolean;
}

/** The form as it will look, with the base's figures or with invented ones; the last good one while there are mistakes. */
export function Preview({ form, quarter, isValid }: PreviewProps) {
  const t = useT();
  const { actor } = useSession();
  const [source, setSource] = useState<'own' | 'invented'>('invented');
  // While something is wrong the last form that could be counted stays.
  const [good, setGood] = useState(form);
  if (isValid && good !== form) setGood(form);
  const [shown] = useDebouncedValue(good, SETTLES_MS);
  const own = useQuery({
    ...orpc.forms.preview.queryOptions({ input: { quarter, form: shown } }),
    enabled: source === 'own',
    placeholderData: keepPreviousData,
  });
  const invented = useMemo(() => {
    const at = parseQuarter(quarter);
    return source === 'invented' && at ? syntheticReport(shown, at) : null;
  }, [source, shown, quarter]);
  const report = source === 'own' ? own.data : invented;
  const mayTryOut = may(actor, 'forms.tryOut');
  return (
    <Card title={t('formEditor.preview')} className="quarter-card form-preview" scrolls={!mayTryOut}>
      {mayTryOut ? (
        <Chips
          label={t('formEditor.preview.of')}
          value={source}
          onChange={setSource}
          options={(['invented', 'own'] as const).map(value => ({
            value,
            label: t(`formEditor.preview.${value}`),
          }))}
        />
      ) : null}
      <p className="note" role="status">
        {isValid ? t(`formEditor.preview.${source}.note`) : t('formEditor.preview.waits')}
      </p>
      {source === 'own' ? <FormError error={own.error} /> : null}
      {report?.tables.map(table => (
        <FormTable key={table.id} report={report} table={table} />
      ))}
    </Card>
  );
}
