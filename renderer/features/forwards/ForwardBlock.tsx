import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import type { CaseForward } from '../../../shared/contract/forwards';
import { useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { useLanguage, useT } from '../../app/language';
import { useSession } from '../../app/session';
import { ErrorAlert, formatDate, Tag } from '../../ui';
import { CaseSection } from '../cases/CaseSection';
import type { Card } from '../cases/case-types';
import { type ForwardStep, ForwardStepDialog } from './ForwardStepDialog';
import { MakeForwardDialog } from './MakeForwardDialog';
import '../parts/parts.css';

export type Forward = z.infer<typeof CaseForward>;

const STEPS = [
  { step: 'told', right: 'tell' },
  { step: 'replied', right: 'reply' },
  { step: 'undo', right: 'undo' },
] as const satisfies readonly { step: ForwardStep; right: keyof Forward['may'] }[];

function ForwardLine({ forward, onStep }: { forward: Forward; onStep: (step: ForwardStep) => void }) {
  const t = useT();
  const { toldOn, repliedOn, undoneOn, late } = forward;
  return (
    <li>
      <div className="part-head">
        <strong>{forward.body}</strong>
        {undoneOn ? (
          <Tag tone="muted">{t('forward.undone', { date: formatDate(undoneOn) })}</Tag>
        ) : (
          <>
            <Tag tone={late.sent ? 'bad' : 'ok'}>
              {t('forward.sent', { date: formatDate(forward.forwardedOn) })}
              {late.sent ? `, ${t('forward.late')}` : ''}
            </Tag>
            <Tag tone={late.told ? 'bad' : toldOn ? 'ok' : 'warn'}>
              {toldOn ? t('forward.told', { date: formatDate(toldOn) }) : t('forward.notTold')}
              {late.told ? `, ${t('forward.late')}` : ''}
            </Tag>
            {repliedOn ? (
              <Tag tone="ok">{t('forward.replied', { date: formatDate(repliedOn) })}</Tag>
            ) : forward.closed ? null : (
              <Tag tone="info">{t('forward.awaits')}</Tag>
            )}
          </>
        )}
      </div>
      <div className="note">
        {t(`code.bodyKind.${forward.bodyKind}`)} ·{' '}
        {t('forward.letter', { number: forward.letterNumber, date: formatDate(forward.letterOn) })} ·{' '}
        {forward.madeBy}
      </div>
      {forward.note ? <div className="part-words">{forward.note}</div> : null}
      {forward.reply ? <div className="said">{forward.reply}</div> : null}
      <div className="part-steps">
        {STEPS.filter(({ right }) => forward.may[right]).map(({ step }) => (
          <Button key={step} size="compact-sm" variant="default" onClick={() => onStep(step)}>
            {t(`forward.do.${step}`)}
          </Button>
        ))}
      </div>
    </li>
  );
}

/** Where the appeal was forwarded «по компетенции», by which day it had to be, and whether the citizen knows. */
export function ForwardBlock({ card }: { readonly card: Card }) {
  const t = useT();
  const errorText = useErrorText();
  const [language] = useLanguage();
  const { today } = useSession();
  const { data, error } = useQuery(orpc.forwards.ofCase.queryOptions({ input: { id: card.id } }));
  const [making, setMaking] = useState(false);
  const [taken, setTaken] = useState<{ forward: Forward; step: ForwardStep } | null>(null);
  if (data && data.forwards.length === 0 && !data.mayMake) return null;
  return (
    <CaseSection title={t('forward.title')}>
      {error ? <ErrorAlert>{errorText(error)}</ErrorAlert> : null}
      {data && data.forwards.length === 0 ? (
        <p className="note">
          {data.term.dueOn < today
            ? t('forward.passed', { date: formatDate(data.term.dueOn) })
            : t('forward.term', { date: formatDate(data.term.dueOn), source: data.term.source[language] })}
          {data.term.confirmed ? '' : ` (${t('case.term.unconfirmed')})`}
        </p>
      ) : null}
      {data && data.forwards.length > 0 ? (
        <ul className="parts">
          {data.forwards.map(forward => (
            <ForwardLine key={forward.id} forward={forward} onStep={step => setTaken({ forward, step })} />
          ))}
        </ul>
      ) : null}
      {data?.mayMake ? (
        <Button size="compact-sm" variant="subtle" onClick={() => setMaking(true)}>
          {t('forward.make')}
        </Button>
      ) : null}
      {making ? <MakeForwardDialog card={card} onClose={() => setMaking(false)} /> : null}
      {taken ? <ForwardStepDialog card={card} {...taken} onClose={() => setTaken(null)} /> : null}
    </CaseSection>
  );
}
