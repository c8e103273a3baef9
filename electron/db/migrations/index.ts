import type { Migration } from '../migrate';
import { foundation } from './0010-foundation';
import { recovery } from './0030-recovery';
import { backUp } from './0035-back-up';

/** In order; the history of a base must be a prefix of this list. */
export const migrations: readonly Migration[] = [foundation, recovery, backUp];
