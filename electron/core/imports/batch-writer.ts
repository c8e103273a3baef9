/** Writes one batch at a time; the next rows are read meanwhile. */
export interface BatchWriter<T> {
  /** Begins to write a batch when the one before it is written; throws what went wrong with that one. */
  add(batch: readonly T[]): Promise<void>;
  /** Waits until all is written; throws what went wrong. */
  finish(): Promise<void>;
  /** Waits until nothing is being written, whatever became of it: only then may a transaction roll back. */
  settle(): Promise<void>;
}

export function createBatchWriter<T>(write: (batch: readonly T[]) => Promise<void>): BatchWriter<T> {
  let writing = Promise.resolve();
  const settle = () => writing.catch(() => undefined);
  return {
    async add(batch) {
      await writing;
      writing = write(batch);
      // A failure is told at the next batch or at the end; until then it is nobody's unhandled rejection.
      void settle();
    },
    finish: () => writing,
    settle,
  };
}
