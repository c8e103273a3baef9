import { Button, Progress, Select } from '@mantine/core';
import { useRef, useState } from 'react';
import { api } from '../../api/client';
import { useErrorText } from '../../api/errors';
import { queryClient } from '../../api/query';
import { useT } from '../../app/language';
import { Window } from '../../app/Window';
import { ErrorAlert } from '../../ui';
import type { Person } from './BalanceScreen';
import { type BatchesOutcome, runBatches } from './run-batches';

/** Cases in one batch: often enough for the progress and the stop. */
const BATCH = 10;

interface HandOverDialogProps {
  readonly person: Person;
  readonly people: readonly Person[];
  readonly onClose: () => void;
}

/** Runs the hand-over with its progress; what was read of cases and loads is read anew afterwards. */
function useHandOver(fromId: string) {
  const [moved, setMoved] = useState<number | null>(null);
  const [outcome, setOutcome] = useState<BatchesOutcome | null>(null);
  const [error, setError] = useState<unknown>(null);
  const stop = useRef(false);
  async function run(toId: string | null): Promise<void> {
    stop.current = false;
    setError(null);
    setMoved(0);
    try {
      const ask = () => api.routing.reassign({ fromId, toId, limit: BATCH });
      setOutcome(await runBatches(ask, setMoved, () => stop.current));
    } catch (refused) {
      setError(refused);
    }
    setMoved(null);
    await queryClient.invalidateQueries();
  }
  return {
    moved,
    outcome,
    error,
    run,
    stop: () => {
      stop.current = true;
    },
  };
}

/** Gives all open cases of somebody who leaves to one other person, or each by the rules. */
export function HandOverDialog({ person, people, onClose }: HandOverDialogProps) {
  const t = useT();
  const errorText = useErrorText();
  const job = useHandOver(person.executorId);
  const [to, setTo] = useState<string | null>(null);
  // The table behind is read anew meanwhile: of how many it was is kept.
  const [of] = useState(person.open);
  const { moved, outcome } = job;
  const others = people.filter(one => one.active && one.executorId !== person.executorId);
  return (
    <Window
      onClose={() => {
        if (moved === null) onClose();
      }}
      title={t('balance.handOverOf', { name: person.name })}
    >
      <div className="settings-form">
        {moved !== null ? (
          <>
            <p role="status">{t('cases.run.progress', { through: moved, of })}</p>
            <Progress
              value={(moved / Math.max(1, of)) * 100}
              aria-label={t('cases.run.progress', { through: moved, of })}
            />
            <div>
              <Button variant="default" onClick={job.stop}>
                {t('cases.run.stop')}
              </Button>
            </div>
          </>
        ) : outcome ? (
          <>
            <p role="status">{t('balance.handedOver', { count: outcome.moved })}</p>
            {outcome.left > 0 ? <p>{t('balance.stayed', { count: outcome.left })}</p> : null}
            {outcome.failed.length > 0 ? (
              <ErrorAlert title={t('cases.run.failed', { count: outcome.failed.length })}>
                {outcome.failed.map(({ number }) => number).join(', ')}
              </ErrorAlert>
            ) : null}
            <div>
              <Button onClick={onClose}>{t('shell.close')}</Button>
            </div>
          </>
        ) : (
          <>
            <p>{t('balance.handOver.what', { count: of })}</p>
            <Select
              label={t('balance.handOver.to')}
              placeholder={t('balance.handOver.byRules')}
              description={t('balance.handOver.hint')}
              data={others.map(one => ({
                value: one.executorId,
                label: `${one.name} — ${t('staff.loadOf', { open: one.open, capacity: one.capacity })}`,
              }))}
              value={to}
              onChange={setTo}
              clearable
              clearButtonProps={{ 'aria-label': t('balance.handOver.byRules') }}
              searchable
            />
            {person.active ? <p className="note">{t('balance.handOver.stillTakes')}</p> : null}
            {job.error ? <ErrorAlert>{errorText(job.error)}</ErrorAlert> : null}
            <div className="settings-bar">
              <Button variant="default" data-autofocus onClick={onClose}>
                {t('case.cancel')}
              </Button>
              <Button onClick={() => void job.run(to)}>{t('balance.handOver')}</Button>
            </div>
          </>
        )}
      </div>
    </Window>
  );
}
