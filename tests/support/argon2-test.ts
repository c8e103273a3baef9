import type { Argon2Params } from '../../electron/vault';

/** The cheapest password cost Argon2 allows, so that tests do not wait for it. */
export const ARGON2_TEST: Argon2Params = { memoryKib: 8, passes: 1, lanes: 1 };
