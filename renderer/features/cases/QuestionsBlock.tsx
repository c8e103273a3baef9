import { Select } from '@mantine/core';
import { RESULTS } from '../../../shared/domain/codes';
import { useName, useT } from '../../app/language';
import { formatDate } from '../../ui';
import { CaseSection } from './CaseSection';
import type { Card, Question } from './case-types';

interface QuestionsBlockProps {
  readonly card: Card;
  readonly busy: boolean;
  readonly onResult: (question: Question, result: Question['result']) => void;
}

/** Choices of a result, in the words of the page. */
export function useResultChoices() {
  const t = useT();
  return RESULTS.map(result => ({ value: result, label: t(`code.result.${result}`) }));
}

/** The questions of the appeal, each with its result. */
export function QuestionsBlock({ card, busy, onResult }: QuestionsBlockProps) {
  const t = useT();
  const sayName = useName();
  const choices = useResultChoices();
  return (
    <CaseSection title={t('case.questions')}>
      {card.questions.map((question, index) => (
        <div key={question.id} className="case-question">
          <div>
            {card.questions.length > 1 ? `${index + 1}. ` : ''}
            {sayName(question.topicName)} <span className="note">{question.topic.code}</span>
            {question.resultOn ? (
              <span className="note"> · {t('case.resultOn', { date: formatDate(question.resultOn) })}</span>
            ) : null}
          </div>
          {card.may.setResult ? (
            <Select
              size="xs"
              data-result-of={question.id}
              data-has-result={question.result !== null}
              aria-label={t('case.result', { topic: sayName(question.topicName) })}
              placeholder={t('case.noResult')}
              data={choices}
              value={question.result}
              disabled={busy}
              clearable
              clearButtonProps={{ 'aria-label': t('case.noResult') }}
              onChange={value => onResult(question, RESULTS.find(result => result === value) ?? null)}
            />
          ) : (
            // Read, not chosen: a field that is greyed out is hard to read.
            <span className={question.result ? undefined : 'note'}>
              {question.result ? t(`code.result.${question.result}`) : t('case.noResult')}
            </span>
          )}
        </div>
      ))}
    </CaseSection>
  );
}
