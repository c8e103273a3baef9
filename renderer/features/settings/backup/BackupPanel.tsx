import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { may } from '../../../../shared/domain/access/access';
import { isMessageKey } from '../../../../shared/i18n/translator';
import { orpc } from '../../../api/query';
import { useT } from '../../../app/language';
import { useSession } from '../../../app/session';
import { Card, ErrorAlert, formatInstant, Tag } from '../../../ui';
import { RestoreForm } from '../../restore/RestoreForm';
import { FormError } from '../FormError';
import { BackupSettingsForm, type BackupStatus } from './BackupSettingsForm';
import { RecoveryCard } from './RecoveryCard';

function BackupList({ backups }: Pick<BackupStatus, 'backups'>) {
  const t = useT();
  if (backups.length === 0) return <p className="note">{t('backup.list.empty')}</p>;
  return (
    <table className="settings-table">
      <caption>{t('backup.list')}</caption>
      <thead>
        <tr>
          {(['madeAt', 'name', 'cases', 'state'] as const).map(column => (
            <th key={column} scope="col">
              {t(`backup.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {backups.map(backup => (
          <tr key={backup.id}>
            <td className="numbers">{formatInstant(backup.madeAt)}</td>
            <td>
              {backup.name}
              <div className="note">{backup.folder}</div>
            </td>
            <td className="numbers">{backup.cases}</td>
            <td>
              <Tag tone={backup.present ? 'ok' : 'muted'}>
                {t(backup.present ? 'backup.verified' : 'backup.absent')}
              </Tag>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MakeCard({ status }: { readonly status: BackupStatus }) {
  const t = useT();
  const queries = useQueryClient();
  const make = useMutation(
    orpc.backup.make.mutationOptions({
      onSettled: () => queries.invalidateQueries({ queryKey: orpc.backup.key() }),
    }),
  );
  const { failure, failedAt } = status.settings;
  const failureKey = `error.${failure ?? ''}`;
  return (
    <Card title={t('settings.tab.backup')}>
      <div className="settings-form">
        <p>{t('backup.what')}</p>
        {failure !== null && failedAt !== null ? (
          <ErrorAlert title={t('backup.failed', { date: formatInstant(failedAt) })}>
            {isMessageKey(failureKey) ? t(failureKey) : failure}
          </ErrorAlert>
        ) : null}
        <div>
          <Button loading={make.isPending} onClick={() => make.mutate({})}>
            {t('backup.now')}
          </Button>
        </div>
        <div role="status">
          {make.isPending ? t('backup.making') : null}
          {make.data ? t('backup.made', { name: make.data.name }) : null}
        </div>
        <FormError error={make.error} />
        <BackupList backups={status.backups} />
        <p className="note">{t('backup.rotation')}</p>
      </div>
    </Card>
  );
}

/** Back-ups and the recovery sheet that opens them. */
export function BackupPanel() {
  const t = useT();
  const { actor, desktop } = useSession();
  const allowed = may(actor, 'backup.manage');
  const { data, error } = useQuery({ ...orpc.backup.status.queryOptions(), enabled: allowed });
  if (!allowed) return <ErrorAlert>{t('error.FORBIDDEN')}</ErrorAlert>;
  if (!data) return error ? <FormError error={error} /> : <p className="note">{t('settings.loading')}</p>;
  return (
    <>
      {data.possible ? (
        <>
          <MakeCard status={data} />
          <BackupSettingsForm key={data.settings.version} settings={data.settings} />
        </>
      ) : (
        <Card title={t('settings.tab.backup')}>
          <p>{t('backup.postgres')}</p>
        </Card>
      )}
      <RecoveryCard state={data.recovery} />
      {data.possible ? (
        <Card title={t('backup.restore.title')}>
          {desktop ? <RestoreForm /> : <p>{t('backup.restore.text')}</p>}
        </Card>
      ) : null}
    </>
  );
}
