import { z } from 'zod';
import {
  AppealLanguage,
  Author,
  Channel,
  changing,
  ExecutorKind,
  Id,
  Instant,
  Kind,
  Source,
  sessionErrors,
  signedIn,
  TerritoryCode,
  TopicRef,
  Urgency,
} from './common';
import { refusals } from './refusals';
import { handoverContract } from './routing-handover';
import { lateContract } from './routing-late';
import { lessonsContract } from './routing-lessons';
import { Reason } from './routing-reasons';
import {
  Benefit,
  ReplayReport,
  RoutingRule,
  RuleFinding,
  SaveRules,
  SocialPosition,
  TermOverride,
} from './routing-rules';

export const RunnerUp = z.strictObject({ executorId: Id, name: z.string(), reason: Reason });

export const Decision = z.strictObject({
  /** null: the head's queue. */
  executorId: Id.nullable(),
  executorName: z.string().nullable(),
  executorKind: ExecutorKind.nullable(),
  ruleId: Id.nullable(),
  reasons: z.array(Reason).readonly(),
  runnersUp: z.array(RunnerUp).readonly(),
  /** Whom the head is asked to approve, or whom practice suggests. */
  proposed: z.strictObject({ executorId: Id, name: z.string() }).optional(),
  /** Who gave the case back. */
  declinedBy: z.array(Id).readonly().optional(),
  secondReaderId: Id.optional(),
  term: TermOverride.optional(),
  /** What the rules had said, where a person chose somebody else. */
  overrode: z.strictObject({ ruleId: Id.nullable(), executorId: Id }).optional(),
});

/** A rule of the table points to what is not there. */
const ruleErrors = {
  UNKNOWN_TARGET: { data: z.strictObject({ index: z.int() }) },
  UNKNOWN_CONDITION: { data: z.strictObject({ index: z.int() }) },
} as const;

export const routingContract = {
  ...handoverContract,
  ...lateContract,
  ...lessonsContract,
  rules: signedIn.output(z.strictObject({ version: z.int(), rules: z.array(RoutingRule) })),
  /** Saves the whole ordered table; `expectedVersion` guards against a second editor. */
  saveRules: changing
    .input(z.strictObject({ expectedVersion: z.int(), rules: SaveRules }))
    .output(z.strictObject({ version: z.int() }))
    .errors(
      refusals({
        ...ruleErrors,
      }),
    ),
  /** Looks a draft through: what is hidden, contradicts, never holds or names nobody. */
  check: signedIn
    .input(z.strictObject({ rules: SaveRules }))
    .output(z.array(RuleFinding))
    .errors(
      refusals({
        ...sessionErrors,
        ...ruleErrors,
      }),
    ),
  /** Earlier tables, the newest first. */
  history: signedIn.output(
    z.array(z.strictObject({ version: z.int(), savedAt: Instant, savedBy: z.string(), rules: z.int() })),
  ),
  /** Puts an earlier table in place again; what it points to and is gone is refused. */
  restore: changing
    .input(z.strictObject({ expectedVersion: z.int(), version: z.int() }))
    .output(z.strictObject({ version: z.int() }))
    .errors(
      refusals({
        ...ruleErrors,
      }),
    ),
  /** Routes the appeals of the last months by a draft: who would have had what. */
  whatIf: signedIn
    .input(z.strictObject({ months: z.int().min(1).max(24), rules: SaveRules }))
    .output(ReplayReport)
    .errors(
      refusals({
        ...sessionErrors,
        ...ruleErrors,
      }),
    ),
  /** Who would get such an appeal now, and why. */
  preview: signedIn
    .input(
      z.strictObject({
        topic: TopicRef.nullable(),
        territory: TerritoryCode.nullable(),
        kind: Kind,
        channel: Channel.optional(),
        author: Author.optional(),
        language: AppealLanguage.optional(),
        source: Source.optional(),
        urgency: Urgency.optional(),
        socialPosition: SocialPosition.nullable().optional(),
        benefits: z.array(Benefit).max(30).optional(),
        campaign: Id.nullable().optional(),
        /** Full hour of the office's clock; absent: now. */
        hour: z.int().min(0).max(23).optional(),
        /** What is typed so far, for rules that ask for a word; it is not kept. */
        words: z.string().max(100_000).optional(),
      }),
    )
    .output(Decision),
};
