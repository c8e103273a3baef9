import { z } from 'zod';
import { BENEFITS, SOCIAL_POSITIONS } from '../domain/codes';
import {
  AppealLanguage,
  Author,
  Channel,
  DeputyLevel,
  ExecutorKind,
  Id,
  IsoDate,
  Kind,
  LocalName,
  line,
  Source,
  TerritoryCode,
  TopicRef,
  Urgency,
} from './common';

export const SocialPosition = z.enum(SOCIAL_POSITIONS);
export const Benefit = z.enum(BENEFITS);

/** A length of a term that a rule sets; it can only shorten the law's. */
export const TermOverride = z.strictObject({
  amount: z.int().min(1).max(60),
  unit: z.enum(['calendar', 'working']),
});

/**
 * Where a rule sends: a kind of executor (the least loaded of them), a named person, a partner organisation (null: any),
 * a pool, or the head.
 */
export const RuleTarget = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('kind'), kind: ExecutorKind, level: DeputyLevel.nullable() }),
  z.strictObject({ type: z.literal('person'), executorId: Id }),
  z.strictObject({ type: z.literal('partner'), executorId: Id.nullable() }),
  z.strictObject({ type: z.literal('pool'), executorIds: z.array(Id).min(1).max(100) }),
  z.strictObject({ type: z.literal('group'), group: line(60).min(1) }),
  z.strictObject({ type: z.literal('head') }),
]);

/** Conditions beside topic, territory and kind; an absent one asks nothing. */
export const FurtherConditions = z.strictObject({
  channel: Channel.optional(),
  source: Source.optional(),
  author: Author.optional(),
  socialPosition: SocialPosition.optional(),
  benefit: Benefit.optional(),
  urgency: Urgency.optional(),
  language: AppealLanguage.optional(),
  campaign: Id.optional(),
  /** One word: it holds where a form of it stands in the appeal. */
  keyword: line(60)
    .regex(/^\S{3,}$/)
    .optional(),
  /** Full hours of the office's clock; 22–6 goes over midnight. */
  hours: z.strictObject({ from: z.int().min(0).max(23), to: z.int().min(0).max(24) }).optional(),
});

export const RuleOptions = z.strictObject({
  needsApproval: z.boolean().optional(),
  secondReaderId: Id.optional(),
  term: TermOverride.optional(),
});

/** What else stands on the card of a rule. */
export const RuleDetails = z.strictObject({
  further: FurtherConditions.optional(),
  options: RuleOptions.optional(),
  /** First and last day on which the rule holds. */
  from: IsoDate.nullable().optional(),
  to: IsoDate.nullable().optional(),
  /** Why the office has this rule, for whoever reads the table next year. */
  reason: line(500).optional(),
  /** Who answers for it. */
  ownerId: Id.nullable().optional(),
});

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
  details: RuleDetails,
  ownerName: z.string().nullable(),
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
  /** Absent: nothing more. */
  details: RuleDetails.optional(),
});
export const SaveRules = z.array(SaveRule).max(1000);

/** What is wrong with a rule of a table; both by their place in it. */
export const RuleFinding = z.strictObject({
  index: z.int(),
  code: z.enum(['shadowed', 'conflict', 'never', 'expired', 'nobody', 'reader-gone']),
  by: z.int().nullable(),
});

export const ReplayReport = z.strictObject({
  from: IsoDate,
  to: IsoDate,
  appeals: z.int(),
  changed: z.int(),
  nowhere: z.strictObject({ actual: z.int(), replayed: z.int() }),
  loads: z.array(
    z.strictObject({
      executorId: Id,
      name: z.string(),
      actual: z.int(),
      replayed: z.int(),
      peak: z.int(),
      capacity: z.int(),
    }),
  ),
  /** How many appeals each rule takes, by its place in the table. */
  rules: z.array(z.strictObject({ index: z.int(), appeals: z.int() })),
  /** Appeals that go elsewhere than they went; the latest, as many as a screen lists. */
  differences: z.array(
    z.strictObject({
      id: Id,
      number: z.string(),
      receivedOn: IsoDate,
      topicName: LocalName.nullable(),
      actualName: z.string().nullable(),
      replayedName: z.string().nullable(),
      ruleIndex: z.int().nullable(),
    }),
  ),
});
