import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import type { CasePromise } from '../../../shared/contract/promises';
import { api } from '../../api/client';
import { useErrorText } from '../../api/errors';
import { orpc, queryClient } from '../../api/query';
import { useT } from '../../app/language';
import { ErrorAlert, formatDate, Tag } from '../../ui';
import { CaseSection } from '../cases/CaseSection';
import type { Card } from '../cases/case-types';
import { StepDialog } from '../cases/StepDialog';
import { MakePromiseDialog } from './MakePromiseDialog';
import '../parts/parts.css';

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

interface StepProps {
  readonly card: Card;
  readonly promise: Promised;
  readonly step: Step;
  readonly onClose: () => void;
}

function PromiseStepDialog({ card, promise, step, onClose }: StepProps) {
  const t = useT();
  const on = { id: card.id, expectedVersion: card.version, promiseId: promise.id };
  const save = useMutation({
    mutationFn: (noted: { on: string; words: string }) =>
      step === 'withdraw'
        ? api.promises.withdraw({ ...on, reason: noted.words })
        : api.promises.settle({ ...on, outcome: step, ...noted }),
    onSettled: () => queryClient.invalidateQueries(),
  });
  const day = {
    label: t('forward.day'),
    wrong: t('promise.settled.wrong'),
    earliest: promise.givenOn,
  };
  return (
    <StepDialog
      title={promise.promised}
      caseId={card.id}
      draft={`promise ${promise.id} ${step}`}
      day={step === 'withdraw' ? undefined : day}
      words={{ label: t(`promise.words.${step}`) }}
      busy={save.isPending}
      error={save.error}
      onSave={(noted, onSuccess) => save.mutate(noted, { onSuccess })}
      onClose={onClose}
    />
  );
}

/** What was promised to the citizen, by when, and whether it was kept. */
export function PromisesBlock({ card }: { readonly card: Card }) {
  const t = useT();
  const errorText = useErrorText();
  const { data, error } = useQuery(orpc.promises.ofCase.queryOptions({ input: { id: card.id } }));
  const [making, setMaking] = useState(false);
  const [taken, setTaken] = useState<{ promise: Promised; step: Step } | null>(null);
  if (data && data.promises.length === 0 && !data.mayMake) return null;
  return (
    <CaseSection title={t('promise.title')}>
      {error ? <ErrorAlert>{errorText(error)}</ErrorAlert> : null}
      {data && data.promises.length > 0 ? (
        <ul className="parts">
          {data.promises.map(promise => (
            <li key={promise.id}>
              <div className="part-head">
                <StateTag promise={promise} />
                <span className="note">
                  {t('promise.given', { name: promise.authorName, date: formatDate(promise.givenOn) })} ·{' '}
                  {t(`code.occasion.${promise.occasion}`)}
                </span>
              </div>
              <div className="part-words">{promise.promised}</div>
              {promise.outcomeWords ? <div className="case-text">{promise.outcomeWords}</div> : null}
              <div className="part-steps">
                {STEPS.filter(({ right }) => promise.may[right]).map(({ step }) => (
                  <Button
                    key={step}
                    size="compact-sm"
                    variant="default"
                    aria-label={t('parts.step.of', {
                      step: t(`promise.do.${step}`),
                      name: promise.promised,
                    })}
                    onClick={() => setTaken({ promise, step })}
                  >
                    {t(`promise.do.${step}`)}
                  </Button>
                ))}
              </div>
            </li>
          ))}
        </ul>
      ) : null}
      {data?.mayMake ? (
        <Button size="compact-sm" variant="subtle" onClick={() => setMaking(true)}>
          {t('promise.make')}
        </Button>
      ) : null}
      {making ? (
        <MakePromiseDialog card={card} authors={data?.authors ?? []} onClose={() => setMaking(false)} />
      ) : null}
      {taken ? <PromiseStepDialog card={card} {...taken} onClose={() => setTaken(null)} /> : null}
    </CaseSection>
  );
}
