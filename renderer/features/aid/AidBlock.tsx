import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import type { CaseAid } from '../../../shared/contract/aid';
import { api } from '../../api/client';
import { useErrorText } from '../../api/errors';
import { orpc, queryClient } from '../../api/query';
import { useLanguage, useT } from '../../app/language';
import { ErrorAlert, formatDate, Tag } from '../../ui';
import { CaseSection } from '../cases/CaseSection';
import type { Card } from '../cases/case-types';
import { StepDialog } from '../cases/StepDialog';
import { formatCount } from '../statistics/figures';
import { RecordAidDialog } from './RecordAidDialog';
import '../parts/parts.css';

type Aid = z.infer<typeof CaseAid>;

interface WithdrawProps {
  readonly card: Card;
  readonly aid: Aid;
  readonly onClose: () => void;
}

function WithdrawAidDialog({ card, aid, onClose }: WithdrawProps) {
  const t = useT();
  const withdraw = useMutation({
    mutationFn: (reason: string) =>
      api.aid.withdraw({ id: card.id, expectedVersion: card.version, aidId: aid.id, reason }),
    onSettled: () => queryClient.invalidateQueries(),
  });
  return (
    <StepDialog
      title={aid.given}
      caseId={card.id}
      draft={`aid ${aid.id} withdraw`}
      words={{ label: t('promise.words.withdraw') }}
      busy={withdraw.isPending}
      error={withdraw.error}
      onSave={({ words }, onSuccess) => withdraw.mutate(words, { onSuccess })}
      onClose={onClose}
    />
  );
}

/** What the citizen was helped with, by whom, when, and what it was worth. */
export function AidBlock({ card }: { readonly card: Card }) {
  const t = useT();
  const [language] = useLanguage();
  const errorText = useErrorText();
  const { data, error } = useQuery(orpc.aid.ofCase.queryOptions({ input: { id: card.id } }));
  const [making, setMaking] = useState(false);
  const [taken, setTaken] = useState<Aid | null>(null);
  if (data && data.aid.length === 0 && !data.mayGive) return null;
  return (
    <CaseSection title={t('aid.title')}>
      {error ? <ErrorAlert>{errorText(error)}</ErrorAlert> : null}
      {data && data.aid.length > 0 ? (
        <ul className="parts">
          {data.aid.map(aid => {
            const told = [
              formatDate(aid.givenOn),
              aid.amount ? t('aid.worth', { amount: formatCount(aid.amount, language) }) : '',
              aid.giver,
            ];
            return (
              <li key={aid.id}>
                <div className="part-head">
                  <strong>{t(`code.aidKind.${aid.kind}`)}</strong>
                  {aid.withdrawnOn ? <Tag tone="muted">{t('record.mistaken')}</Tag> : null}
                  <span className="note">{told.filter(Boolean).join(' · ')}</span>
                </div>
                <div className="part-words">{aid.given}</div>
                {aid.mayWithdraw ? (
                  <div className="part-steps">
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={t('parts.step.of', { step: t('promise.do.withdraw'), name: aid.given })}
                      onClick={() => setTaken(aid)}
                    >
                      {t('promise.do.withdraw')}
                    </Button>
                  </div>
                ) : null}
              </li>
            );
          })}
        </ul>
      ) : null}
      {data?.mayGive ? (
        <Button size="compact-sm" variant="subtle" onClick={() => setMaking(true)}>
          {t('aid.make')}
        </Button>
      ) : null}
      {making ? <RecordAidDialog card={card} onClose={() => setMaking(false)} /> : null}
      {taken ? <WithdrawAidDialog card={card} aid={taken} onClose={() => setTaken(null)} /> : null}
    </CaseSection>
  );
}
