import type { Session } from '../core';

/** An import under way: how far it is, and how to stop it. */
export interface ImportRun {
  read: number;
  readonly stop: AbortController;
}

/** The imports under way, by session and file: nobody sees or stops another's. */
export function createRuns() {
  const runs = new WeakMap<Session, Map<string, ImportRun>>();
  return {
    find: (session: Session, fileId: string): ImportRun | undefined => runs.get(session)?.get(fileId),
    /** Keeps a run findable while `work` goes on; a call that is broken off stops it as well. */
    async during<T>(
      session: Session,
      fileId: string,
      call: AbortSignal | undefined,
      work: (run: ImportRun) => Promise<T>,
    ): Promise<T> {
      const own = runs.get(session) ?? new Map<string, ImportRun>();
      runs.set(session, own);
      const run: ImportRun = { read: 0, stop: new AbortController() };
      own.set(fileId, run);
      const stop = () => run.stop.abort();
      if (call?.aborted) stop();
      call?.addEventListener('abort', stop);
      try {
        return await work(run);
      } finally {
        call?.removeEventListener('abort', stop);
        own.delete(fileId);
      }
    },
  };
}
