import { z } from 'zod';
import { FLAWS } from '../domain/closing/check-case';
import { AppealItem } from './appeals';
import { Id, Instant, IsoDate, LocalName, line, paragraphs, sessionErrors, signedIn } from './common';
import { ProblemWords } from './problems';
import { refusals } from './refusals';
import { FactorCode } from './second-factor';
import { AskedQuarter, CountedIndicator, Dimension } from './statistics';

/** Differences that are listed; there may be more, the answer says how many. */
export const MOST_DIFFERENCES = 500;

export const Issue = z.strictObject({
  issue: z.int().min(1),
  signedBy: z.string(),
  signedAt: Instant,
  /** Open points that the head signed in spite of. */
  flaws: z.int().min(0),
  hash: z.string(),
  /** Why it was issued anew. */
  reason: z.string().nullable(),
});

const FlawedCase = z.strictObject({
  id: Id,
  number: z.string(),
  receivedOn: IsoDate,
  dueOn: IsoDate,
  closedOn: IsoDate.nullable(),
});

export const Difference = z.strictObject({
  indicator: CountedIndicator,
  dimension: Dimension.nullable(),
  value: z.string().nullable(),
  label: LocalName,
  was: z.int(),
  now: z.int(),
  /** Cases that count more, and those that count less. */
  plus: z.int(),
  minus: z.int(),
});

/** A systemic problem that came or went, with the number of cases behind it. */
const ChangedProblem = ProblemWords.extend({
  topicName: LocalName,
  territoryName: LocalName,
  cases: z.int(),
}).strict();

const Asked = z.strictObject({ quarter: AskedQuarter });
const changedCell = {
  indicator: CountedIndicator,
  dimension: Dimension.optional(),
  value: line(100).optional(),
};

/** Closing a quarter: checks, the head's signature, what changed since. */
export const closingContract = {
  /** Issues of the quarter, the newest first. */
  status: signedIn.input(Asked).output(
    z.strictObject({
      over: z.boolean(),
      /** The systemic problems are not those that were signed. */
      problemsChanged: z.boolean(),
      /** A code of the second factor is asked besides the password. */
      asksCode: z.boolean(),
      issues: z.array(Issue),
    }),
  ),
  /** Cases that should be mended before the signature; at most `limit` of each sort. */
  check: signedIn.input(Asked.extend({ limit: z.int().min(1).max(200).default(20) }).strict()).output(
    z.strictObject({
      total: z.int(),
      flaws: z.array(z.strictObject({ flaw: z.enum(FLAWS), total: z.int(), cases: z.array(FlawedCase) })),
    }),
  ),
  /** Figures and systemic problems that are not any more as the newest issue has them. */
  differences: signedIn.input(Asked).output(
    z.strictObject({
      total: z.int(),
      items: z.array(Difference).max(MOST_DIFFERENCES),
      /** Null where they are as signed; one that was written anew is on both sides. */
      problems: z
        .strictObject({
          was: z.int(),
          now: z.int(),
          plus: z.array(ChangedProblem),
          minus: z.array(ChangedProblem),
        })
        .nullable(),
    }),
  ),
  changedCases: signedIn.input(Asked.extend(changedCell).strict()).output(
    z.strictObject({
      plus: z.array(AppealItem),
      minus: z.array(AppealItem),
      /** Cases that went and are not in the base or not to be seen any more. */
      gone: z.int(),
    }),
  ),
  /** The head signs: `flaws` and `issues` are what the screen showed. */
  sign: signedIn
    .input(
      Asked.extend({
        password: z.string().max(200),
        code: FactorCode.optional(),
        flaws: z.int().min(0),
        issues: z.int().min(0),
        reason: paragraphs(2000).optional(),
      }).strict(),
    )
    .output(z.strictObject({ issue: z.int(), hash: z.string() }))
    .errors(
      refusals({
        ...sessionErrors,
        STALE: {},
        WRONG_PASSWORD: {},
        TOO_SOON: { data: z.strictObject({ seconds: z.int().min(1) }) },
        SECOND_FACTOR_NEEDED: {},
        WRONG_CODE: {},
        QUARTER_NOT_OVER: {},
        NOTHING_CHANGED: {},
        REASON_MISSING: {},
        FLAWS_CHANGED: { data: z.strictObject({ found: z.int() }) },
      }),
    ),
};
