import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { orpc } from '../../api/query';
import { caseHref } from '../../app/addresses';
import { useT } from '../../app/language';
import { formatDate } from '../../ui';
import { Fact } from '../persons/PersonFacts';
import { CaseSection } from './CaseSection';
import type { Card } from './case-types';
import { KeepingDialog, type KeepingStep } from './KeepingDialog';

/** How long the case is kept, what it is kept with, and what holds it from being destroyed. */
export function KeepingBlock({ card }: { readonly card: Card }) {
  const t = useT();
  const [step, setStep] = useState<KeepingStep | null>(null);
  const { data } = useQuery(orpc.retention.ofCase.queryOptions({ input: { id: card.id } }));
  if (!data) return null;
  if (data.destroyed)
    return (
      <CaseSection title={t('keeping.title')}>
        <p>{t('keeping.destroyed', { date: formatDate(data.destroyed.on), act: data.destroyed.act })}</p>
      </CaseSection>
    );
  const hold: KeepingStep = data.heldOn === null ? 'hold' : 'release';
  return (
    <CaseSection title={t('keeping.title')}>
      <dl className="case-facts">
        <Fact
          name={t('keeping.until')}
          value={data.keepUntil === null ? t('keeping.open') : formatDate(data.keepUntil)}
        />
        {data.heldOn ? <Fact name={t('keeping.held')} value={formatDate(data.heldOn)} /> : null}
        {data.reason ? <Fact name={t('retention.reason')} value={data.reason} /> : null}
      </dl>
      {data.linked.length > 0 ? (
        <p>
          {t('keeping.with')}:{' '}
          {data.linked.map(({ id, number }) => (
            <Link key={id} href={caseHref(id)} className="keeping-number">
              {number}
            </Link>
          ))}
        </p>
      ) : null}
      {data.may.hold ? (
        <div className="keeping-buttons">
          <Button size="compact-xs" variant="subtle" onClick={() => setStep(hold)}>
            {t(`keeping.${hold}`)}
          </Button>
        </div>
      ) : null}
      {step ? <KeepingDialog card={card} step={step} onClose={() => setStep(null)} /> : null}
    </CaseSection>
  );
}
