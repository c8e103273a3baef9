import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useErrorText } from '../../api/errors';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { ErrorAlert, Tag } from '../../ui';
import { AidBlock } from '../aid/AidBlock';
import { Attachments } from '../attachments/Attachments';
import { ForwardBlock } from '../forwards/ForwardBlock';
import { InquiriesBlock } from '../inquiries/InquiriesBlock';
import { MeasuresBlock } from '../measures/MeasuresBlock';
import { PartsBlock } from '../parts/PartsBlock';
import { PromisesBlock } from '../promises/PromisesBlock';
import { ReadingBlock } from '../readings/ReadingBlock';
import { ConsentBlock } from '../rights/ConsentBlock';
import { PassedOnTag } from '../rights/PassedOnTag';
import { RightsBlock } from '../rights/RightsBlock';
import { LinksBlock } from '../similar/LinksBlock';
import { ApplicantBlock } from './ApplicantBlock';
import { CaseActions } from './CaseActions';
import { CaseDialogs } from './CaseDialogs';
import { DueTag, StatusTag } from './CaseRow';
import { CaseSection, SectionHeading } from './CaseSection';
import type { Card } from './case-types';
import { DetailsBlock } from './DetailsBlock';
import { KeepingBlock } from './KeepingBlock';
import { OffersBlock } from './OffersBlock';
import { QuestionsBlock } from './QuestionsBlock';
import { TermBlock } from './TermBlock';
import { TimelineBlock } from './TimelineBlock';
import type { CaseDesk } from './use-case-desk';
import { WhyBlock } from './WhyBlock';

interface CaseCardProps {
  readonly desk: CaseDesk;
  /** On its own page the card's title is the page's heading and its blocks stand in two columns. */
  readonly page: boolean;
  readonly corner?: ReactNode;
}

function CaseTitle({ card, page, corner }: { card: Card; page: boolean; corner: ReactNode }) {
  const t = useT();
  const { today } = useSession();
  return (
    <div className="case-title">
      {page ? <h1>{card.number}</h1> : <h2>{card.number}</h2>}
      {card.status === 'closed' ? null : <DueTag item={card} today={today} />}
      <StatusTag status={card.status} />
      {card.urgency === 'normal' ? null : <Tag tone="warn">{t(`code.urgency.${card.urgency}`)}</Tag>}
      <PassedOnTag caseId={card.id} />
      {corner ? <span className="push">{corner}</span> : null}
    </div>
  );
}

function Matter({ card }: { readonly card: Card }) {
  const t = useT();
  return (
    <section className="case-section" aria-label={t('case.text')}>
      <p>
        <strong>{card.summary}</strong>
      </p>
      {card.text && card.text !== card.summary ? <div className="case-text">{card.text}</div> : null}
    </section>
  );
}

/** One case: who, what, to whom and why, by when, what was done, and what may be done now. */
export function CaseCard({ desk, page, corner }: CaseCardProps) {
  const t = useT();
  const errorText = useErrorText();
  const { card, error } = desk;
  if (!card) {
    return (
      <div className="case-card">
        <div className="case-body">
          {error ? (
            <ErrorAlert
              action={
                <Button size="compact-sm" variant="default" onClick={desk.retry}>
                  {t('shell.retry')}
                </Button>
              }
            >
              {errorText(error)}
            </ErrorAlert>
          ) : (
            <p className="note">{desk.pending ? t('cases.loading') : t('cases.pick')}</p>
          )}
        </div>
      </div>
    );
  }
  const questions = <QuestionsBlock card={card} busy={desk.changes.isPending} onResult={desk.giveResult} />;
  return (
    <div className="case-card" ref={desk.body} key={card.id}>
      <section className="case-body" tabIndex={page ? undefined : 0} aria-label={card.number}>
        <SectionHeading value={page ? 'h2' : 'h3'}>
          <CaseTitle card={card} page={page} corner={corner} />
          <div className="case-column">
            {page ? null : <OffersBlock desk={desk} />}
            {page ? null : <ReadingBlock card={card} />}
            <ApplicantBlock card={card} />
            <Matter card={card} />
            {questions}
            <CaseSection title={t('files.title')}>
              <Attachments caseId={card.id} />
            </CaseSection>
            {page ? <TimelineBlock events={card.timeline} /> : <WhyBlock card={card} />}
          </div>
          <div className="case-column">
            {page ? <OffersBlock desk={desk} /> : null}
            {page ? <ReadingBlock card={card} /> : null}
            {page ? <WhyBlock card={card} /> : null}
            <PartsBlock card={card} />
            <ForwardBlock card={card} />
            <InquiriesBlock card={card} />
            <PromisesBlock card={card} />
            <AidBlock card={card} />
            <MeasuresBlock card={card} />
            <TermBlock term={card.term} />
            {page ? null : <TimelineBlock events={card.timeline} />}
            <LinksBlock card={card} />
            <DetailsBlock card={card} />
            <ConsentBlock caseId={card.id} />
            {card.person ? <RightsBlock personId={card.person.id} /> : null}
            <KeepingBlock card={card} />
          </div>
        </SectionHeading>
      </section>
      <CaseActions desk={desk} card={card} />
      <CaseDialogs desk={desk} />
    </div>
  );
}
