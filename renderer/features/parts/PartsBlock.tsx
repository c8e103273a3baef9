import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import type { CasePart } from '../../../shared/contract/parts';
import { isOpenPart, type PartState, type PartStep } from '../../../shared/domain/parts/part-actions';
import { useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { dueText, ErrorAlert, formatDate, Tag, type Tone } from '../../ui';
import { CaseSection } from '../cases/CaseSection';
import type { Card } from '../cases/case-types';
import { GivePartDialog } from './GivePartDialog';
import { PartStepDialog } from './PartStepDialog';
import { usePartChanges } from './use-part-changes';
import './parts.css';

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
  readonly onStep: (part: Part, step: PartStep) => void;
}

function PartLine({ part, busy, onStep }: PartLineProps) {
  const t = useT();
  const { today } = useSession();
  const due = dueText(part.dueOn, today, t);
  return (
    <li>
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
      {part.may.length > 0 ? (
        <div className="part-steps">
          {part.may.map(step => (
            <Button
              key={step}
              size="compact-sm"
              variant={step === 'accept' ? 'filled' : 'default'}
              disabled={busy}
              aria-label={t('parts.step.of', { step: t(`parts.step.${step}`), name: part.executorName })}
              onClick={() => onStep(part, step)}
            >
              {t(`parts.step.${step}`)}
            </Button>
          ))}
        </div>
      ) : null}
    </li>
  );
}

/** Who else works on the case, at what, by when and what came of it. */
export function PartsBlock({ card }: { readonly card: Card }) {
  const t = useT();
  const errorText = useErrorText();
  const { data, error } = useQuery(orpc.parts.ofCase.queryOptions({ input: { id: card.id } }));
  const { step: accept } = usePartChanges(card);
  const [giving, setGiving] = useState(false);
  const [ending, setEnding] = useState<{ part: Part; step: PartStep } | null>(null);
  if (data && data.parts.length === 0 && data.give === null) return null;
  return (
    <CaseSection title={t('parts.title')}>
      {error ? <ErrorAlert>{errorText(error)}</ErrorAlert> : null}
      {accept.error ? <ErrorAlert>{errorText(accept.error)}</ErrorAlert> : null}
      {data && data.parts.length > 0 ? (
        <ul className="parts">
          {data.parts.map(part => (
            <PartLine
              key={part.id}
              part={part}
              busy={accept.isPending}
              onStep={(chosen, step) => {
                if (step === 'accept') accept.mutate({ partId: chosen.id, step });
                else setEnding({ part: chosen, step });
              }}
            />
          ))}
        </ul>
      ) : data ? (
        <p className="note">{t('parts.none')}</p>
      ) : null}
      {data?.give ? (
        <Button size="compact-sm" variant="subtle" onClick={() => setGiving(true)}>
          {t('parts.give')}
        </Button>
      ) : null}
      {giving && data?.give ? (
        <GivePartDialog card={card} days={data.give} taken={data.parts} onClose={() => setGiving(false)} />
      ) : null}
      {ending ? <PartStepDialog card={card} {...ending} onClose={() => setEnding(null)} /> : null}
    </CaseSection>
  );
}
