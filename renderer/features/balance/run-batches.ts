export interface Batch {
  readonly moved: number;
  readonly failed: readonly { readonly number: string; readonly code: string }[];
  readonly left: number;
}

export interface BatchesOutcome {
  readonly moved: number;
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
  let moved = 0;
  for (;;) {
    const batch = await ask();
    moved += batch.moved;
    onBatch(moved);
    if (batch.left === 0 || batch.moved === 0 || stopped()) return { ...batch, moved };
  }
}
