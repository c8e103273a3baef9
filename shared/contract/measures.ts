import { z } from 'zod';
import { MEASURE_KINDS, MOST_PUNISHED } from '../domain/measures/measure-rules';
import { CaseChanged, changing, Id, IsoDate, OnCase, paragraphs, signedIn } from './common';
import { refusals } from './refusals';

/** Words of a measure: what was found or decided; may be empty. */
export const MeasureWords = z.strictObject({ found: z.string() });

const Noted = z.strictObject({
  kind: z.enum(MEASURE_KINDS),
  takenOn: IsoDate,
  /** How many were brought to responsibility; null for a visit. */
  persons: z.int().min(1).max(MOST_PUNISHED).nullable(),
});

export const CaseMeasure = Noted.extend({
  ...MeasureWords.shape,
  id: Id,
  recordedBy: z.string(),
  withdrawnOn: IsoDate.nullable(),
  mayWithdraw: z.boolean(),
}).strict();

export const measuresContract = {
  /** Checks and measures in the matter of a case, the newest first. */
  ofCase: signedIn
    .input(z.strictObject({ id: Id }))
    .output(z.strictObject({ measures: z.array(CaseMeasure), mayNote: z.boolean() }))
    .errors(refusals({ NOT_FOUND: {} })),
  note: changing
    .input(OnCase.extend({ ...Noted.shape, found: paragraphs(2000).trim().default('') }).strict())
    .output(CaseChanged)
    .errors(refusals({ DATE_IMPOSSIBLE: {}, PERSONS_WRONG: {} })),
  /** A mistyped one is taken back, with a reason: it counts nowhere. */
  withdraw: changing
    .input(OnCase.extend({ measureId: Id, reason: paragraphs(2000).trim().min(1) }).strict())
    .output(CaseChanged)
    .errors(refusals({ ALREADY_WITHDRAWN: {} })),
};
