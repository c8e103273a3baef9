import { z } from 'zod';
import { PERSONAL_MARKS } from '../domain/problems/personal-words';
import { changing, Id, LocalName, line, signedIn, TerritoryCode, Version } from './common';
import { refusals } from './refusals';
import { AskedQuarter } from './statistics';

/** Words of a systemic problem: what it is, what is asked and of whom. They go to the centre as they are. */
export const ProblemWords = z.strictObject({
  title: line(200).min(1),
  asked: line(300).min(1),
  askedOf: line(200).min(1),
});
/** How many cases a problem may have behind it. */
export const MOST_PROBLEM_CASES = 500;
/** How many problems an office names for a quarter. */
export const MOST_PROBLEMS = 30;

const Topic = line(40).min(1);
const Given = ProblemWords.extend({
  quarter: AskedQuarter,
  topic: Topic,
  territory: TerritoryCode,
  /** Numbers of the cases behind it. */
  cases: z.array(line(60).min(1)).max(MOST_PROBLEM_CASES),
});

/** A systemic problem as it is shown. */
export const ShownProblem = ProblemWords.extend({
  id: Id,
  version: Version,
  quarter: AskedQuarter,
  topic: Topic,
  topicName: LocalName,
  territory: TerritoryCode,
  territoryName: LocalName,
  cases: z.array(z.strictObject({ id: Id, number: z.string() })),
}).strict();

/** Systemic problems: what many appeals have in common, named by the head for the quarter and the centre. */
export const problemsContract = {
  list: signedIn.input(z.strictObject({ quarter: AskedQuarter })).output(z.array(ShownProblem)),
  /** Names a problem, or changes it. `PROBLEM_CASES`: numbers that are not in the base. */
  save: changing
    .input(Given.extend({ id: Id.nullable(), version: Version.nullable() }).strict())
    .output(z.strictObject({ id: Id, version: Version }))
    .errors(
      refusals({
        TOO_MANY_PROBLEMS: {},
        PROBLEM_TOPIC: {},
        PROBLEM_PLACE: {},
        PROBLEM_CASES: { data: z.strictObject({ numbers: z.array(z.string()) }) },
        PERSONAL_WORDS: { data: z.strictObject({ marks: z.array(z.enum(PERSONAL_MARKS)) }) },
      }),
    ),
  remove: changing.input(z.strictObject({ id: Id, version: Version })).output(z.strictObject({ id: Id })),
};
