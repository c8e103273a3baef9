import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { CasePart } from '../../../shared/contract/parts';
import { isOpenPart, type PartState, type PartStep } from '../../../shared/domain/parts/part-actions';
import { api } from '../../api/client';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { dueText, formatDate, Tag, type Tone } from '../../ui';
import type { Card } from '../cases/case-types';
import { RecordSteps } from '../records/RecordSteps';
import { RecordsBlock } from '../records/RecordsBlock';
import { useRecordChange } from '../records/use-record-change';
import { GivePartDialog } from './GivePartDialog';
import { PartStepDialog } from './PartStepDialog';

export type Part = z.infer<typeof CasePart>;

const TONES: Readonly<Record<PartState, Tone>> = {
  offered: 'warn',
  accepted: 'info',
  done: 'ok',
  declined: 'bad',
  withdrawn: 'muted',
  left: 'muted',
};

interface PartLineProps {
  readonly part: Part;
  readonly busy: boolean;
  readonly onStep: (step: PartStep) => void;
}

function PartLine({ part, busy, onStep }: PartLineProps) {
  const t = useT();
  const { today } = useSession();
  const due = dueText(part.dueOn, today, t);
  return (
    <>
      <div className="part-head">
        <strong>{part.executorName}</strong>
        <Tag tone={TONES[part.state]}>{t(`code.partState.${part.state}`)}</Tag>
        {isOpenPart(part.state) ? <Tag tone={due.tone}>{due.text}</Tag> : null}
      </div>
      <div className="note">
        {t('parts.line', { role: t(`code.partRole.${part.role}`), due: formatDate(part.dueOn) })} ·{' '}
        {t('parts.gave', { name: part.givenBy })}
      </div>
      <div className="part-words">{part.task}</div>
      {part.answer ? <div className="said">{part.answer}</div> : null}
      <RecordSteps
        steps={part.may}
        label={step => t(`parts.step.${step}`)}
        name={part.executorName}
        main="accept"
        busy={busy}
        onStep={onStep}
      />
    </>
  );
}

/** Who else works on the case, at what, by when and what came of it. */
export function PartsBlock({ card }: { readonly card: Card }) {
  const t = useT();
  const { data, error } = useQuery(orpc.parts.ofCase.queryOptions({ input: { id: card.id } }));
  const accept = useRecordChange(card, api.parts.step);
  return (
    <RecordsBlock<Part, PartStep>
      title={t('parts.title')}
      records={data?.parts}
      error={error ?? accept.error}
      none={<p className="note">{t('parts.none')}</p>}
      line={(part, take) => (
        <PartLine
          part={part}
          busy={accept.isPending}
          onStep={step => (step === 'accept' ? accept.mutate({ partId: part.id, step }) : take(step))}
        />
      )}
      make={data?.give ? t('parts.give') : null}
      makeWindow={close =>
        data?.give ? <GivePartDialog card={card} days={data.give} taken={data.parts} onClose={close} /> : null
      }
      stepWindow={(part, step, close) => (
        <PartStepDialog card={card} part={part} step={step} onClose={close} />
      )}
    />
  );
}
