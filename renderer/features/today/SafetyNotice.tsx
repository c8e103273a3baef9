import { Alert } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { may } from '../../../shared/domain/access/access';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';

/** Says on Today that the newest back-up is old or missing, or that the recovery sheet is not on paper yet. */
export function SafetyNotice() {
  const t = useT();
  const { actor, office } = useSession();
  const { data } = useQuery({
    ...orpc.backup.status.queryOptions(),
    enabled: may(actor, 'backup.manage') && !office.demo,
  });
  if (!data) return null;
  const { warning, recovery } = data;
  const words = [
    recovery === 'confirmed' ? null : t(`recovery.state.${recovery}`),
    warning === null
      ? null
      : warning.kind === 'none'
        ? t('backup.warn.none')
        : t('backup.warn.old', { count: warning.days }),
  ].filter(line => line !== null);
  if (words.length === 0) return null;
  return (
    <Alert className="error-alert" role="note" variant="outline">
      {words.map(line => (
        <div key={line}>{line}</div>
      ))}
      <Link href="/settings?tab=backup">{t('backup.warn.go')}</Link>
    </Alert>
  );
}
