import type { Deps } from '../deps';
import { sweepFiles } from './sweep-files';

const EVERY_MS = 60 * 60_000;

/** Sweeps at the start and every hour after; `stop` waits for a sweep that is under way. */
export function keepTidy(deps: Deps): { stop(): Promise<void> } {
  let last: Promise<void> = Promise.resolve();
  const sweep = () => {
    last = sweepFiles(deps).then(
      ({ rows, files }) => {
        if (rows + files > 0) deps.log.info('files-swept', { rows, files });
      },
      error => deps.log.error('files-not-swept', { name: error instanceof Error ? error.name : 'unknown' }),
    );
  };
  sweep();
  const timer = setInterval(sweep, EVERY_MS);
  timer.unref();
  return {
    stop() {
      clearInterval(timer);
      return last;
    },
  };
}
