import { useQuery } from '@tanstack/react-query';
import { orpc } from '../../api/query';
import { casesHref } from '../../app/addresses';
import { useT } from '../../app/language';
import { CountTile } from '../today/CountTile';

/** Open cases in which a consent is demanded and missing; nothing where the office demands none. */
export function WithoutConsentTile() {
  const t = useT();
  const { data: settings } = useQuery(orpc.consents.settings.queryOptions());
  const { data } = useQuery({
    ...orpc.appeals.list.queryOptions({
      input: { view: 'open', filter: { withoutConsent: true }, limit: 1 },
    }),
    enabled: settings?.required ?? false,
  });
  if (!settings?.required || !data) return null;
  return (
    <CountTile
      label={t('today.withoutConsent')}
      count={data.total}
      tone="warn"
      href={`${casesHref('open')}&withoutConsent=1`}
    />
  );
}
