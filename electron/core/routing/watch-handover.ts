import type { Deps } from '../deps';
import { climbLadder } from './climb-ladder';
import { climbLateLadder } from './climb-late-ladder';

const TEN_MINUTES_MS = 600_000;

/** The look at cases that nobody accepts and at those whose term passes; goes on until it is stopped. */
export interface HandoverWatch {
  /** Looks once; the timer does so every ten minutes. */
  tick(): Promise<void>;
  stop(): Promise<void>;
}

/** Begins to look every ten minutes, in offices that somebody has unlocked. A failure goes to the log. */
export function watchHandover(deps: Deps): HandoverWatch {
  let running: Promise<void> = Promise.resolve();
  async function look(): Promise<void> {
    const offices = await deps.db.read.selectFrom('offices').select('id').execute();
    for (const { id } of offices)
      if (deps.keys.isUnlocked(id)) {
        await climbLadder(deps, id);
        await climbLateLadder(deps, id);
      }
  }
  const tick = () => {
    running = running.then(look).catch(() => deps.log.error('handover-watch-failed'));
    return running;
  };
  const timer = setInterval(tick, TEN_MINUTES_MS).unref();
  return {
    tick,
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
