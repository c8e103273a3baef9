import { scheduleBackups } from './backup/schedule-backups';
import type { Deps } from './deps';
import { watchHandover } from './routing/watch-handover';

/** What a running core does unasked, in every host that lives long: back-ups, cases that nobody accepts, terms that pass. */
export interface Rounds {
  /** Stops, waits for what is under way, and makes the back-up at quit where the office wants it and `backUp` lets it. */
  stop(options?: { backUp: boolean }): Promise<void>;
}

export function startRounds(deps: Deps): Rounds {
  const backups = scheduleBackups(deps);
  const handover = watchHandover(deps);
  return {
    async stop(options) {
      await handover.stop();
      await backups.stop(options);
    },
  };
}
