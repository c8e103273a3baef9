import { z } from 'zod';

/** Sealed part of a case. */
export const SealedCase = z.object({ summary: z.string(), text: z.string() });
