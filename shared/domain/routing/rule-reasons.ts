import type { Candidate } from './candidate';
import type { Reason } from './reasons';
import type { FurtherConditions, Rule, RuleTarget } from './rule';

type Params = Record<string, string | number>;

function targetParams(target: RuleTarget, candidates: readonly Candidate[]): Params {
  switch (target.type) {
    case 'kind':
      return target.level === null
        ? { targetKind: target.kind }
        : { targetKind: target.kind, targetLevel: target.level };
    case 'person':
      return { targetName: candidates.find(c => c.id === target.executorId)?.name ?? '' };
    case 'partner':
      return { targetPartner: candidates.find(c => c.id === target.executorId)?.name ?? '' };
    case 'pool':
      return { targetPool: target.executorIds.length };
    case 'group':
      return { targetGroup: target.group };
    case 'head':
      return { targetHead: 1 };
  }
}

/** Each further condition that a rule has, as a reason. */
function furtherReasons(further: FurtherConditions, to: Params): Reason[] {
  const { channel, source, author, socialPosition, benefit, urgency, language } = further;
  const reasons: Reason[] = [];
  const add = (code: Reason['code'], params: Params) => reasons.push({ code, params: { ...params, ...to } });
  if (channel !== undefined) add('rule-channel', { channel });
  if (source !== undefined) add('rule-source', { source });
  if (author !== undefined) add('rule-author', { author });
  if (socialPosition !== undefined) add('rule-category', { socialPosition });
  if (benefit !== undefined) add('rule-category', { benefit });
  if (urgency !== undefined) add('rule-urgency', { urgency });
  if (language !== undefined) add('rule-language', { language });
  if (further.campaign !== undefined) add('rule-campaign', {});
  if (further.keyword !== undefined) add('rule-keyword', { keyword: further.keyword });
  if (further.hours !== undefined) add('rule-hours', { ...further.hours });
  return reasons;
}

/** Every condition of a rule that held, and where the rule sends. */
export function ruleReasons(rule: Rule, candidates: readonly Candidate[]): Reason[] {
  const to = targetParams(rule.target, candidates);
  const reasons: Reason[] = [];
  if (rule.topic)
    reasons.push({
      code: 'rule-topic',
      params: { topicRu: rule.topic.name.ru, topicKk: rule.topic.name.kk, ...to },
    });
  if (rule.territory)
    reasons.push({
      code: 'rule-territory',
      params: { territoryRu: rule.territory.name.ru, territoryKk: rule.territory.name.kk, ...to },
    });
  if (rule.kind) reasons.push({ code: 'rule-kind', params: { kind: rule.kind, ...to } });
  if (rule.further) reasons.push(...furtherReasons(rule.further, to));
  if (reasons.length === 0) reasons.push({ code: 'rule-all', params: to });
  return reasons;
}
