import { z } from 'zod';
import type { Tables } from '../../db';
import { vouchedTable } from '../vault/vouched-table';

export type ConsentRow = Tables['consents'];

/** Consents: days, form and text are clear; the note and the reason of revoking are words about a citizen. */
export const CONSENTS = vouchedTable({
  table: 'consents',
  value: z.strictObject({ note: z.string(), reason: z.string() }),
  called: 'consent',
  covers: [
    'office_id',
    'id',
    'person_id',
    'case_id',
    'form',
    'given_on',
    'text_version',
    'attachment_id',
    'revoked_on',
    'added_at',
    'added_by',
    'key_version',
    'version',
  ],
});
