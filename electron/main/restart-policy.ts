const WINDOW_MS = 60_000;
const MOST = 3;

/** Start the core again after a crash? Not when it fell three times within a minute: it would fall again. */
export function mayRestart(crashes: readonly number[], now: number): boolean {
  return crashes.filter(at => now - at < WINDOW_MS).length < MOST;
}
