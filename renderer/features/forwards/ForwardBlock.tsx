import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { CaseForward } from '../../../shared/contract/forwards';
import { orpc } from '../../api/query';
import { useLanguage, useT } from '../../app/language';
import { useSession } from '../../app/session';
import { formatDate, Tag } from '../../ui';
import type { Card } from '../cases/case-types';
import { RecordSteps } from '../records/RecordSteps';
import { RecordsBlock } from '../records/RecordsBlock';
import { type ForwardStep, ForwardStepDialog } from './ForwardStepDialog';
import { MakeForwardDialog } from './MakeForwardDialog';

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
    <>
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
      <RecordSteps
        steps={STEPS.flatMap(({ step, right }) => (forward.may[right] ? [step] : []))}
        label={step => t(`forward.do.${step}`)}
        name={forward.body}
        onStep={onStep}
      />
    </>
  );
}

/** Where the appeal was forwarded «по компетенции», by which day it had to be, and whether the citizen knows. */
export function ForwardBlock({ card }: { readonly card: Card }) {
  const t = useT();
  const [language] = useLanguage();
  const { today } = useSession();
  const { data, error } = useQuery(orpc.forwards.ofCase.queryOptions({ input: { id: card.id } }));
  const none = data ? (
    <p className="note">
      {data.term.dueOn < today
        ? t('forward.passed', { date: formatDate(data.term.dueOn) })
        : t('forward.term', { date: formatDate(data.term.dueOn), source: data.term.source[language] })}
      {data.term.confirmed ? '' : ` (${t('case.term.unconfirmed')})`}
    </p>
  ) : null;
  return (
    <RecordsBlock<Forward, ForwardStep>
      title={t('forward.title')}
      records={data?.forwards}
      error={error}
      none={none}
      line={(forward, take) => <ForwardLine forward={forward} onStep={take} />}
      make={data?.mayMake ? t('forward.make') : null}
      makeWindow={close => <MakeForwardDialog card={card} onClose={close} />}
      stepWindow={(forward, step, close) => (
        <ForwardStepDialog card={card} forward={forward} step={step} onClose={close} />
      )}
    />
  );
}
