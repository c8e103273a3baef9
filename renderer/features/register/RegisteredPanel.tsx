import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import type { z } from 'zod';
import type { appealsContract } from '../../../shared/contract/appeals';
import { caseHref } from '../../app/addresses';
import { useLanguage, useT } from '../../app/language';
import { Card, formatLongDate } from '../../ui';
import { Papers } from '../papers/Papers';
import { DecisionReasons } from '../routing/DecisionReasons';

export type Registered = z.infer<NonNullable<(typeof appealsContract.register)['~orpc']['outputSchema']>>;

interface RegisteredPanelProps {
  readonly registered: Registered;
  readonly onNext: () => void;
}

/** What became of the appeal: its number, who has it and why, and until when; and the papers to hand over. */
export function RegisteredPanel({ registered, onNext }: RegisteredPanelProps) {
  const t = useT();
  const [language] = useLanguage();
  const [, navigate] = useLocation();
  const closed = registered.status === 'closed';
  return (
    <div className="registered-screen">
      <Card title={t('register.done.title')} className="registered">
        <div role="status">
          <div className="registered-number">{registered.number}</div>
          <dl>
            <dt>{t('register.done.executor')}</dt>
            <dd>
              <DecisionReasons decision={registered.decision} />
            </dd>
            <dt>{t(closed ? 'register.done.closed' : 'register.done.due')}</dt>
            <dd>
              <strong>{formatLongDate(closed ? registered.receivedOn : registered.dueOn, language)}</strong>
            </dd>
            {registered.receptionNumber ? (
              <>
                <dt>{t('register.done.card')}</dt>
                <dd>{registered.receptionNumber}</dd>
              </>
            ) : null}
          </dl>
        </div>
        <div className="registered-actions">
          <Button autoFocus onClick={onNext}>
            {t('register.done.next')}
          </Button>
          <Button variant="default" onClick={() => navigate(caseHref(registered.id))}>
            {t('register.done.open')}
          </Button>
        </div>
      </Card>
      <Papers
        caseId={registered.id}
        language={registered.receipt.language}
        receipt={registered.receipt}
        label={{
          number: registered.number,
          receivedOn: registered.receivedOn,
          dueOn: registered.dueOn,
          executorName: registered.decision.executorName ?? '',
        }}
        hasReception={registered.receptionNumber !== null}
      />
    </div>
  );
}
