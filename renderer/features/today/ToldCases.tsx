import { useQuery } from '@tanstack/react-query';
import { may } from '../../../shared/domain/access/access';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { Card } from '../../ui';
import { NextCases } from './NextCases';

/** Cases that nobody takes and of which this person was told; nothing where there are none. */
export function ToldCases() {
  const t = useT();
  const { actor } = useSession();
  const { data } = useQuery({
    ...orpc.routing.told.queryOptions(),
    enabled: may(actor, 'appeals.see'),
  });
  if (!data || data.cases.length === 0) return null;
  const as = new Map(data.cases.map(one => [one.item.id, one.as]));
  const more = data.total - data.cases.length;
  return (
    <Card title={t('told.title')}>
      <NextCases
        items={data.cases.map(one => one.item)}
        say={item => t(`told.as.${as.get(item.id) ?? 'executor'}`)}
      />
      {more > 0 ? <p className="note">{t('told.more', { count: more })}</p> : null}
    </Card>
  );
}
