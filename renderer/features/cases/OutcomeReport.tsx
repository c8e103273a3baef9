import { Button } from '@mantine/core';
import { useErrorText } from '../../api/errors';
import { useT } from '../../app/language';
import { ErrorAlert } from '../../ui';
import { RunProgress } from './RunProgress';
import type { ItemOutcome, useRunEach } from './use-run-each';

interface OutcomeReportProps {
  readonly job: ReturnType<typeof useRunEach>;
  /** Puts back what was done; null where nothing can be put back. */
  readonly undo: (() => void) | null;
  readonly onClose: () => void;
}

/** How far a change of many cases is; afterwards what was done, and every case it did not reach, by number and reason. */
export function OutcomeReport({ job, undo, onClose }: OutcomeReportProps) {
  const t = useT();
  const { progress, outcome } = job;
  if (progress) return <RunProgress through={progress.through} of={progress.of} onStop={job.stop} />;
  if (!outcome) return null;
  return (
    <div className="outcome">
      <p role="status">{t('cases.run.done', { count: outcome.done.length })}</p>
      <NotReached outcome={outcome} />
      <div className="buttons">
        {undo && outcome.done.length > 0 ? (
          <Button variant="default" onClick={undo}>
            {t('case.undo')}
          </Button>
        ) : null}
        <Button onClick={onClose}>{t('shell.close')}</Button>
      </div>
    </div>
  );
}

function NotReached({ outcome: { failed, left } }: { readonly outcome: ItemOutcome }) {
  const t = useT();
  const errorText = useErrorText();
  return (
    <>
      {failed.length > 0 ? (
        <ErrorAlert title={t('cases.run.failed', { count: failed.length })}>
          <ul className="outcome-failed">
            {failed.map(({ item, error }) => (
              <li key={item.id}>
                {item.number}: {errorText(error)}
              </li>
            ))}
          </ul>
        </ErrorAlert>
      ) : null}
      {left.length > 0 ? <p>{t('cases.run.left', { count: left.length })}</p> : null}
    </>
  );
}
