import { useSyncExternalStore } from 'react';

/** Recovery codes that a sign-in brought: they stand before everything else until they were noted. */
export interface ShownCodes {
  readonly codes: readonly string[];
  readonly onNoted: () => void;
}

const watchers = new Set<() => void>();
let shown: ShownCodes | null = null;

export function showCodes(next: ShownCodes | null): void {
  shown = next;
  for (const tell of watchers) tell();
}

export function useShownCodes(): ShownCodes | null {
  return useSyncExternalStore(
    tell => {
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
    () => shown,
  );
}
