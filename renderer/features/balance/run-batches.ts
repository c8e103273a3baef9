export interface Batch {
  readonly moved: number;
  readonly done: readonly { readonly id: string; readonly version: number }[];
  readonly failed: readonly { readonly number: string; readonly code: string }[];
  readonly left: number;
}

export interface BatchesOutcome {
  readonly moved: number;
  /** All that was moved, for an undo. */
  readonly done: Batch['done'];
  /** Of the last batch: what could not be moved stays first in line and comes again. */
  readonly failed: Batch['failed'];
  readonly left: number;
}

/**
 * Asks for batch after batch until nothing is left, nothing moves any more, or somebody stops it; a stop takes effect
 * after the batch that is on its way. `onBatch` hears how many are through so far.
 */
export async function runBatches(
  ask: () => Promise<Batch>,
  onBatch: (moved: number) => void,
  stopped: () => boolean,
): Promise<BatchesOutcome> {
  const done: Batch['done'][number][] = [];
  for (;;) {
    const batch = await ask();
    done.push(...batch.done);
    onBatch(done.length);
    if (batch.left === 0 || batch.moved === 0 || stopped()) return { ...batch, moved: done.length, done };
  }
}
