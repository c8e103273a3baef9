import { z } from 'zod';
import { Id, LocalName, sessionErrors, signedIn } from './common';
import { refusals } from './refusals';
import { FurtherConditions, RuleConditions, RuleTarget } from './routing-rules';
import { AskedQuarter } from './statistics';

const Case = z.strictObject({ id: Id, number: z.string() });

/** A rule that would have done what people did over the rules' heads in a quarter. */
export const Lesson = z.strictObject({
  when: RuleConditions,
  further: FurtherConditions,
  topicName: LocalName.nullable(),
  territoryName: LocalName.nullable(),
  /** Names the executor as a rule does. */
  target: RuleTarget,
  executorName: z.string(),
  /** Rules that were overridden; the new one belongs before the first of them. */
  overrode: z.array(Id),
  /** Overridden cases that it would have given to this executor; others that it holds for, theirs and somebody else's. */
  support: z.int(),
  agreeing: z.int(),
  against: z.int(),
  /** The latest of those that speak for it, and against it. */
  examples: z.array(Case),
  counterExamples: z.array(Case),
});

export const lessonsContract = {
  /** What the office can learn from a quarter in which people overrode the rules. */
  lessons: signedIn
    .input(z.strictObject({ quarter: AskedQuarter }))
    .output(z.strictObject({ overridden: z.int(), cases: z.int(), lessons: z.array(Lesson) }))
    .errors(refusals({ ...sessionErrors, NOT_FOUND: {} })),
};
