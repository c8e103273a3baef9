import { Button, Progress } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { ImportMapping } from '../../../shared/contract/import-mapping';
import { may } from '../../../shared/domain/access/access';
import { api } from '../../api/client';
import { useErrorText } from '../../api/errors';
import type { FileTicket } from '../../api/files';
import { orpc, queryClient } from '../../api/query';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { Card, ErrorAlert, PageTitle } from '../../ui';
import { FileCard } from './FileCard';
import { MappingCard } from './MappingCard';
import { ReportCard } from './ReportCard';
import './imports.css';

interface Run {
  readonly fileId: string;
  readonly mapping: ImportMapping;
  readonly dryRun: boolean;
}

/** A journal into the base: file, mapping, a check that writes nothing, then all of it or none. */
export default function ImportScreen() {
  const t = useT();
  const errorText = useErrorText();
  const { actor } = useSession();
  const [, navigate] = useLocation();
  const [file, setFile] = useState<FileTicket | null>(null);
  const [mapping, setMapping] = useState<ImportMapping | null>(null);
  const run = useMutation({
    mutationFn: (input: Run) => api.imports.run(input),
    onSuccess: async report => {
      if (!report.dryRun) await queryClient.invalidateQueries();
    },
  });
  const report = run.data ?? null;
  const busy = run.isPending;
  const loading = busy && run.variables?.dryRun === false;

  const { data: progress } = useQuery({
    ...orpc.imports.progress.queryOptions({ input: { fileId: file?.fileId ?? '' } }),
    enabled: busy,
    refetchInterval: 700,
    gcTime: 0,
  });
  const stop = useMutation({ mutationFn: (fileId: string) => api.imports.cancel({ fileId }) });

  function start(dryRun: boolean): void {
    if (file && mapping) run.mutate({ fileId: file.fileId, mapping, dryRun });
  }
  function changed(): void {
    run.reset();
  }

  if (!may(actor, 'imports.run')) {
    return (
      <>
        <PageTitle title={t('imports.title')} />
        <ErrorAlert>{errorText({ code: 'FORBIDDEN' })}</ErrorAlert>
      </>
    );
  }
  return (
    <div className="import-screen">
      <PageTitle title={t('imports.title')} note={t('imports.note')} />
      <div className="import-steps">
        <FileCard
          file={file}
          busy={busy}
          onFile={next => {
            setFile(next);
            changed();
          }}
        />
        <MappingCard
          mapping={mapping}
          busy={busy}
          onMapping={next => {
            setMapping(next);
            changed();
          }}
        />
      </div>
      <Card title={t('imports.step.check')}>
        <div className="import-line">
          <Button
            variant={report?.dryRun ? 'default' : 'filled'}
            disabled={!file || !mapping || busy}
            loading={busy && !loading}
            onClick={() => start(true)}
          >
            {t('imports.check')}
          </Button>
          {report?.dryRun || loading ? (
            <Button
              disabled={busy || report?.registered === 0}
              loading={loading}
              onClick={() => start(false)}
            >
              {t('imports.load', { count: report?.registered ?? 0 })}
            </Button>
          ) : null}
          {report && !report.dryRun ? (
            <Button onClick={() => navigate('/cases?view=all')}>{t('imports.toCases')}</Button>
          ) : null}
          <span className="note" role="status">
            {busy ? t(loading ? 'imports.loading' : 'imports.checking') : ''}
            {!busy && (!file || !mapping) ? t('imports.needBoth') : ''}
            {report?.dryRun && report.registered === 0 ? t('imports.report.nothing') : ''}
          </span>
        </div>
        {busy ? (
          <div className="import-line">
            <Progress
              flex={1}
              value={100}
              animated
              aria-label={t(loading ? 'imports.loading' : 'imports.checking')}
            />
            <span className="note">
              {progress?.read ? t('imports.readSoFar', { count: progress.read }) : ''}
            </span>
            <Button
              variant="default"
              size="compact-sm"
              loading={stop.isPending}
              onClick={() => file && stop.mutate(file.fileId)}
            >
              {t('imports.stop')}
            </Button>
          </div>
        ) : null}
        {run.error ? <ErrorAlert>{errorText(run.error)}</ErrorAlert> : null}
      </Card>
      {report ? <ReportCard report={report} /> : null}
    </div>
  );
}
