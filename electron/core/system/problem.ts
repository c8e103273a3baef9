import type { z } from 'zod';
import type { Problem as ProblemSchema } from '../../../shared/contract/system';

/** Something that the check of the base found. */
export type Problem = z.output<typeof ProblemSchema>;

/** Rows of one look. */
export const PAGE = 2_000;
