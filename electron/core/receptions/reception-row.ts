import { z } from 'zod';
import { ReceptionEntry } from '../../../shared/contract/intake';
import { vouchedTable } from '../vault/vouched-table';

/** Sealed part of a card; old rows are parsed by the same schema. */
const SealedReception = ReceptionEntry.extend({
  receiver: z.string(),
  answer: z.string(),
  consent: z.boolean(),
}).strip();

/** Cards of personal reception: number, day and receiver are clear, what was said and shown sealed. */
export const RECEPTIONS = vouchedTable({
  table: 'receptions',
  value: SealedReception,
  called: 'card of reception',
  layout: 'flat',
  covers: [
    'office_id',
    'id',
    'case_id',
    'number',
    'year',
    'seq',
    'held_on',
    'receiver_id',
    'oral',
    'key_version',
    'version',
  ],
});
