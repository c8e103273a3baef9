import { Button, Progress, Select } from '@mantine/core';
import { useState } from 'react';
import { useErrorText } from '../../api/errors';
import { useT } from '../../app/language';
import { Window } from '../../app/Window';
import { ErrorAlert } from '../../ui';
import type { Person } from './BalanceScreen';
import { useHandOver } from './use-hand-over';

interface HandOverDialogProps {
  readonly person: Person;
  readonly people: readonly Person[];
  readonly onClose: () => void;
}

type Job = ReturnType<typeof useHandOver>;

/** What came of it, and the button that puts it back. */
function HandedOver({ job, onClose }: { readonly job: Job; readonly onClose: () => void }) {
  const t = useT();
  const errorText = useErrorText();
  const { outcome, takenBack } = job;
  if (!outcome) return null;
  const { done, failed, left } = outcome;
  return (
    <>
      <p role="status">
        {takenBack
          ? t('balance.takenBack', { count: takenBack.through, of: takenBack.of })
          : t('balance.handedOver', { count: done.length })}
      </p>
      {!takenBack && left > 0 ? <p>{t('balance.stayed', { count: left })}</p> : null}
      {!takenBack && failed.length > 0 ? (
        <ErrorAlert title={t('cases.run.failed', { count: failed.length })}>
          {failed.map(({ number }) => number).join(', ')}
        </ErrorAlert>
      ) : null}
      {job.error ? <ErrorAlert>{errorText(job.error)}</ErrorAlert> : null}
      <div className="settings-bar">
        {!takenBack && done.length > 0 ? (
          <Button variant="default" onClick={() => void job.undo(done)}>
            {t('case.undo')}
          </Button>
        ) : null}
        <Button onClick={onClose}>{t('shell.close')}</Button>
      </div>
    </>
  );
}

/** Gives all open cases of somebody who leaves to one other person, or each by the rules. */
export function HandOverDialog({ person, people, onClose }: HandOverDialogProps) {
  const t = useT();
  const errorText = useErrorText();
  // The table behind is read anew meanwhile: of how many it was is kept.
  const [open] = useState(person.open);
  const job = useHandOver(person.executorId, open);
  const [to, setTo] = useState<string | null>(null);
  const { progress } = job;
  const others = people.filter(one => one.active && one.executorId !== person.executorId);
  return (
    <Window
      onClose={() => {
        if (progress === null) onClose();
      }}
      title={t('balance.handOverOf', { name: person.name })}
    >
      <div className="settings-form">
        {progress !== null ? (
          <>
            <p role="status">{t('cases.run.progress', { ...progress })}</p>
            <Progress
              value={(progress.through / Math.max(1, progress.of)) * 100}
              aria-label={t('cases.run.progress', { ...progress })}
            />
            <div>
              <Button variant="default" onClick={job.stop}>
                {t('cases.run.stop')}
              </Button>
            </div>
          </>
        ) : job.outcome ? (
          <HandedOver job={job} onClose={onClose} />
        ) : (
          <>
            <p>{t('balance.handOver.what', { count: open })}</p>
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
