import { z } from 'zod';
import { DeputyLevel, ExecutorKind, Id, Kind, LocalName, line } from '../../../../shared/contract/common';
import type { DraftRule, Target } from './draft-rules';
import { detailsOf, FURTHER_SHAPE, furtherFieldsOf, isWholeFurther } from './further-fields';

export const TARGETS = ['kind', 'group', 'person', 'partner', 'pool', 'head'] as const;

const Picked = z.object({ classifier: z.string().optional(), code: z.string(), name: LocalName });

/** The form of a rule. A target of persons needs at least one. */
export const RuleFields = z
  .object({
    title: line(200),
    topic: Picked.nullable(),
    territory: Picked.nullable(),
    kind: Kind.nullable(),
    target: z.enum(TARGETS),
    executorKind: ExecutorKind,
    level: DeputyLevel.nullable(),
    group: line(60),
    person: Id.or(z.literal('')),
    partner: Id.nullable(),
    pool: z.array(Id).max(100),
    ...FURTHER_SHAPE,
  })
  .refine(fields => fields.target !== 'group' || fields.group !== '', { path: ['group'] })
  .refine(fields => fields.target !== 'person' || fields.person !== '', { path: ['person'] })
  .refine(fields => fields.target !== 'pool' || fields.pool.length > 0, { path: ['pool'] })
  .refine(fields => isWholeFurther(fields).hoursTo, { path: ['hoursTo'] })
  .refine(fields => isWholeFurther(fields).to, { path: ['to'] });
export type RuleFieldValues = z.infer<typeof RuleFields>;

/** What the form shows for a rule; for a new one, nothing chosen. */
export function fieldsOf(rule: DraftRule | null): RuleFieldValues {
  const empty: RuleFieldValues = {
    title: '',
    topic: null,
    territory: null,
    kind: null,
    target: 'kind',
    executorKind: 'lawyer',
    level: null,
    group: '',
    person: '',
    partner: null,
    pool: [],
    ...furtherFieldsOf({}),
  };
  if (!rule) return empty;
  const { when, target } = rule;
  const sameName = (code: string) => ({ ru: code, kk: code });
  return {
    ...empty,
    ...furtherFieldsOf(rule.details),
    title: rule.title,
    topic: when.topic ? { ...when.topic, name: rule.topicName ?? sameName(when.topic.code) } : null,
    territory: when.territory
      ? { code: when.territory, name: rule.territoryName ?? sameName(when.territory) }
      : null,
    kind: when.kind,
    // A table of an earlier release names partners as a kind.
    target: target.type === 'kind' && target.kind === 'partner' ? 'partner' : target.type,
    ...(target.type === 'kind' && target.kind !== 'partner'
      ? { executorKind: target.kind, level: target.level }
      : {}),
    ...(target.type === 'group' ? { group: target.group } : {}),
    ...(target.type === 'person' ? { person: target.executorId } : {}),
    ...(target.type === 'partner' ? { partner: target.executorId } : {}),
    ...(target.type === 'pool' ? { pool: target.executorIds } : {}),
  };
}

function targetOf(fields: RuleFieldValues): Target {
  switch (fields.target) {
    case 'kind':
      return {
        type: 'kind',
        kind: fields.executorKind,
        level: fields.executorKind === 'deputy' ? fields.level : null,
      };
    case 'group':
      return { type: 'group', group: fields.group };
    case 'person':
      return { type: 'person', executorId: fields.person };
    case 'partner':
      return { type: 'partner', executorId: fields.partner };
    case 'pool':
      return { type: 'pool', executorIds: fields.pool };
    case 'head':
      return { type: 'head' };
  }
}

/** The rule that the form describes, over the one it was opened with. */
export function ruleOf(fields: RuleFieldValues, old: DraftRule | null, newKey: string): DraftRule {
  const { topic, territory } = fields;
  return {
    key: old?.key ?? newKey,
    id: old?.id ?? null,
    active: old?.active ?? true,
    title: fields.title,
    when: {
      topic: topic?.classifier ? { classifier: topic.classifier, code: topic.code } : null,
      territory: territory?.code ?? null,
      kind: fields.kind,
    },
    target: targetOf(fields),
    details: detailsOf(fields),
    // Another owner's name comes with the saved table.
    ownerName: fields.owner === (old?.details.ownerId ?? null) ? (old?.ownerName ?? null) : null,
    topicName: topic?.name ?? null,
    territoryName: territory?.name ?? null,
  };
}

/** The appeal that the form describes, as a preview of the decision asks for it; what is left empty is not known. */
export function appealOf(fields: RuleFieldValues) {
  const { topic, territory, channel, source, author, urgency, language, socialPosition } = fields;
  const { benefit, campaign, keyword, hoursFrom } = fields;
  return {
    topic: topic?.classifier ? { classifier: topic.classifier, code: topic.code } : null,
    territory: territory?.code ?? null,
    kind: fields.kind ?? 'application',
    ...(channel === null ? {} : { channel }),
    ...(source === null ? {} : { source }),
    ...(author === null ? {} : { author }),
    ...(urgency === null ? {} : { urgency }),
    ...(language === null ? {} : { language }),
    ...(socialPosition === null ? {} : { socialPosition }),
    ...(benefit === null ? {} : { benefits: [benefit] }),
    ...(campaign === null ? {} : { campaign }),
    ...(keyword.trim() === '' ? {} : { words: keyword }),
    ...(hoursFrom === null ? {} : { hour: hoursFrom }),
  };
}
