import { z } from 'zod';
import { Id, IsoDate, LocalName, Result, signedIn } from './common';
import { refusals } from './refusals';

/** The card of personal reception, ready for print (карточка личного приёма). */
export const ReceptionCard = z.strictObject({
  id: Id,
  number: z.string(),
  caseId: Id,
  caseNumber: z.string(),
  heldOn: IsoDate,
  dueOn: IsoDate,
  place: z.string(),
  receiverName: z.string(),
  receiverPost: z.string(),
  applicantName: z.string(),
  workplace: z.string(),
  document: z.string(),
  address: z.string(),
  summary: z.string(),
  topics: z.array(LocalName),
  responsibleName: z.string().nullable(),
  results: z.array(Result),
  /** Answered on the spot, with the consent noted. */
  oral: z.boolean(),
  consent: z.boolean(),
  answer: z.string(),
  writtenTaken: z.boolean(),
});

export const receptionsContract = {
  /** The card of the reception a case began with. */
  get: signedIn
    .input(z.strictObject({ caseId: Id }))
    .output(ReceptionCard)
    .errors(refusals({ NOT_FOUND: {} })),
};
