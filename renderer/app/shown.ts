import { useSyncExternalStore } from 'react';

/** Something that stands before every screen until it is taken away: it outlives a sign-out and a change of screens. */
export function createShown<T>() {
  const watchers = new Set<() => void>();
  let shown: T | null = null;
  const watch = (tell: () => void) => {
    watchers.add(tell);
    return () => watchers.delete(tell);
  };
  return {
    show(next: T | null): void {
      shown = next;
      for (const tell of watchers) tell();
    },
    useShown: (): T | null => useSyncExternalStore(watch, () => shown),
  };
}
