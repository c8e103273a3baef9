import type { Session } from '../core';

/** Long work on a file that is under way: how far it is, and how to stop it. */
export interface Run {
  /** Rows read or written so far. */
  rows: number;
  readonly stop: AbortController;
}

/** The work under way, by session and file: nobody sees or stops another's. */
export function createRuns() {
  const runs = new WeakMap<Session, Map<string, Run>>();
  /** Keeps a run findable until `end`. */
  function begin(session: Session, fileId: string) {
    const own = runs.get(session) ?? new Map<string, Run>();
    runs.set(session, own);
    const run: Run = { rows: 0, stop: new AbortController() };
    own.set(fileId, run);
    const end = () => {
      if (own.get(fileId) === run) own.delete(fileId);
    };
    return { run, end };
  }
  return {
    begin,
    find: (session: Session, fileId: string): Run | undefined => runs.get(session)?.get(fileId),
    /** Stops the run over a file; false where none is under way. */
    stop(session: Session, fileId: string): boolean {
      const run = runs.get(session)?.get(fileId);
      run?.stop.abort();
      return run !== undefined;
    },
    /** Keeps a run findable while `work` goes on; a call that is broken off stops it as well. */
    async during<T>(
      session: Session,
      fileId: string,
      call: AbortSignal | undefined,
      work: (run: Run) => Promise<T>,
    ): Promise<T> {
      const { run, end } = begin(session, fileId);
      const stop = () => run.stop.abort();
      if (call?.aborted) stop();
      call?.addEventListener('abort', stop);
      try {
        return await work(run);
      } finally {
        call?.removeEventListener('abort', stop);
        end();
      }
    },
  };
}
export type Runs = ReturnType<typeof createRuns>;
