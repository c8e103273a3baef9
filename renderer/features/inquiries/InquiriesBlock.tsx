import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import type { CaseInquiry } from '../../../shared/contract/inquiries';
import { useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { useLanguage, useT } from '../../app/language';
import { ErrorAlert, formatDate, Tag } from '../../ui';
import { CaseSection } from '../cases/CaseSection';
import type { Card } from '../cases/case-types';
import { StepDialog } from '../cases/StepDialog';
import { IssueInquiryDialog } from './IssueInquiryDialog';
import { useInquiryChanges } from './use-inquiry-changes';
import '../parts/parts.css';

type Inquiry = z.infer<typeof CaseInquiry>;
const STEPS = ['answer', 'withdraw'] as const;
type Step = (typeof STEPS)[number];

function StateTag({ inquiry }: { readonly inquiry: Inquiry }) {
  const t = useT();
  const due = formatDate(inquiry.dueOn);
  const answered = inquiry.answeredOn ? formatDate(inquiry.answeredOn) : '';
  switch (inquiry.state) {
    case 'waiting':
      return <Tag tone="info">{t('inquiry.waits', { date: due })}</Tag>;
    case 'overdue':
      return <Tag tone="bad">{t('inquiry.overdue', { date: due })}</Tag>;
    case 'answered':
      return <Tag tone="ok">{t('inquiry.answered', { date: answered })}</Tag>;
    case 'answered-late':
      return <Tag tone="warn">{t('inquiry.answeredLate', { date: answered })}</Tag>;
    case 'withdrawn':
      return <Tag tone="muted">{t('inquiry.withdrawn')}</Tag>;
  }
}

function InquiryLine({ inquiry, onStep }: { inquiry: Inquiry; onStep: (step: Step) => void }) {
  const t = useT();
  const [language] = useLanguage();
  const { body, letterNumber, asked, answer, instrument, state } = inquiry;
  const told = [
    t(`code.instrument.${instrument}`),
    inquiry.authorName,
    letterNumber,
    t('inquiry.sent', { date: formatDate(inquiry.sentOn) }),
  ];
  return (
    <li>
      <div className="part-head">
        <strong>{body}</strong>
        <StateTag inquiry={inquiry} />
      </div>
      <div className="note">{told.filter(Boolean).join(' · ')}</div>
      {asked ? <div className="part-words">{asked}</div> : null}
      {state === 'waiting' || state === 'overdue' ? (
        <div className="note">{t('inquiry.basis.law', { basis: inquiry.basis[language] })}</div>
      ) : null}
      {answer ? <div className="case-text">{answer}</div> : null}
      <div className="part-steps">
        {STEPS.filter(step => inquiry.may[step]).map(step => (
          <Button
            key={step}
            size="compact-sm"
            variant="default"
            aria-label={t('parts.step.of', { step: t(`inquiry.do.${step}`), name: body })}
            onClick={() => onStep(step)}
          >
            {t(`inquiry.do.${step}`)}
          </Button>
        ))}
      </div>
    </li>
  );
}

interface InquiryStepProps {
  readonly card: Card;
  readonly inquiry: Inquiry;
  readonly step: Step;
  readonly onClose: () => void;
}

function InquiryStepDialog({ card, inquiry, step, onClose }: InquiryStepProps) {
  const t = useT();
  const { answer, withdraw } = useInquiryChanges(card);
  const day = {
    label: t('forward.day'),
    wrong: t('inquiry.answered.wrong'),
    earliest: inquiry.sentOn,
  };
  const words =
    step === 'answer'
      ? { label: t('inquiry.answer'), description: t('inquiry.answerHint') }
      : { label: t('inquiry.reason') };
  return (
    <StepDialog
      title={inquiry.body}
      caseId={card.id}
      draft={`inquiry ${inquiry.id} ${step}`}
      day={step === 'answer' ? day : undefined}
      words={words}
      busy={answer.isPending || withdraw.isPending}
      error={answer.error ?? withdraw.error}
      onSave={({ on, words: said }, onSuccess) =>
        step === 'answer'
          ? answer.mutate({ inquiryId: inquiry.id, on, words: said }, { onSuccess })
          : withdraw.mutate({ inquiryId: inquiry.id, reason: said }, { onSuccess })
      }
      onClose={onClose}
    />
  );
}

/** Inquiries to bodies in the matter of the case: who asked what of whom, by when the answer is due, what came. */
export function InquiriesBlock({ card }: { readonly card: Card }) {
  const t = useT();
  const errorText = useErrorText();
  const { data, error } = useQuery(orpc.inquiries.ofCase.queryOptions({ input: { id: card.id } }));
  const [making, setMaking] = useState(false);
  const [taken, setTaken] = useState<{ inquiry: Inquiry; step: Step } | null>(null);
  if (data && data.inquiries.length === 0 && !data.mayIssue) return null;
  return (
    <CaseSection title={t('inquiry.title')}>
      {error ? <ErrorAlert>{errorText(error)}</ErrorAlert> : null}
      {data?.inquiries.length === 0 ? <p className="note">{t('inquiry.none')}</p> : null}
      {data && data.inquiries.length > 0 ? (
        <ul className="parts">
          {data.inquiries.map(inquiry => (
            <InquiryLine key={inquiry.id} inquiry={inquiry} onStep={step => setTaken({ inquiry, step })} />
          ))}
        </ul>
      ) : null}
      {data?.mayIssue ? (
        <Button size="compact-sm" variant="subtle" onClick={() => setMaking(true)}>
          {t('inquiry.make')}
        </Button>
      ) : null}
      {making ? <IssueInquiryDialog card={card} onClose={() => setMaking(false)} /> : null}
      {taken ? <InquiryStepDialog card={card} {...taken} onClose={() => setTaken(null)} /> : null}
    </CaseSection>
  );
}
