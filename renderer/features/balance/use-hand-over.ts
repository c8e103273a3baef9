import { useRef, useState } from 'react';
import { api } from '../../api/client';
import { queryClient } from '../../api/query';
import { type BatchesOutcome, runBatches } from './run-batches';

/** Cases in one batch: often enough for the progress and the stop. */
const BATCH = 10;

/** How many are through, of how many. */
interface Progress {
  readonly through: number;
  readonly of: number;
}

/**
 * Runs a hand-over, and its undo, with progress and a stop; what was read of cases and loads is read anew afterwards.
 * `open`: how many cases the person had at the beginning.
 */
export function useHandOver(fromId: string, open: number) {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [outcome, setOutcome] = useState<BatchesOutcome | null>(null);
  const [takenBack, setTakenBack] = useState<Progress | null>(null);
  const [error, setError] = useState<unknown>(null);
  const stop = useRef(false);

  async function watched(of: number, work: (through: (count: number) => void) => Promise<void>) {
    stop.current = false;
    setError(null);
    setProgress({ through: 0, of });
    try {
      await work(through => setProgress({ through, of }));
    } catch (refused) {
      setError(refused);
    }
    setProgress(null);
    await queryClient.invalidateQueries();
  }

  function run(toId: string | null): Promise<void> {
    const ask = () => api.routing.reassign({ fromId, toId, limit: BATCH });
    return watched(open, async through => setOutcome(await runBatches(ask, through, () => stop.current)));
  }

  function undo(done: BatchesOutcome['done']): Promise<void> {
    return watched(done.length, async through => {
      let back = 0;
      for (let at = 0; at < done.length && !stop.current; at += BATCH) {
        const cases = done.slice(at, at + BATCH).map(({ id, version }) => ({ id, expectedVersion: version }));
        back += (await api.routing.takeBack({ fromId, cases })).moved;
        setTakenBack({ through: back, of: done.length });
        through(at + cases.length);
      }
    });
  }

  return {
    progress,
    outcome,
    takenBack,
    error,
    run,
    undo,
    stop: () => {
      stop.current = true;
    },
  };
}
