import { z } from 'zod';
import { REASON_CODES } from '../domain/routing/reasons';

/**
 * One reason of a decision, as data; words are made from it in three languages (`reason.<code>`).
 * `params` holds names and counts of staff and topics, never a citizen's data.
 */
export const Reason = z.strictObject({
  code: z.enum(REASON_CODES),
  params: z.record(z.string(), z.union([z.string(), z.number()])).readonly(),
});
