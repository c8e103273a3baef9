import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { errorCode, useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import type { RunningRestore } from '../../app/running-restore';
import { Card, ErrorAlert, formatInstant, PageTitle } from '../../ui';
import { ComingBackNote } from './RestorePreview';
import { RestoreWay } from './RestoreWay';
import './restore.css';

/** The restore itself: how far it is, then what came of it; the page begins anew over the other base. */
export default function RestoreRun({ fileId, secret }: RunningRestore) {
  const t = useT();
  const sayError = useErrorText();
  const run = useMutation(orpc.restore.run.mutationOptions());
  const begun = useRef(false);
  const { mutate } = run;
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    mutate({ fileId, secret });
  }, [fileId, secret, mutate]);
  const busy = run.isIdle || run.isPending;
  const cancelled = errorCode(run.error) === 'CANCELLED';
  const startAnew = useMutation(orpc.restore.startAnew.mutationOptions());
  const again = (
    <Button loading={startAnew.isPending} onClick={() => startAnew.mutate({})}>
      {t(run.error ? 'restore.back' : 'restore.goOn')}
    </Button>
  );
  return (
    <div className="setup">
      <PageTitle title={t('restore.title')} />
      <Card>
        {busy ? <RestoreWay note={t('restore.running.note')} /> : null}
        {cancelled ? (
          <div role="status">
            <p>{t('error.CANCELLED')}</p>
            {again}
          </div>
        ) : run.error ? (
          <ErrorAlert action={again}>{sayError(run.error)}</ErrorAlert>
        ) : null}
        {run.data ? (
          <div role="status">
            <p>{t('restore.done', { madeAt: formatInstant(run.data.madeAt), cases: run.data.cases })}</p>
            {run.data.keptAs ? <p className="note">{t('restore.kept', { name: run.data.keptAs })}</p> : null}
            <ComingBackNote comingBack={run.data.comingBack} />
            {again}
          </div>
        ) : null}
      </Card>
    </div>
  );
}
