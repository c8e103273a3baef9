import type { LocalName } from '../../../../shared/domain/codes';
import type { Translate } from '../../../../shared/i18n/translator';
import { type Executor, nameOf } from '../staff/executor';
import type { DraftRule, Target } from './draft-rules';

/** The conditions of a rule, each in words; none means any appeal. */
export function sayConditions(
  t: Translate,
  sayName: (name: LocalName) => string,
  rule: Pick<DraftRule, 'when' | 'topicName' | 'territoryName'>,
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
    case 'pool':
      return t('rules.target.pool', { names: target.executorIds.map(name).join(', ') });
    case 'group':
      return t('reason.to-group', { group: target.group });
    case 'head':
      return t('rules.target.head');
  }
}
