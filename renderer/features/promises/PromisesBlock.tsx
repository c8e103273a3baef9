import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { CasePromise } from '../../../shared/contract/promises';
import { api } from '../../api/client';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { formatDate, Tag } from '../../ui';
import type { Card } from '../cases/case-types';
import { StepDialog } from '../cases/StepDialog';
import { RecordSteps } from '../records/RecordSteps';
import { RecordsBlock } from '../records/RecordsBlock';
import { TakeBackDialog } from '../records/TakeBackDialog';
import { useRecordChange } from '../records/use-record-change';
import { MakePromiseDialog } from './MakePromiseDialog';

type Promised = z.infer<typeof CasePromise>;
const STEPS = [
  { step: 'kept', right: 'settle' },
  { step: 'broken', right: 'settle' },
  { step: 'withdraw', right: 'withdraw' },
] as const;
type Step = (typeof STEPS)[number]['step'];

function StateTag({ promise }: { readonly promise: Promised }) {
  const t = useT();
  const due = formatDate(promise.dueOn);
  const settled = promise.settledOn ? formatDate(promise.settledOn) : '';
  switch (promise.state) {
    case 'waiting':
      return <Tag tone="info">{t('promise.waiting', { date: due })}</Tag>;
    case 'overdue':
      return <Tag tone="bad">{t('promise.overdue', { date: due })}</Tag>;
    case 'kept':
      return <Tag tone="ok">{t('promise.kept', { date: settled })}</Tag>;
    case 'kept-late':
      return <Tag tone="warn">{t('promise.keptLate', { date: settled })}</Tag>;
    case 'broken':
      return <Tag tone="bad">{t('promise.broken')}</Tag>;
    case 'withdrawn':
      return <Tag tone="muted">{t('record.mistaken')}</Tag>;
  }
}

interface PromiseLineProps {
  readonly promise: Promised;
  readonly onStep: (step: Step) => void;
}

function PromiseLine({ promise, onStep }: PromiseLineProps) {
  const t = useT();
  return (
    <>
      <div className="part-head">
        <StateTag promise={promise} />
        <span className="note">
          {t('promise.given', { name: promise.authorName, date: formatDate(promise.givenOn) })} ·{' '}
          {t(`code.occasion.${promise.occasion}`)}
        </span>
      </div>
      <div className="part-words">{promise.promised}</div>
      {promise.outcomeWords ? <div className="case-text">{promise.outcomeWords}</div> : null}
      <RecordSteps
        steps={STEPS.flatMap(({ step, right }) => (promise.may[right] ? [step] : []))}
        label={step => t(`promise.do.${step}`)}
        name={promise.promised}
        onStep={onStep}
      />
    </>
  );
}

interface SettleProps {
  readonly card: Card;
  readonly promise: Promised;
  readonly outcome: Exclude<Step, 'withdraw'>;
  readonly onClose: () => void;
}

function SettleDialog({ card, promise, outcome, onClose }: SettleProps) {
  const t = useT();
  const settle = useRecordChange(card, api.promises.settle);
  return (
    <StepDialog
      title={promise.promised}
      caseId={card.id}
      draft={`promise ${promise.id} ${outcome}`}
      day={{ label: t('forward.day'), wrong: t('promise.settled.wrong'), earliest: promise.givenOn }}
      words={{ label: t(`promise.words.${outcome}`) }}
      busy={settle.isPending}
      error={settle.error}
      onSave={(noted, onSuccess) =>
        settle.mutate({ promiseId: promise.id, outcome, ...noted }, { onSuccess })
      }
      onClose={onClose}
    />
  );
}

/** What was promised to the citizen, by when, and whether it was kept. */
export function PromisesBlock({ card }: { readonly card: Card }) {
  const t = useT();
  const { data, error } = useQuery(orpc.promises.ofCase.queryOptions({ input: { id: card.id } }));
  return (
    <RecordsBlock<Promised, Step>
      title={t('promise.title')}
      records={data?.promises}
      error={error}
      line={(promise, take) => <PromiseLine promise={promise} onStep={take} />}
      make={data?.mayMake ? t('promise.make') : null}
      makeWindow={close => <MakePromiseDialog card={card} authors={data?.authors ?? []} onClose={close} />}
      stepWindow={(promise, step, close) =>
        step === 'withdraw' ? (
          <TakeBackDialog
            card={card}
            title={promise.promised}
            draft={`promise ${promise.id} withdraw`}
            label={t('promise.words.withdraw')}
            takeBack={why => api.promises.withdraw({ ...why, promiseId: promise.id })}
            onClose={close}
          />
        ) : (
          <SettleDialog card={card} promise={promise} outcome={step} onClose={close} />
        )
      }
    />
  );
}
