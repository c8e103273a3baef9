import { createShown } from './shown';

/** Recovery codes that a sign-in brought: they stand before everything else until they were noted. */
export interface ShownCodes {
  readonly codes: readonly string[];
  readonly onNoted: () => void;
}

export const { show: showCodes, useShown: useShownCodes } = createShown<ShownCodes>();
