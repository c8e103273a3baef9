import { z } from 'zod';
import { ASKED_FIELDS, REQUIRABLE_FIELDS } from '../domain/appeals/registration-fields';
import { IsoDate, line, Result } from './common';

/** Post of a member of staff (должность). */
export const Post = line(200);

/** How an appeal arrived on paper or from another body: sealed with the appeal's words. */
export const Intake = z.strictObject({
  /** The sender's own number and date of the letter. */
  senderNumber: line(60).optional(),
  senderDate: IsoDate.optional(),
  sheets: z.int().min(1).max(9_999).optional(),
  attachments: z.int().min(1).max(9_999).optional(),
  /** The body that passed it on, as it writes itself, with the number and date of its covering letter. */
  body: line(200).optional(),
  bodyNumber: line(60).optional(),
  bodyDate: IsoDate.optional(),
  /** The body asks to be told of the answer (контроль). */
  control: z.boolean().default(false),
});

/**
 * What the card of personal reception holds beside the appeal itself. A regional act's list of eleven entries, and what
 * practice adds (59-ФЗ art. 13: the content goes into a card; an oral answer with consent, noted there).
 */
export const ReceptionEntry = z.strictObject({
  /** Where: empty at the office itself. */
  place: line(200).optional(),
  /** Post of the person who receives; absent = their own, as they once gave it. */
  post: Post.optional(),
  workplace: line(200).optional(),
  /** Which document was shown; its number is nobody's business. */
  document: line(100).optional(),
  /** A written appeal was handed over at the reception. */
  writtenTaken: z.boolean().default(false),
});

/** The answer given at once; the citizen's consent to it is a condition (59-ФЗ art. 13 part 3). */
export const OralAnswer = z.strictObject({
  result: Result,
  consent: z.literal(true),
  /** What was said, for the file. */
  words: line(1000).optional(),
});

export const AskedFieldName = z.enum(ASKED_FIELDS);
export const RequirableFieldName = z.enum(REQUIRABLE_FIELDS);

/** How the office is reached, as receipts print it, and what it demands at registration. */
export const OfficeDesk = z.strictObject({
  phone: line(60),
  addressRu: line(200),
  addressKk: line(200),
  hoursRu: line(120),
  hoursKk: line(120),
  requiredFields: z.array(RequirableFieldName).max(REQUIRABLE_FIELDS.length),
});
