import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { Card, ErrorAlert, PageTitle } from '../../ui';
import { RestoreForm } from './RestoreForm';
import '../setup/setup.css';

/** The base cannot be read: what happened, and the way back by a back-up. */
export default function RescueScreen() {
  const t = useT();
  const startAnew = useMutation(orpc.restore.startAnew.mutationOptions());
  return (
    <div className="setup">
      <PageTitle title={t('restore.rescue.title')} />
      <ErrorAlert
        action={
          <Button variant="default" loading={startAnew.isPending} onClick={() => startAnew.mutate({})}>
            {t('shell.retry')}
          </Button>
        }
      >
        {t('error.DATABASE_CORRUPT')}
      </ErrorAlert>
      <Card title={t('restore.title')}>
        <RestoreForm />
      </Card>
    </div>
  );
}
