import { createShown } from './shown';

/** A restore under way or done: everybody is signed out meanwhile, and its result must still be read. */
export interface RunningRestore {
  readonly fileId: string;
  readonly secret: string;
}

export const { show: beginRestore, useShown: useRunningRestore } = createShown<RunningRestore>();
