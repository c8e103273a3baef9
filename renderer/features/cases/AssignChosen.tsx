import { Button, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import type { ChosenDialogProps } from './ChosenDialogs';
import { notReached } from './not-reached';
import { OutcomeReport } from './OutcomeReport';
import { useRunEach } from './use-run-each';

/** Gives the chosen cases to another executor; undone, each goes back to the one it had. */
export function AssignChosen({ items, chosen, onClose }: ChosenDialogProps) {
  const t = useT();
  const job = useRunEach();
  const [executorId, setExecutorId] = useState<string | null>(null);
  const { data } = useQuery(orpc.staff.executors.queryOptions());

  async function assign(): Promise<void> {
    if (executorId === null) return;
    const wanted = items.filter(item => item.executorId !== executorId);
    const outcome = await job.run(wanted, ({ id, version }) =>
      api.appeals.assign({ id, expectedVersion: version, executorId }),
    );
    chosen.keep(notReached(outcome));
  }

  const { outcome } = job;
  const movedBack = outcome?.done.filter(({ item }) => item.executorId !== null) ?? [];
  function undo(): void {
    const before = new Map(movedBack.map(({ item, result }) => [item.id, { item, result }]));
    void job.run(
      movedBack.map(({ item }) => item),
      item =>
        api.appeals.assign({
          id: item.id,
          expectedVersion: before.get(item.id)?.result.version ?? item.version,
          executorId: item.executorId ?? '',
        }),
    );
  }

  if (job.progress || outcome)
    return <OutcomeReport job={job} undo={movedBack.length > 0 ? undo : null} onClose={onClose} />;
  return (
    <div className="dialog-form">
      <p>{t('cases.chosen.count', { count: items.length })}</p>
      <Select
        label={t('case.assign.executor')}
        data={(data ?? []).filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name }))}
        value={executorId}
        onChange={setExecutorId}
        searchable
        data-autofocus
        openOnFocus={false}
      />
      <p className="note">{t('cases.chosen.assign.note')}</p>
      <div className="buttons">
        <Button variant="default" onClick={onClose}>
          {t('case.cancel')}
        </Button>
        <Button disabled={executorId === null} onClick={() => void assign()}>
          {t('case.assign.do')}
        </Button>
      </div>
    </div>
  );
}
