import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import type { CaseReading } from '../../../shared/contract/readings';
import type { Standing } from '../../../shared/domain/readings/standing';
import { api } from '../../api/client';
import { useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { ErrorAlert, formatInstant, Tag, type Tone } from '../../ui';
import { CaseSection } from '../cases/CaseSection';
import type { Card } from '../cases/case-types';
import { useRecordChange } from '../records/use-record-change';
import { AskReadingDialog } from './AskReadingDialog';
import { SendBackDialog } from './SendBackDialog';
import '../records/records.css';

const TONES: Readonly<Record<Standing, Tone>> = {
  'not-asked': 'warn',
  asked: 'info',
  returned: 'bad',
  changed: 'warn',
  agreed: 'ok',
};

/** What came of an earlier asking: who read it, when, with which words. */
function PastReading({ reading }: { readonly reading: z.infer<typeof CaseReading> }) {
  const t = useT();
  const { state, readBy, readerName, endedAt, remark } = reading;
  if (state === 'asked' || endedAt === null) return null;
  const name = readBy ?? readerName ?? t('readings.head');
  return (
    <li>
      <div className="note">{t(`readings.past.${state}`, { name, at: formatInstant(endedAt) })}</div>
      {remark ? <div className="said">{remark}</div> : null}
    </li>
  );
}

type Readings = Awaited<ReturnType<typeof api.readings.ofCase>>;

/** How the answer stands, whom it waits for, and what came of earlier askings. */
function ReadingWords({ card, data }: { readonly card: Card; readonly data: Readings }) {
  const t = useT();
  const { namedReader, readings, ask } = data;
  const standing = data.standing ?? 'not-asked';
  const [newest] = readings;
  const name = newest?.readBy ?? newest?.readerName ?? t('readings.head');
  const tone = card.status === 'in-work' || standing !== 'not-asked' ? TONES[standing] : 'muted';
  const others = ask && !ask.some(one => one.name === namedReader) ? ask.map(one => one.name) : [];
  const past = readings.filter(one => one.state !== 'asked');
  return (
    <>
      <p role="status">
        <Tag tone={tone}>{t(`readings.standing.${standing}`, { name })}</Tag>
      </p>
      {namedReader && standing !== 'agreed' && card.status !== 'closed' ? (
        <p className="note">
          {t('readings.named', { name: namedReader })}{' '}
          {others.length > 0 ? t('readings.others', { names: others.join(', ') }) : ''}
          {ask?.length === 0 ? t('readings.onlyHead') : ''}
        </p>
      ) : null}
      {data.isOwn ? <p className="note">{t('readings.own')}</p> : null}
      {ask && isUnfinished(card) ? <p className="note">{t('readings.results')}</p> : null}
      {past.length > 0 ? (
        <ul className="parts">
          {past.map(reading => (
            <PastReading key={reading.id} reading={reading} />
          ))}
        </ul>
      ) : null}
    </>
  );
}

/** Has a question of the case no result yet? Then there is no answer to read. */
function isUnfinished({ questions }: Card): boolean {
  return questions.some(question => question.result === null);
}

/**
 * The second reading that a rule asks for: how the answer stands in words, what came back, and what this person may do.
 * Nothing where no rule asks for one.
 */
export function ReadingBlock({ card }: { readonly card: Card }) {
  const t = useT();
  const errorText = useErrorText();
  const { data, error } = useQuery({
    ...orpc.readings.ofCase.queryOptions({ input: { id: card.id } }),
    enabled: card.reading !== null,
  });
  const agree = useRecordChange(card, api.readings.agree);
  const [asking, setAsking] = useState(false);
  const [sendingBack, setSendingBack] = useState<string | null>(null);
  // What ended unread had no reader to wait for: it was answered by word of mouth, or before the rule.
  if (card.reading === null || (card.status === 'closed' && card.reading === 'not-asked')) return null;
  const ask = t(data?.standing === 'asked' ? 'readings.ask.other' : 'readings.ask');
  return (
    <CaseSection title={t('readings.title')}>
      {error ? <ErrorAlert>{errorText(error)}</ErrorAlert> : null}
      {agree.error ? <ErrorAlert>{errorText(agree.error)}</ErrorAlert> : null}
      {data ? <ReadingWords card={card} data={data} /> : null}
      <ReadingSteps
        read={data?.read ?? null}
        busy={agree.isPending}
        waits={data?.standing === 'asked'}
        onAgree={readingId => agree.mutate({ readingId })}
        onSendBack={setSendingBack}
        ask={data?.ask && !isUnfinished(card) ? ask : null}
        onAsk={() => setAsking(true)}
      />
      {asking && data?.ask ? (
        <AskReadingDialog card={card} readers={data.ask} onClose={() => setAsking(false)} />
      ) : null}
      {sendingBack ? (
        <SendBackDialog card={card} readingId={sendingBack} onClose={() => setSendingBack(null)} />
      ) : null}
    </CaseSection>
  );
}

interface ReadingStepsProps {
  /** The reading that this person may end. */
  readonly read: string | null;
  readonly busy: boolean;
  /** Somebody has the answer to read: nothing is to be done by who gave it. */
  readonly waits: boolean;
  /** Words of the button that gives the answer to a reader; null: there is none. */
  readonly ask: string | null;
  readonly onAgree: (readingId: string) => void;
  readonly onSendBack: (readingId: string) => void;
  readonly onAsk: () => void;
}

function ReadingSteps({ read, busy, waits, ask, onAgree, onSendBack, onAsk }: ReadingStepsProps) {
  const t = useT();
  return (
    <div className="part-steps">
      {read ? (
        <>
          <Button size="compact-sm" loading={busy} onClick={() => onAgree(read)}>
            {t('readings.agree')}
          </Button>
          <Button size="compact-sm" variant="default" disabled={busy} onClick={() => onSendBack(read)}>
            {t('readings.sendBack')}
          </Button>
        </>
      ) : null}
      {ask ? (
        <Button size="compact-sm" variant={waits ? 'default' : 'filled'} disabled={busy} onClick={onAsk}>
          {ask}
        </Button>
      ) : null}
    </div>
  );
}
