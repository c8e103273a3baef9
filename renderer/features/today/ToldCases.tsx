import { useQuery } from '@tanstack/react-query';
import { may } from '../../../shared/domain/access/access';
import { RUNGS } from '../../../shared/domain/routing/ladder';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { Card } from '../../ui';
import { NextCases } from './NextCases';

/** Cases that nobody takes and of which this person was told, by what they are to do; nothing where there are none. */
export function ToldCases() {
  const t = useT();
  const { actor } = useSession();
  const { data } = useQuery({ ...orpc.routing.told.queryOptions(), enabled: may(actor, 'appeals.see') });
  if (!data || data.cases.length === 0) return null;
  const more = data.total - data.cases.length;
  return (
    <Card title={t('told.title')}>
      {RUNGS.map(rung => ({ rung, told: data.cases.filter(one => one.as === rung) }))
        .filter(({ told }) => told.length > 0)
        .map(({ rung, told }) => (
          <section key={rung} aria-label={t(`told.as.${rung}`)}>
            <p className="note">{t(`told.as.${rung}`)}</p>
            <NextCases items={told.map(one => one.item)} />
          </section>
        ))}
      {more > 0 ? <p className="note">{t('told.more', { count: more })}</p> : null}
    </Card>
  );
}
