import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import type { ExecutorRow } from '../../../shared/contract/office';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { formatDate } from '../../ui';
import type { DialogProps } from './CaseDialogs';
import { DialogFrame } from './DialogFrame';

type Executor = z.infer<typeof ExecutorRow>;

/** An executor's kind, load and absence in one line. */
export function useLoadText() {
  const t = useT();
  const { today } = useSession();
  return (executor: Executor) => {
    const absence = executor.absences.find(({ from, to }) => from <= today && today <= to);
    const load = t('case.assign.load', {
      kind: t(`code.executorKind.${executor.kind}`).toLocaleLowerCase(),
      open: executor.openCases,
      capacity: executor.capacity,
    });
    return absence ? `${load}; ${t('case.assign.absent', { until: formatDate(absence.to) })}` : load;
  };
}

/** The least loaded first. */
export function byLoad(one: Executor, other: Executor): number {
  return one.openCases / one.capacity - other.openCases / other.capacity;
}

/** Chooses the executor by hand, with everybody's load in sight. */
export function AssignDialog({ card, busy, error, onSend, onCancel }: DialogProps) {
  const t = useT();
  const loadText = useLoadText();
  const { data, error: readError } = useQuery(orpc.staff.executors.queryOptions());
  const [chosen, setChosen] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const active = (data ?? [])
    .filter(executor => executor.active && executor.id !== card.executorId)
    .sort(byLoad);
  return (
    <DialogFrame
      submit={t('case.assign.do')}
      busy={busy}
      error={error ?? readError}
      onCancel={onCancel}
      onSubmit={() => {
        setTried(true);
        if (chosen) onSend({ type: 'assign', executorId: chosen }, () => setChosen(null));
      }}
    >
      {data && active.length === 0 ? <p>{t('case.assign.none')}</p> : null}
      <Select
        label={t('case.assign.executor')}
        error={tried && !chosen ? t('case.required.executor') : undefined}
        data={active.map(executor => ({
          value: executor.id,
          label: `${executor.name} — ${loadText(executor)}`,
        }))}
        searchable
        data-autofocus
        comboboxProps={{ withinPortal: true }}
        value={chosen}
        onChange={setChosen}
      />
    </DialogFrame>
  );
}
