import { z } from 'zod';
import { AID_KINDS, MOST_WORTH } from '../domain/aid/aid-kinds';
import { CaseChanged, changing, Id, IsoDate, line, OnCase, paragraphs, signedIn } from './common';
import { refusals } from './refusals';

/** Words of an aid: what was given, and who gave it. */
export const AidWords = z.strictObject({ given: z.string(), giver: z.string() });
const Amount = z.int().min(1).max(MOST_WORTH).nullable();

export const CaseAid = AidWords.extend({
  id: Id,
  kind: z.enum(AID_KINDS),
  givenOn: IsoDate,
  amount: Amount,
  withdrawnOn: IsoDate.nullable(),
  mayWithdraw: z.boolean(),
}).strict();

export const aidContract = {
  ofCase: signedIn
    .input(z.strictObject({ id: Id }))
    .output(z.strictObject({ aid: z.array(CaseAid), mayGive: z.boolean() }))
    .errors(refusals({ NOT_FOUND: {} })),
  record: changing
    .input(
      OnCase.extend({
        kind: z.enum(AID_KINDS),
        givenOn: IsoDate,
        /** In whole tenge or roubles. */
        amount: Amount,
        given: paragraphs(2000).trim().min(1),
        giver: line(300).default(''),
      }).strict(),
    )
    .output(CaseChanged)
    .errors(refusals({ DATE_IMPOSSIBLE: {} })),
  /** A mistyped one is taken back, with a reason: it counts nowhere. */
  withdraw: changing
    .input(OnCase.extend({ aidId: Id, reason: paragraphs(2000).trim().min(1) }).strict())
    .output(CaseChanged)
    .errors(refusals({ ALREADY_WITHDRAWN: {} })),
};
