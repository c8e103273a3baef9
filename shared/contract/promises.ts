import { z } from 'zod';
import { OCCASIONS, OUTCOMES, PROMISE_STATES } from '../domain/promises/promise-rules';
import { CaseChanged, changing, Id, IsoDate, OnCase, paragraphs, signedIn } from './common';
import { refusals } from './refusals';

/** Words of a promise: what was promised, and what came of it. */
export const PromiseWords = z.strictObject({ promised: z.string(), outcomeWords: z.string() });

export const CasePromise = PromiseWords.extend({
  id: Id,
  authorName: z.string(),
  occasion: z.enum(OCCASIONS),
  givenOn: IsoDate,
  dueOn: IsoDate,
  outcome: z.enum(OUTCOMES).nullable(),
  settledOn: IsoDate.nullable(),
  withdrawnOn: IsoDate.nullable(),
  state: z.enum(PROMISE_STATES),
  may: z.strictObject({ settle: z.boolean(), withdraw: z.boolean() }),
}).strict();

/** A promise that is not settled yet, on the day's screen of who gave it. */
export const OwnPromise = z.strictObject({
  id: Id,
  caseId: Id,
  caseNumber: z.string(),
  promised: z.string(),
  occasion: z.enum(OCCASIONS),
  authorName: z.string(),
  dueOn: IsoDate,
});

export const promisesContract = {
  ofCase: signedIn
    .input(z.strictObject({ id: Id }))
    .output(
      z.strictObject({
        promises: z.array(CasePromise),
        authors: z.array(z.strictObject({ id: Id, name: z.string() })),
        mayMake: z.boolean(),
      }),
    )
    .errors(refusals({ NOT_FOUND: {} })),
  /** Promises of the own desk that are not settled, by their day; a head's: all whose day has passed. */
  mine: signedIn.output(z.array(OwnPromise)),
  make: changing
    .input(
      OnCase.extend({
        authorId: Id,
        occasion: z.enum(OCCASIONS),
        givenOn: IsoDate,
        dueOn: IsoDate,
        promised: paragraphs(2000).trim().min(1),
      }).strict(),
    )
    .output(CaseChanged)
    .errors(refusals({ UNKNOWN_EXECUTOR: {}, DATE_IMPOSSIBLE: {} })),
  /** It was kept, or it was not. */
  settle: changing
    .input(
      OnCase.extend({
        promiseId: Id,
        outcome: z.enum(OUTCOMES),
        on: IsoDate,
        words: paragraphs(2000).trim().min(1),
      }).strict(),
    )
    .output(CaseChanged)
    .errors(refusals({ DATE_IMPOSSIBLE: {}, ALREADY_NOTED: {}, ALREADY_WITHDRAWN: {} })),
  /** A mistyped one is taken back, with a reason: it counts nowhere. */
  withdraw: changing
    .input(OnCase.extend({ promiseId: Id, reason: paragraphs(2000).trim().min(1) }).strict())
    .output(CaseChanged)
    .errors(refusals({ ALREADY_WITHDRAWN: {} })),
};
