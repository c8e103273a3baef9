import type { z } from 'zod';
import type { UserRow } from '../../../../shared/contract/office';

/** Somebody who signs in, or was invited to. */
export type User = z.infer<typeof UserRow>;
