import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'wouter';
import { Quarter } from '../../../shared/contract/statistics';
import { orpc } from '../../api/query';
import { useName, useT } from '../../app/language';
import { useSession } from '../../app/session';
import { Card, PageTitle } from '../../ui';
import { FormError } from '../settings/FormError';
import { QuarterPicker } from '../statistics/QuarterPicker';
import { lastFinishedQuarter, sayQuarter } from '../statistics/say-quarter';
import { SafetyNotice } from '../today/SafetyNotice';
import type { Offices } from './centre-types';
import { MergedReport } from './MergedReport';
import { OfficesCard } from './OfficesCard';
import { PopulationsCard } from './PopulationsCard';
import { ProblemsOfOffices } from './ProblemsOfOffices';
import { TakeCard } from './TakeCard';
import '../statistics/statistics.css';
import '../closing/closing.css';

function HotSpots({ hotSpots }: Pick<Offices, 'hotSpots'>) {
  const t = useT();
  const sayName = useName();
  return (
    <Card title={t('centre.hot')}>
      {hotSpots.length === 0 ? <p className="note">{t('centre.hot.none')}</p> : null}
      <ul className="issues">
        {hotSpots.map(({ place, offices, topic, now, from, to }) => (
          <li key={`${place.ru} ${topic.ru} ${now}`}>
            {t('centre.hot.sentence', { place: sayName(place), topic: sayName(topic), now, from, to })}
            {offices.length > 0 ? (
              <span className="note">
                {' '}
                {t('centre.hot.offices', { names: offices.map(sayName).join(', ') })}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      <p className="note">{t('centre.hot.note')}</p>
    </Card>
  );
}

/** The centre: packages come in, offices stand beside each other, their figures are merged. */
export default function CentreScreen() {
  const t = useT();
  const { today, actor } = useSession();
  const isCentre = actor.at === 'centre';
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
      {/* An office says it on Today. */}
      {isCentre ? <SafetyNotice /> : null}
      <FormError error={error} />
      <div className="closing-columns">
        <div className="closing-column">
          {data ? <OfficesCard quarter={quarter} {...data} /> : null}
          {data && data.offices.length > 0 ? <MergedReport quarter={quarter} regions={data.regions} /> : null}
        </div>
        <div className="closing-column">
          <TakeCard />
          {data && data.offices.length > 0 ? (
            <>
              <HotSpots {...data} />
              <ProblemsOfOffices quarter={quarter} regions={data.regions} />
            </>
          ) : null}
          {isCentre || (data && data.offices.length > 0) ? <PopulationsCard /> : null}
        </div>
      </div>
    </div>
  );
}
