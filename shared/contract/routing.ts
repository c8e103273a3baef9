import { z } from 'zod';
import { REASON_CODES } from '../domain/routing/reasons';
import {
  Author,
  Channel,
  changing,
  DeputyLevel,
  ExecutorKind,
  Id,
  Kind,
  Language,
  LocalName,
  line,
  signedIn,
  TerritoryCode,
  TopicRef,
} from './common';
import { refusals } from './refusals';

/** A length of a term that a rule sets; it can only shorten the law's. */
export const TermOverride = z.strictObject({
  amount: z.int().min(1).max(60),
  unit: z.enum(['calendar', 'working']),
});

/** Where a rule sends: a kind of executor (the least loaded of them), a named person, a pool, or the head. */
export const RuleTarget = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('kind'), kind: ExecutorKind, level: DeputyLevel.nullable() }),
  z.strictObject({ type: z.literal('person'), executorId: Id }),
  z.strictObject({ type: z.literal('pool'), executorIds: z.array(Id).min(1).max(100) }),
  z.strictObject({ type: z.literal('head') }),
]);

export const RuleConditions = z.strictObject({
  topic: TopicRef.nullable(),
  territory: TerritoryCode.nullable(),
  kind: Kind.nullable(),
});

export const RoutingRule = z.strictObject({
  id: Id,
  title: line(200),
  active: z.boolean(),
  when: RuleConditions,
  target: RuleTarget,
  /** Names of what the conditions point to, for the table that is read aloud. */
  topicName: LocalName.nullable(),
  territoryName: LocalName.nullable(),
});

export const SaveRule = z.strictObject({
  id: Id.nullable(),
  title: line(200),
  active: z.boolean(),
  when: RuleConditions,
  target: RuleTarget,
});

/**
 * One reason of a decision, as data; words are made from it in three languages (`reason.<code>`).
 * `params` holds names and counts of staff and topics, never a citizen's data.
 */
export const Reason = z.strictObject({
  code: z.enum(REASON_CODES),
  params: z.record(z.string(), z.union([z.string(), z.number()])).readonly(),
});

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
});

export const routingContract = {
  rules: signedIn.output(z.strictObject({ version: z.int(), rules: z.array(RoutingRule) })),
  /** Saves the whole ordered table; `expectedVersion` guards against a second editor. */
  saveRules: changing
    .input(z.strictObject({ expectedVersion: z.int(), rules: z.array(SaveRule).max(1000) }))
    .output(z.strictObject({ version: z.int() }))
    .errors(
      refusals({
        UNKNOWN_TARGET: { data: z.strictObject({ index: z.int() }) },
        UNKNOWN_CONDITION: { data: z.strictObject({ index: z.int() }) },
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
        language: Language.optional(),
      }),
    )
    .output(Decision),
};
