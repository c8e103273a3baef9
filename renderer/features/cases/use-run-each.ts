import { useRef, useState } from 'react';
import { orpc, queryClient } from '../../api/query';
import type { Item } from './case-types';
import { type Outcome, runEach } from './run-each';

interface Changed {
  readonly id: string;
  readonly version: number;
}
export type ItemOutcome = Outcome<Item, Changed>;

/** Runs a change over chosen cases with progress and a stop; what was read of cases is read anew afterwards. */
export function useRunEach() {
  const [progress, setProgress] = useState<{ through: number; of: number } | null>(null);
  const [outcome, setOutcome] = useState<ItemOutcome | null>(null);
  const stop = useRef(false);

  async function run(items: readonly Item[], change: (item: Item) => Promise<Changed>): Promise<ItemOutcome> {
    stop.current = false;
    setOutcome(null);
    setProgress({ through: 0, of: items.length });
    const result = await runEach(
      items,
      change,
      through => setProgress({ through, of: items.length }),
      () => stop.current,
    );
    setProgress(null);
    setOutcome(result);
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: orpc.appeals.key() }),
      queryClient.invalidateQueries({ queryKey: orpc.staff.key() }),
      queryClient.invalidateQueries({ queryKey: orpc.statistics.key() }),
    ]);
    return result;
  }

  return {
    progress,
    outcome,
    run,
    stop: () => {
      stop.current = true;
    },
    forget: () => setOutcome(null),
  };
}
