import type { Migration } from '../migrate';
import { foundation } from './0010-foundation';
import { rowSeal } from './0040-row-seal';

/** In order; the history of a base must be a prefix of this list. */
export const migrations: readonly Migration[] = [foundation, rowSeal];
