import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sayThree } from '../../../shared/i18n/say-form';
import { api } from '../../api/client';
import { orpc } from '../../api/query';
import { useLanguage, useName, useT } from '../../app/language';
import { Card } from '../../ui';
import { FormError } from '../settings/FormError';
import { FormTable } from '../statistics/forms/FormTable';
import { QuarterTable } from '../statistics/QuarterTable';
import type { DimensionId, IndicatorId } from '../statistics/report-types';
import { SaveButtons } from '../statistics/SaveButtons';
import { TablePicker } from '../statistics/TablePicker';
import type { Offices } from './centre-types';

const MERGED_FORMATS = ['xlsx', 'csv', 'json'] as const;

interface Asked {
  readonly quarter: string;
  readonly region?: string;
}

/** How many offices stand behind the figures, and what they did not tell. */
function Behind({ offices, without = 0, hidden }: { offices: number; without?: number; hidden: number }) {
  const t = useT();
  const parts = [
    t('centre.report.of', { count: offices }),
    ...(without > 0 ? [t('centre.report.without', { count: without })] : []),
    ...(hidden > 0 ? [t('centre.report.hidden', { count: hidden })] : []),
  ];
  return <p className="note">{parts.join('. ')}</p>;
}

function QuarterOfAll(input: Asked) {
  const [choice, setChoice] = useState<{ indicator: IndicatorId; dimension: DimensionId }>({
    indicator: 'questions.received',
    dimension: 'section',
  });
  const { data, error } = useQuery(orpc.centre.report.queryOptions({ input }));
  const ofIndicator = data?.report.tables.filter(({ indicator }) => indicator === choice.indicator) ?? [];
  const table = ofIndicator.find(({ dimension }) => dimension === choice.dimension) ?? ofIndicator[0];
  if (!data || !table) return <FormError error={error} />;
  return (
    <>
      <Behind {...data} />
      <TablePicker
        tables={data.report.tables}
        chosen={table}
        onChoose={(indicator, dimension) => setChoice({ indicator, dimension })}
      />
      <QuarterTable report={data.report} table={table} />
      <div className="export-bar">
        <SaveButtons
          formats={MERGED_FORMATS}
          make={(format, language) => api.centre.exportReport({ ...input, format, language })}
        />
      </div>
    </>
  );
}

function FormOfAll({ formId, ...asked }: Asked & { readonly formId: string }) {
  const input = { ...asked, formId };
  const { data, error } = useQuery(orpc.centre.formReport.queryOptions({ input }));
  if (!data) return <FormError error={error} />;
  return (
    <>
      <Behind {...data} />
      {data.report.tables.map(table => (
        <FormTable key={table.id} report={data.report} table={table} />
      ))}
      <div className="export-bar">
        <SaveButtons
          formats={MERGED_FORMATS}
          make={(format, language) => api.centre.exportForm({ ...input, format, language })}
        />
      </div>
    </>
  );
}

/** One report of all offices, or of a region's: in the program's tables or in a form that the centre issued. */
export function MergedReport({ quarter, regions }: { readonly quarter: string } & Pick<Offices, 'regions'>) {
  const t = useT();
  const sayName = useName();
  const [language] = useLanguage();
  const [region, setRegion] = useState('');
  const [formId, setFormId] = useState('');
  const forms = useQuery(orpc.forms.list.queryOptions());
  const input = { quarter, ...(region === '' ? {} : { region }) };
  return (
    <Card title={t('centre.report')} className="quarter-card">
      <div className="centre-choices">
        <NativeSelect
          label={t('centre.region')}
          value={region}
          onChange={event => setRegion(event.currentTarget.value)}
          data={[
            { value: '', label: t('centre.region.all') },
            ...regions.map(({ code, name }) => ({ value: code, label: sayName(name) })),
          ]}
        />
        <NativeSelect
          label={t('form.choose')}
          value={formId}
          onChange={event => setFormId(event.currentTarget.value)}
          data={[
            { value: '', label: t('form.quarter') },
            ...(forms.data?.forms ?? []).map(({ id, version, title }) => ({
              value: id,
              label: `${sayThree(title, language)}, ${t('form.version', { version })}`,
            })),
          ]}
        />
      </div>
      {formId === '' ? <QuarterOfAll {...input} /> : <FormOfAll {...input} formId={formId} />}
    </Card>
  );
}
