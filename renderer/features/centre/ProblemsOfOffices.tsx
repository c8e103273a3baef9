import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { orpc } from '../../api/query';
import { useName, useT } from '../../app/language';
import { Card } from '../../ui';
import { FormError } from '../settings/FormError';
import type { Offices } from './centre-types';
import { RegionSelect } from './RegionSelect';

/** What offices named as systemic problems; the same matter in the same place is one line with every office in it. */
export function ProblemsOfOffices({
  quarter,
  regions,
}: { readonly quarter: string } & Pick<Offices, 'regions'>) {
  const t = useT();
  const sayName = useName();
  const [region, setRegion] = useState('');
  const input = { quarter, ...(region === '' ? {} : { region }) };
  const { data, error } = useQuery(orpc.centre.problems.queryOptions({ input }));
  const count = data?.reduce((sum, { named }) => sum + named.length, 0) ?? 0;
  return (
    <Card title={t('problems.title')}>
      <p className="note">{t('problems.centre.note')}</p>
      <FormError error={error} />
      {regions.length > 1 ? <RegionSelect regions={regions} value={region} onChange={setRegion} /> : null}
      {count > 0 ? <p>{t('problems.count', { count })}</p> : null}
      {data?.length === 0 ? <p>{t('problems.centre.none')}</p> : null}
      <ul className="issues">
        {data?.map(({ topic, territory, offices, cases, hidden, named }) => (
          <li key={`${topic.ru} ${territory.ru}`}>
            <strong>
              {sayName(topic)}, {sayName(territory)}
            </strong>
            <div className="note">
              {t('problems.offices', { count: offices })},{' '}
              {cases > 0 || hidden === 0 ? t('problems.cases', { count: cases }) : t('problems.cases.few')}
            </div>
            <ul className="issues">
              {named.map(one => (
                <li key={`${one.office} ${one.title}`}>
                  {sayName(one.officeName)}: {one.title}{' '}
                  <span className="note">
                    {one.cases === null ? t('problems.cases.few') : t('problems.cases', { count: one.cases })}
                  </span>
                  <div>{t('problems.asks', { asked: one.asked, of: one.askedOf })}</div>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Card>
  );
}
