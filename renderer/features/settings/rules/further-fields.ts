import { z } from 'zod';
import {
  AppealLanguage,
  Author,
  Channel,
  Id,
  IsoDate,
  line,
  Source,
  Urgency,
} from '../../../../shared/contract/common';
import {
  Benefit,
  FurtherConditions,
  RuleDetails,
  RuleOptions,
  SocialPosition,
} from '../../../../shared/contract/routing-rules';
import type { Rule } from './draft-rules';

type Details = Rule['details'];

/** An empty field is an empty text. */
const orEmpty = <T extends z.ZodType>(schema: T) => schema.or(z.literal(''));

/** The folded part of the form of a rule: further conditions, options, and what the office notes about it. */
export const FURTHER_SHAPE = {
  channel: Channel.nullable(),
  source: Source.nullable(),
  author: Author.nullable(),
  socialPosition: SocialPosition.nullable(),
  benefit: Benefit.nullable(),
  urgency: Urgency.nullable(),
  language: AppealLanguage.nullable(),
  campaign: Id.nullable(),
  keyword: orEmpty(line(60).regex(/^\S{3,}$/)),
  hoursFrom: z.int().min(0).max(23).nullable(),
  hoursTo: z.int().min(0).max(24).nullable(),
  needsApproval: z.boolean(),
  secondReader: Id.nullable(),
  termAmount: z.int().min(1).max(60).nullable(),
  termUnit: z.enum(['calendar', 'working']),
  from: orEmpty(IsoDate),
  to: orEmpty(IsoDate),
  owner: Id.nullable(),
  reason: line(500),
};
const Further = z.object(FURTHER_SHAPE);
export type FurtherValues = z.infer<typeof Further>;

/** Hours are given both or not at all, and a rule does not end before it begins. */
export function isWholeFurther(fields: FurtherValues): Readonly<Record<'hoursTo' | 'to', boolean>> {
  return {
    hoursTo: (fields.hoursFrom === null) === (fields.hoursTo === null),
    to: fields.from === '' || fields.to === '' || fields.from <= fields.to,
  };
}

/** What the folded part shows for the details of a rule. */
export function furtherFieldsOf(details: Details): FurtherValues {
  const { further = {}, options = {} } = details;
  return {
    channel: further.channel ?? null,
    source: further.source ?? null,
    author: further.author ?? null,
    socialPosition: further.socialPosition ?? null,
    benefit: further.benefit ?? null,
    urgency: further.urgency ?? null,
    language: further.language ?? null,
    campaign: further.campaign ?? null,
    keyword: further.keyword ?? '',
    hoursFrom: further.hours?.from ?? null,
    hoursTo: further.hours?.to ?? null,
    needsApproval: options.needsApproval ?? false,
    secondReader: options.secondReaderId ?? null,
    termAmount: options.term?.amount ?? null,
    termUnit: options.term?.unit ?? 'working',
    from: details.from ?? '',
    to: details.to ?? '',
    owner: details.ownerId ?? null,
    reason: details.reason ?? '',
  };
}

/** Only what is filled in. */
function filled(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const isFilled = (value: unknown) =>
    value !== null && value !== '' && value !== false && value !== undefined;
  return Object.fromEntries(Object.entries(values).filter(([, value]) => isFilled(value)));
}

const whole = <T extends object>(values: T): T | null => (Object.keys(values).length > 0 ? values : null);

/** The details of a rule that the folded part describes; what is left empty is absent. */
export function detailsOf(fields: FurtherValues): Details {
  const { channel, source, author, socialPosition, benefit, urgency, language, campaign, keyword } = fields;
  const { hoursFrom, hoursTo, termAmount, termUnit } = fields;
  const further = FurtherConditions.parse(
    filled({
      channel,
      source,
      author,
      socialPosition,
      benefit,
      urgency,
      language,
      campaign,
      keyword,
      hours: hoursFrom === null || hoursTo === null ? null : { from: hoursFrom, to: hoursTo },
    }),
  );
  const options = RuleOptions.parse(
    filled({
      needsApproval: fields.needsApproval,
      secondReaderId: fields.secondReader,
      term: termAmount === null ? null : { amount: termAmount, unit: termUnit },
    }),
  );
  return RuleDetails.parse(
    filled({
      further: whole(further),
      options: whole(options),
      from: fields.from,
      to: fields.to,
      ownerId: fields.owner,
      reason: fields.reason,
    }),
  );
}

const CONDITIONS = [
  'channel',
  'source',
  'author',
  'socialPosition',
  'benefit',
  'urgency',
  'language',
  'campaign',
  'keyword',
  'hoursFrom',
  'hoursTo',
] as const satisfies readonly (keyof FurtherValues)[];

/** How many further conditions are set; the folded part says so in its heading and opens when there are any. */
export function countConditions(fields: FurtherValues): number {
  const set = CONDITIONS.filter(name => fields[name] !== null && fields[name] !== '').length;
  return fields.hoursFrom !== null && fields.hoursTo !== null ? set - 1 : set;
}

/** Is anything set that is neither a condition nor the target? */
export function hasOptions(fields: FurtherValues): boolean {
  const { needsApproval, secondReader, termAmount, from, to, owner, reason } = fields;
  return (
    needsApproval ||
    [secondReader, termAmount, from, to, owner, reason].some(value => value !== null && value !== '')
  );
}
