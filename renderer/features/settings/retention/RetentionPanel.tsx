import { useQuery } from '@tanstack/react-query';
import { orpc } from '../../../api/query';
import { useT } from '../../../app/language';
import { FormError } from '../FormError';
import { ActsCard } from './ActsCard';
import { ConsentCard } from './ConsentCard';
import { DueCard } from './DueCard';
import { RetentionRules } from './RetentionRules';

/** How long cases are kept, which fall due, and the acts by which they are destroyed. */
export function RetentionPanel() {
  const t = useT();
  const { data, error } = useQuery(orpc.retention.settings.queryOptions());
  if (!data) return error ? <FormError error={error} /> : <p className="note">{t('settings.loading')}</p>;
  return (
    <>
      <DueCard />
      <ActsCard />
      <RetentionRules key={data.version} settings={data} />
      <ConsentCard />
    </>
  );
}
