import type { Deps } from '../deps';
import { Refusal } from '../refusal';
import { isResealing, resealOffice } from './reseal-office';

/** The background work of a change of the office key. */
export interface Resealer {
  /** Goes on with an office whose key is unlocked, where a change of its key is under way. */
  kick(officeId: string): void;
  /** Waits until the work under way has ended. */
  settle(): Promise<void>;
  /** Ends after the transaction under way, for good. */
  stop(): Promise<void>;
}

export function createResealer(deps: Deps): Resealer {
  const running = new Map<string, Promise<void>>();
  let stopped = false;

  async function work(officeId: string): Promise<void> {
    try {
      if (!(await isResealing(deps, officeId))) return;
      const whole = await resealOffice(deps, officeId, () => stopped);
      deps.log.info('reseal-ended', { whole });
    } catch (error) {
      // Locked in the middle: the next sign-in goes on.
      if (error instanceof Refusal && error.code === 'LOCKED') return;
      deps.log.error('reseal-failed', { name: error instanceof Error ? error.name : 'unknown' });
    }
  }

  return {
    kick(officeId) {
      if (stopped) return;
      // Behind the one under way, which may have looked before there was anything to do.
      const before = running.get(officeId) ?? Promise.resolve();
      const now = before
        .then(() => work(officeId))
        .finally(() => {
          if (running.get(officeId) === now) running.delete(officeId);
        });
      running.set(officeId, now);
    },
    async settle() {
      await Promise.all(running.values());
    },
    async stop() {
      stopped = true;
      await Promise.all(running.values());
    },
  };
}
