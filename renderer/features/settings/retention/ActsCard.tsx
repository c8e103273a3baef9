import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import type { z } from 'zod';
import type { ActView } from '../../../../shared/contract/retention';
import { orpc } from '../../../api/query';
import { useT } from '../../../app/language';
import { Card, formatInstant, Tag, type Tone } from '../../../ui';
import { FormError } from '../FormError';
import { ActDialog, type ActStep } from './ActDialog';

export type Act = z.infer<typeof ActView>;
const TONES: Readonly<Record<Act['state'], Tone>> = {
  prepared: 'info',
  confirmed: 'warn',
  withdrawn: 'muted',
  done: 'ok',
};
const STEPS = ['confirm', 'carryOut', 'withdraw'] as const;

/** Who did what to an act, one line for each step that was taken. */
function Signed({ act }: { readonly act: Act }) {
  const t = useT();
  const steps: (readonly [string, string | null, string | null])[] = [
    [t('retention.act.prepared'), act.preparedBy, act.preparedAt],
    [t('retention.act.confirmed'), act.confirmedBy, act.confirmedAt],
    [t(`retention.act.${act.state === 'withdrawn' ? 'withdrawn' : 'done'}`), act.endedBy, act.endedAt],
  ];
  return (
    <>
      {steps.map(([word, who, at]) =>
        at === null ? null : (
          <div key={word}>
            {word}: {who}, <span className="numbers">{formatInstant(at)}</span>
          </div>
        ),
      )}
      {act.state === 'confirmed' && act.notBefore ? (
        <div className="note">{t('retention.act.wait', { at: formatInstant(act.notBefore) })}</div>
      ) : null}
      {act.state === 'done' && !act.cleared ? (
        <div className="note">{t('retention.act.uncleared')}</div>
      ) : null}
    </>
  );
}

function ActRow({ act, onStep }: { readonly act: Act; readonly onStep: (step: ActStep) => void }) {
  const t = useT();
  return (
    <tr>
      <th scope="row" className="numbers">
        <Link href={`/retention/act/${act.id}`}>№ {act.number}</Link>
      </th>
      <td>
        <Tag tone={TONES[act.state]}>{t(`retention.act.${act.state}`)}</Tag>
      </td>
      <td className="numbers">{act.state === 'done' ? `${act.destroyed} / ${act.cases}` : act.cases}</td>
      <td>
        <Signed act={act} />
      </td>
      <td>
        <div className="rule-buttons">
          {STEPS.filter(step => act.may[step]).map(step => (
            <Button
              key={step}
              size="compact-sm"
              variant={step === 'withdraw' ? 'default' : 'filled'}
              {...(step === 'carryOut' ? { color: 'red' } : {})}
              aria-label={`${t(`retention.${step}`)} № ${act.number}`}
              onClick={() => onStep(step)}
            >
              {t(`retention.${step}`)}
            </Button>
          ))}
        </div>
      </td>
    </tr>
  );
}

/** Every act of destruction, with the step that comes next. */
export function ActsCard() {
  const t = useT();
  const { data, error } = useQuery(orpc.retention.acts.queryOptions());
  const [step, setStep] = useState<{ readonly act: Act; readonly step: ActStep } | null>(null);
  return (
    <Card title={t('retention.acts')}>
      <FormError error={error} />
      {data && data.length === 0 ? <p className="note">{t('retention.acts.empty')}</p> : null}
      {data && data.length > 0 ? (
        <table className="settings-table">
          <thead>
            <tr>
              <th scope="col">{t('retention.column.act')}</th>
              <th scope="col">{t('retention.column.state')}</th>
              <th scope="col">{t('retention.column.cases')}</th>
              <th scope="col">{t('retention.column.who')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {data.map(act => (
              <ActRow key={act.id} act={act} onStep={next => setStep({ act, step: next })} />
            ))}
          </tbody>
        </table>
      ) : null}
      {step ? <ActDialog {...step} onClose={() => setStep(null)} /> : null}
    </Card>
  );
}
