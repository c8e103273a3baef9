import type { LocalName } from '../../../../shared/domain/codes';
import type { Translate } from '../../../../shared/i18n/translator';
import { formatDate } from '../../../../shared/lib/dates';
import { type Executor, nameOf } from '../staff/executor';
import type { DraftRule, Target } from './draft-rules';

/** Campaigns of the office, for the name of the one that a rule asks for. */
export type Campaigns = readonly { readonly id: string; readonly nameRu: string; readonly nameKk: string }[];

const lower = (text: string): string => text.charAt(0).toLocaleLowerCase() + text.slice(1);
const hour = (hours: number): string => `${String(hours).padStart(2, '0')}:00`;

/** The conditions of a rule, each in words; none means any appeal. */
export function sayConditions(
  t: Translate,
  sayName: (name: LocalName) => string,
  rule: Pick<DraftRule, 'when' | 'topicName' | 'territoryName' | 'details'>,
  campaigns: Campaigns = [],
): string[] {
  const { topic, territory, kind } = rule.when;
  const said: string[] = [];
  if (topic) {
    const name = rule.topicName ? sayName(rule.topicName) : topic.code;
    said.push(t('rules.when.topic', { value: `«${name}»` }));
  }
  if (territory) {
    const name = rule.territoryName ? sayName(rule.territoryName) : territory;
    said.push(t('rules.when.territory', { value: `«${name}»` }));
  }
  if (kind) said.push(t('rules.when.kind', { value: `«${t(`code.kind.${kind}`)}»` }));
  return [...said, ...sayFurther(t, sayName, rule.details.further ?? {}, campaigns)];
}

function sayFurther(
  t: Translate,
  sayName: (name: LocalName) => string,
  further: NonNullable<DraftRule['details']['further']>,
  campaigns: Campaigns,
): string[] {
  const { channel, source, author, socialPosition, benefit, urgency, language, keyword, hours } = further;
  const said: string[] = [];
  if (channel) said.push(t('rules.when.channel', { value: `«${t(`code.channel.${channel}`)}»` }));
  if (source) said.push(t('rules.when.source', { value: `«${t(`code.source.${source}`)}»` }));
  if (author) said.push(t('rules.when.author', { value: `«${t(`code.author.${author}`)}»` }));
  if (socialPosition)
    said.push(t('rules.when.socialPosition', { value: `«${t(`code.socialPosition.${socialPosition}`)}»` }));
  if (benefit) said.push(t('rules.when.benefit', { value: `«${t(`code.benefit.${benefit}`)}»` }));
  if (urgency) said.push(t('rules.when.urgency', { value: lower(t(`code.urgency.${urgency}`)) }));
  if (language) said.push(t('rules.when.language', { value: lower(t(`code.language.${language}`)) }));
  if (further.campaign) {
    const found = campaigns.find(({ id }) => id === further.campaign);
    const name = found ? `«${sayName({ ru: found.nameRu, kk: found.nameKk })}»` : t('rules.unknownCampaign');
    said.push(t('rules.when.campaign', { value: name }));
  }
  if (keyword) said.push(t('rules.when.keyword', { value: `«${keyword}»` }));
  if (hours) said.push(t('rules.when.hours', { from: hour(hours.from), to: hour(hours.to) }));
  return said;
}

/** What a rule does beside sending, and what the office notes about it: a line each. */
export function sayDetails(t: Translate, executors: readonly Executor[], rule: DraftRule): string[] {
  const { options = {}, from, to, reason } = rule.details;
  const said: string[] = [];
  if (options.needsApproval) said.push(t('rules.says.approval'));
  if (options.secondReaderId) {
    const name = nameOf(executors, options.secondReaderId) || t('rules.unknownPerson');
    said.push(t('rules.says.second', { name }));
  }
  if (options.term) said.push(t(`rules.says.term.${options.term.unit}`, { count: options.term.amount }));
  if (from && to) said.push(t('rules.says.between', { from: formatDate(from), to: formatDate(to) }));
  else if (from) said.push(t('rules.says.from', { from: formatDate(from) }));
  else if (to) said.push(t('rules.says.to', { to: formatDate(to) }));
  if (rule.ownerName) said.push(t('rules.says.owner', { name: rule.ownerName }));
  if (reason) said.push(reason);
  return said;
}

/** Where a rule sends, in words. */
export function sayTarget(t: Translate, executors: readonly Executor[], target: Target): string {
  const name = (id: string) => nameOf(executors, id) || t('rules.unknownPerson');
  switch (target.type) {
    case 'kind': {
      const kind = t(`code.executorKind.${target.kind}`).toLocaleLowerCase();
      return target.level
        ? t('rules.target.kindLevel', { kind, level: t(`code.level.${target.level}`) })
        : t('rules.target.kind', { kind });
    }
    case 'person':
      return t('rules.target.person', { name: name(target.executorId) });
    case 'partner':
      return target.executorId === null
        ? t('rules.target.anyPartner')
        : t('reason.to-partner', { name: name(target.executorId) });
    case 'pool':
      return t('rules.target.pool', { names: target.executorIds.map(name).join(', ') });
    case 'group':
      return t('reason.to-group', { group: target.group });
    case 'head':
      return t('rules.target.head');
  }
}
