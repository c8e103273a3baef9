import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { sayThree } from '../../../shared/i18n/say-form';
import { api } from '../../api/client';
import { orpc } from '../../api/query';
import { useLanguage, useT } from '../../app/language';
import { Card } from '../../ui';
import { FormError } from '../settings/FormError';
import { FormTable } from '../statistics/forms/FormTable';
import { QuarterTable } from '../statistics/QuarterTable';
import type { DimensionId, IndicatorId } from '../statistics/report-types';
import { SaveButtons } from '../statistics/SaveButtons';
import { TablePicker } from '../statistics/TablePicker';
import type { Offices } from './centre-types';
import { RegionSelect } from './RegionSelect';
import { useBehind } from './use-behind';

const FORM_FORMATS = ['xlsx', 'csv', 'json'] as const;
const QUARTER_FORMATS = [...FORM_FORMATS, 'docx'] as const;

interface Asked {
  readonly quarter: string;
  readonly region?: string;
}

/** Opens what is shown for print, and for a PDF. */
function ToPaper({ quarter, region, formId }: Asked & { readonly formId?: string }) {
  const t = useT();
  const [, navigate] = useLocation();
  const asked = new URLSearchParams({
    quarter,
    ...(region ? { region } : {}),
    ...(formId ? { form: formId } : {}),
  });
  return (
    <Button variant="default" onClick={() => navigate(`/centre/print?${asked}`)}>
      {t('print.do')}
    </Button>
  );
}

function QuarterOfAll(input: Asked) {
  const sayBehind = useBehind();
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
      <p className="note">{sayBehind(data)}</p>
      <TablePicker
        tables={data.report.tables}
        chosen={table}
        onChoose={(indicator, dimension) => setChoice({ indicator, dimension })}
      />
      <QuarterTable report={data.report} table={table} />
      <div className="export-bar">
        <SaveButtons
          formats={QUARTER_FORMATS}
          make={(format, language) => api.centre.exportReport({ ...input, format, language })}
        />
        <ToPaper {...input} />
      </div>
    </>
  );
}

function FormOfAll({ formId, ...asked }: Asked & { readonly formId: string }) {
  const input = { ...asked, formId };
  const sayBehind = useBehind();
  const { data, error } = useQuery(orpc.centre.formReport.queryOptions({ input }));
  if (!data) return <FormError error={error} />;
  return (
    <>
      <p className="note">{sayBehind(data)}</p>
      {data.report.tables.map(table => (
        <FormTable key={table.id} report={data.report} table={table} />
      ))}
      <div className="export-bar">
        <SaveButtons
          formats={FORM_FORMATS}
          make={(format, language) => api.centre.exportForm({ ...input, format, language })}
        />
        <ToPaper {...input} />
      </div>
    </>
  );
}

/** One report of all offices, or of a region's: in the program's tables or in a form that the centre issued. */
export function MergedReport({ quarter, regions }: { readonly quarter: string } & Pick<Offices, 'regions'>) {
  const t = useT();
  const [language] = useLanguage();
  const [region, setRegion] = useState('');
  const [formId, setFormId] = useState('');
  const forms = useQuery(orpc.forms.list.queryOptions());
  const input = { quarter, ...(region === '' ? {} : { region }) };
  return (
    <Card title={t('centre.report')} className="quarter-card">
      <div className="centre-choices">
        <RegionSelect regions={regions} value={region} onChange={setRegion} />
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
