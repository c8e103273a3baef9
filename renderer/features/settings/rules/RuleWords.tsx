import { useName, useT } from '../../../app/language';
import { Tag } from '../../../ui';
import type { Executor } from '../staff/executor';
import type { DraftRule } from './draft-rules';
import { type Campaigns, sayConditions, sayDetails, sayTarget } from './say-rule';
import type { Finding } from './use-findings';

interface RuleWordsProps {
  readonly rule: DraftRule;
  readonly executors: readonly Executor[];
  readonly campaigns: Campaigns;
  readonly finding: Finding | undefined;
}

/** One rule read aloud, what else it does, and what is wrong with it. */
export function RuleWords({ rule, executors, campaigns, finding }: RuleWordsProps) {
  const t = useT();
  const sayName = useName();
  const conditions = sayConditions(t, sayName, rule, campaigns);
  const details = [...(rule.title ? [rule.title] : []), ...sayDetails(t, executors, rule)];
  return (
    <>
      <span className="rule-words">
        <b>{t('rules.if')}</b>{' '}
        {conditions.length === 0
          ? t('rules.when.any')
          : conditions.map((condition, index) => (
              <span key={condition}>
                {index > 0 ? (
                  <>
                    {' '}
                    <b>{t('rules.and')}</b>{' '}
                  </>
                ) : null}
                {condition}
              </span>
            ))}{' '}
        <b>{t('rules.then')}</b> {sayTarget(t, executors, rule.target)}
      </span>
      {details.length > 0 ? <div className="note">{details.join(' · ')}</div> : null}
      {finding ? (
        <div className="rule-finding">
          <Tag tone="warn">{t(`rules.finding.${finding.code}`, { n: (finding.by ?? 0) + 1 })}</Tag>
        </div>
      ) : null}
    </>
  );
}
