import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { CaseAid } from '../../../shared/contract/aid';
import { api } from '../../api/client';
import { orpc } from '../../api/query';
import { useLanguage, useT } from '../../app/language';
import { formatDate, Tag } from '../../ui';
import type { Card } from '../cases/case-types';
import { RecordSteps } from '../records/RecordSteps';
import { RecordsBlock } from '../records/RecordsBlock';
import { TakeBackDialog } from '../records/TakeBackDialog';
import { formatCount } from '../statistics/figures';
import { RecordAidDialog } from './RecordAidDialog';

interface AidLineProps {
  readonly aid: z.infer<typeof CaseAid>;
  readonly onWithdraw: () => void;
}

function AidLine({ aid, onWithdraw }: AidLineProps) {
  const t = useT();
  const [language] = useLanguage();
  const told = [
    formatDate(aid.givenOn),
    aid.amount ? t('aid.worth', { amount: formatCount(aid.amount, language) }) : '',
    aid.giver,
  ];
  return (
    <>
      <div className="part-head">
        <strong>{t(`code.aidKind.${aid.kind}`)}</strong>
        {aid.withdrawnOn ? <Tag tone="muted">{t('record.mistaken')}</Tag> : null}
        <span className="note">{told.filter(Boolean).join(' · ')}</span>
      </div>
      <div className="part-words">{aid.given}</div>
      <RecordSteps
        steps={aid.mayWithdraw ? ['withdraw'] : []}
        label={() => t('promise.do.withdraw')}
        name={aid.given}
        onStep={onWithdraw}
      />
    </>
  );
}

/** What the citizen was helped with, by whom, when, and what it was worth. */
export function AidBlock({ card }: { readonly card: Card }) {
  const t = useT();
  const { data, error } = useQuery(orpc.aid.ofCase.queryOptions({ input: { id: card.id } }));
  return (
    <RecordsBlock
      title={t('aid.title')}
      records={data?.aid}
      error={error}
      line={(aid, take) => <AidLine aid={aid} onWithdraw={() => take('withdraw')} />}
      make={data?.mayGive ? t('aid.make') : null}
      makeWindow={close => <RecordAidDialog card={card} onClose={close} />}
      stepWindow={(aid, _step, close) => (
        <TakeBackDialog
          card={card}
          title={aid.given}
          draft={`aid ${aid.id} withdraw`}
          label={t('promise.words.withdraw')}
          takeBack={why => api.aid.withdraw({ ...why, aidId: aid.id })}
          onClose={close}
        />
      )}
    />
  );
}
