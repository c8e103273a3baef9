import { useQuery } from '@tanstack/react-query';
import { useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { Card, ErrorAlert } from '../../ui';
import { Timeline } from '../cases/TimelineBlock';

/** Who changed what of a person, and when. */
export function PersonHistory({ id }: { readonly id: string }) {
  const t = useT();
  const sayError = useErrorText();
  const { data, error } = useQuery(orpc.persons.history.queryOptions({ input: { id } }));
  return (
    <Card title={t('persons.history')}>
      {error ? <ErrorAlert>{sayError(error)}</ErrorAlert> : null}
      {data?.items.length === 0 ? <p className="note">{t('persons.history.none')}</p> : null}
      {data ? <Timeline events={data.items} /> : null}
    </Card>
  );
}
