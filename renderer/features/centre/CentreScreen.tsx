import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { Quarter } from '../../../shared/contract/statistics';
import { api } from '../../api/client';
import { orpc } from '../../api/query';
import { useName, useT } from '../../app/language';
import { useSession } from '../../app/session';
import { Card, PageTitle } from '../../ui';
import { FormError } from '../settings/FormError';
import { QuarterPicker } from '../statistics/QuarterPicker';
import { QuarterTable } from '../statistics/QuarterTable';
import type { DimensionId, IndicatorId } from '../statistics/report-types';
import { SaveButtons } from '../statistics/SaveButtons';
import { lastFinishedQuarter, sayQuarter } from '../statistics/say-quarter';
import { TablePicker } from '../statistics/TablePicker';
import type { Offices } from './centre-types';
import { OfficesCard } from './OfficesCard';
import { TakeCard } from './TakeCard';
import '../statistics/statistics.css';
import '../closing/closing.css';

const MERGED_FORMATS = ['xlsx', 'csv', 'json'] as const;

function HotSpots({ hotSpots }: Pick<Offices, 'hotSpots'>) {
  const t = useT();
  const sayName = useName();
  return (
    <Card title={t('centre.hot')}>
      {hotSpots.length === 0 ? <p className="note">{t('centre.hot.none')}</p> : null}
      <ul className="issues">
        {hotSpots.map(({ office, topic, now, from, to }) => (
          <li key={`${office.ru} ${topic.ru}`}>
            {t('centre.hot.sentence', { office: sayName(office), topic: sayName(topic), now, from, to })}
          </li>
        ))}
      </ul>
      <p className="note">{t('centre.hot.note')}</p>
    </Card>
  );
}

function MergedReport({ quarter, regions }: { readonly quarter: string } & Pick<Offices, 'regions'>) {
  const t = useT();
  const sayName = useName();
  const [region, setRegion] = useState('');
  const [choice, setChoice] = useState<{ indicator: IndicatorId; dimension: DimensionId }>({
    indicator: 'questions.received',
    dimension: 'section',
  });
  const input = { quarter, ...(region === '' ? {} : { region }) };
  const { data, error } = useQuery(orpc.centre.report.queryOptions({ input }));
  const ofIndicator = data?.report.tables.filter(({ indicator }) => indicator === choice.indicator) ?? [];
  const table = ofIndicator.find(({ dimension }) => dimension === choice.dimension) ?? ofIndicator[0];
  return (
    <Card title={t('centre.report')}>
      <NativeSelect
        label={t('centre.region')}
        value={region}
        onChange={event => setRegion(event.currentTarget.value)}
        data={[
          { value: '', label: t('centre.region.all') },
          ...regions.map(({ code, name }) => ({ value: code, label: sayName(name) })),
        ]}
      />
      <FormError error={error} />
      {data && table ? (
        <>
          <p className="note">
            {t('centre.report.of', { count: data.offices })}
            {data.hidden > 0 ? `. ${t('centre.report.hidden', { count: data.hidden })}` : ''}
          </p>
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
      ) : null}
    </Card>
  );
}

/** The centre: packages come in, offices stand beside each other, their figures are merged. */
export default function CentreScreen() {
  const t = useT();
  const { today } = useSession();
  const [params, setParams] = useSearchParams();
  const quarter = Quarter.safeParse(params.get('quarter')).data ?? lastFinishedQuarter(today);
  const { data, error } = useQuery(orpc.centre.offices.queryOptions({ input: { quarter } }));
  return (
    <div className="statistics-screen">
      <PageTitle
        title={t('centre.title', { quarter: sayQuarter(t, quarter) })}
        actions={
          <QuarterPicker value={quarter} onChange={next => setParams({ quarter: next }, { replace: true })} />
        }
      />
      <FormError error={error} />
      <div className="closing-columns">
        <div className="closing-column">
          {data ? <OfficesCard {...data} /> : null}
          {data && data.offices.length > 0 ? <MergedReport quarter={quarter} regions={data.regions} /> : null}
        </div>
        <div className="closing-column">
          <TakeCard />
          {data && data.offices.length > 0 ? <HotSpots {...data} /> : null}
        </div>
      </div>
    </div>
  );
}
