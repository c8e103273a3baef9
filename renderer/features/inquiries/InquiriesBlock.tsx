import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { CaseInquiry } from '../../../shared/contract/inquiries';
import { api } from '../../api/client';
import { orpc } from '../../api/query';
import { useLanguage, useT } from '../../app/language';
import { formatDate, Tag } from '../../ui';
import type { Card } from '../cases/case-types';
import { StepDialog } from '../cases/StepDialog';
import { RecordSteps } from '../records/RecordSteps';
import { RecordsBlock } from '../records/RecordsBlock';
import { TakeBackDialog } from '../records/TakeBackDialog';
import { useRecordChange } from '../records/use-record-change';
import { IssueInquiryDialog } from './IssueInquiryDialog';

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
    <>
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
      <RecordSteps
        steps={STEPS.filter(step => inquiry.may[step])}
        label={step => t(`inquiry.do.${step}`)}
        name={body}
        onStep={onStep}
      />
    </>
  );
}

interface AnswerProps {
  readonly card: Card;
  readonly inquiry: Inquiry;
  readonly onClose: () => void;
}

function AnswerDialog({ card, inquiry, onClose }: AnswerProps) {
  const t = useT();
  const answer = useRecordChange(card, api.inquiries.answer);
  return (
    <StepDialog
      title={inquiry.body}
      caseId={card.id}
      draft={`inquiry ${inquiry.id} answer`}
      day={{ label: t('forward.day'), wrong: t('inquiry.answered.wrong'), earliest: inquiry.sentOn }}
      words={{ label: t('inquiry.answer'), description: t('inquiry.answerHint') }}
      busy={answer.isPending}
      error={answer.error}
      onSave={(noted, onSuccess) => answer.mutate({ inquiryId: inquiry.id, ...noted }, { onSuccess })}
      onClose={onClose}
    />
  );
}

/** Inquiries to bodies in the matter of the case: who asked what of whom, by when the answer is due, what came. */
export function InquiriesBlock({ card }: { readonly card: Card }) {
  const t = useT();
  const { data, error } = useQuery(orpc.inquiries.ofCase.queryOptions({ input: { id: card.id } }));
  return (
    <RecordsBlock<Inquiry, Step>
      title={t('inquiry.title')}
      records={data?.inquiries}
      error={error}
      none={<p className="note">{t('inquiry.none')}</p>}
      line={(inquiry, take) => <InquiryLine inquiry={inquiry} onStep={take} />}
      make={data?.mayIssue ? t('inquiry.make') : null}
      makeWindow={close => <IssueInquiryDialog card={card} onClose={close} />}
      stepWindow={(inquiry, step, close) =>
        step === 'answer' ? (
          <AnswerDialog card={card} inquiry={inquiry} onClose={close} />
        ) : (
          <TakeBackDialog
            card={card}
            title={inquiry.body}
            draft={`inquiry ${inquiry.id} withdraw`}
            label={t('inquiry.reason')}
            takeBack={why => api.inquiries.withdraw({ ...why, inquiryId: inquiry.id })}
            onClose={close}
          />
        )
      }
    />
  );
}
