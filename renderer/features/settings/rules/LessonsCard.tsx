import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { formatQuarter, parseQuarter, previousQuarter, quarterOf } from '../../../../shared/lib/dates';
import { orpc } from '../../../api/query';
import { caseHref } from '../../../app/addresses';
import { useName, useT } from '../../../app/language';
import { useSession } from '../../../app/session';
import { Card } from '../../../ui';
import { sayQuarter } from '../../statistics/say-quarter';
import { FormError } from '../FormError';
import type { Executor } from '../staff/executor';
import { type DraftRule, type Lesson, ruleOfLesson } from './draft-rules';
import { type Campaigns, sayConditions, sayTarget } from './say-rule';

/** Quarters that may be looked at: this one and those before it. */
const QUARTERS = 5;

interface LessonsCardProps {
  readonly executors: readonly Executor[];
  readonly campaigns: Campaigns;
  /** Puts the rule into the draft, before those it would have corrected, and tries the table on the past. */
  readonly onTry: (rule: DraftRule, before: readonly string[]) => void;
}

function lastQuarters(today: string): string[] {
  let quarter = quarterOf(today);
  return Array.from({ length: QUARTERS }, () => {
    const text = formatQuarter(quarter);
    quarter = previousQuarter(quarter);
    return text;
  });
}

function Numbers({ cases }: { readonly cases: Lesson['examples'] }) {
  return cases.map(({ id, number }, index) => (
    <span key={id}>
      {index > 0 ? ', ' : ''}
      <Link href={caseHref(id)}>{number}</Link>
    </span>
  ));
}

/** Where people overrode the rules in a quarter, and the rule that would have done it by itself. */
export function LessonsCard({ executors, campaigns, onTry }: LessonsCardProps) {
  const t = useT();
  const sayName = useName();
  const { today } = useSession();
  const quarters = lastQuarters(today);
  const [quarter, setQuarter] = useState(quarters[0] ?? '');
  const { data, error } = useQuery(orpc.routing.lessons.queryOptions({ input: { quarter } }));
  return (
    <Card title={t('lessons.title')}>
      <p className="note">{t('lessons.hint')}</p>
      <div className="settings-bar">
        <NativeSelect
          aria-label={t('lessons.quarter')}
          value={quarter}
          data={quarters
            .filter(one => parseQuarter(one))
            .map(one => ({ value: one, label: sayQuarter(t, one) }))}
          onChange={event => setQuarter(event.currentTarget.value)}
        />
        <span className="note" role="status">
          {data ? t('lessons.overridden', { count: data.overridden, cases: data.cases }) : ''}
        </span>
      </div>
      <FormError error={error} />
      {data?.lessons.length === 0 ? <p className="note">{t('lessons.none')}</p> : null}
      <ul className="lessons">
        {data?.lessons.map(lesson => {
          const rule = ruleOfLesson(lesson, t('lessons.reason', { quarter: sayQuarter(t, quarter) }));
          return (
            <li key={rule.key}>
              <div className="rule-words">
                <b>{t('rules.if')}</b>{' '}
                {sayConditions(t, sayName, rule, campaigns).join(` ${t('rules.and')} `)}{' '}
                <b>{t('rules.then')}</b> {sayTarget(t, executors, rule.target)}
              </div>
              <div className="note">
                {t('lessons.support', { count: lesson.support })} <Numbers cases={lesson.examples} />
                {lesson.agreeing > 0 ? ` · ${t('lessons.agreeing', { count: lesson.agreeing })}` : ''}
              </div>
              <div className="note">
                {lesson.against === 0 ? (
                  t('lessons.noneAgainst')
                ) : (
                  <>
                    {t('lessons.against', { count: lesson.against })}{' '}
                    <Numbers cases={lesson.counterExamples} />
                  </>
                )}
              </div>
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => onTry({ ...rule, key: `${rule.key} ${quarter}` }, lesson.overrode)}
              >
                {t('lessons.try')}
              </Button>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
