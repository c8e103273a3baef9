import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { useErrorText } from '../../api/errors';
import { orpc, queryClient } from '../../api/query';
import { caseHref } from '../../app/addresses';
import { useT } from '../../app/language';
import { formatDate } from '../../ui';
import { showNotice } from '../../ui/show-notice';
import { Fact } from './ApplicantBlock';
import { CaseSection } from './CaseSection';
import type { Card } from './case-types';
import { KeepingDialog, type KeepingStep } from './KeepingDialog';

/** How long the case is kept, what it is kept with, and what holds it from being destroyed. */
export function KeepingBlock({ card }: { readonly card: Card }) {
  const t = useT();
  const errorText = useErrorText();
  const [step, setStep] = useState<KeepingStep | null>(null);
  const { data } = useQuery(orpc.retention.ofCase.queryOptions({ input: { id: card.id } }));
  const unlink = useMutation(
    orpc.retention.unlink.mutationOptions({
      onError: error => showNotice(t, { failed: true, message: errorText(error) }),
      onSettled: () => queryClient.invalidateQueries(),
    }),
  );
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
      {data.bundle.length > 0 ? (
        <p>
          {t('keeping.with')}:{' '}
          {data.bundle.map(({ id, number }) => (
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
          <Button size="compact-xs" variant="subtle" onClick={() => setStep('link')}>
            {t('keeping.link')}
          </Button>
          {data.bundle.length > 0 ? (
            <Button
              size="compact-xs"
              variant="subtle"
              loading={unlink.isPending}
              onClick={() => unlink.mutate({ id: card.id, expectedVersion: card.version })}
            >
              {t('keeping.unlink')}
            </Button>
          ) : null}
        </div>
      ) : null}
      {step ? <KeepingDialog card={card} step={step} onClose={() => setStep(null)} /> : null}
    </CaseSection>
  );
}
