import { z } from 'zod';
import { Intake } from '../../../shared/contract/intake';

/** Sealed part of a case. */
export const SealedCase = z.object({ summary: z.string(), text: z.string(), intake: Intake.optional() });
