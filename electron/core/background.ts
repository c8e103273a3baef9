import type { Log } from './core';

/** Work that nobody waits for: one of a name at a time, stopped when the core closes. */
export interface Background {
  /** Begins the work unless the same is under way. What goes wrong goes to the log. */
  run(name: string, work: (stopped: () => boolean) => Promise<void>): void;
  /** Waits until nothing is under way. */
  settle(): Promise<void>;
  /** Asks what is under way to stop, and waits for it. */
  stop(): Promise<void>;
}

export function createBackground(log: Log): Background {
  const underWay = new Map<string, Promise<void>>();
  let stopped = false;
  const settle = async () => {
    while (underWay.size > 0) await Promise.all(underWay.values());
  };
  return {
    run(name, work) {
      if (stopped || underWay.has(name)) return;
      const done = work(() => stopped)
        .catch((error: unknown) => {
          const code = error instanceof Error && 'code' in error ? String(error.code) : 'UNEXPECTED';
          log.error('background-failed', { name, code });
        })
        .finally(() => underWay.delete(name));
      underWay.set(name, done);
    },
    settle,
    stop() {
      stopped = true;
      return settle();
    },
  };
}
