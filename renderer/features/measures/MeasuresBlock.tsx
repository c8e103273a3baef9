import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { CaseMeasure } from '../../../shared/contract/measures';
import { api } from '../../api/client';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { formatDate, Tag } from '../../ui';
import type { Card } from '../cases/case-types';
import { RecordSteps } from '../records/RecordSteps';
import { RecordsBlock } from '../records/RecordsBlock';
import { TakeBackDialog } from '../records/TakeBackDialog';
import { NoteMeasureDialog } from './NoteMeasureDialog';

type Measure = z.infer<typeof CaseMeasure>;

interface MeasureLineProps {
  readonly measure: Measure;
  readonly onWithdraw: () => void;
}

function MeasureLine({ measure, onWithdraw }: MeasureLineProps) {
  const t = useT();
  const { kind, takenOn, persons, recordedBy, found } = measure;
  const told = [
    persons === null ? '' : t('measure.persons', { count: persons }),
    formatDate(takenOn),
    recordedBy,
  ];
  return (
    <>
      <div className="part-head">
        <strong>{t(`code.measureKind.${kind}`)}</strong>
        {measure.withdrawnOn ? <Tag tone="muted">{t('record.mistaken')}</Tag> : null}
        <span className="note">{told.filter(Boolean).join(' · ')}</span>
      </div>
      {found ? <div className="part-words">{found}</div> : null}
      <RecordSteps
        steps={measure.mayWithdraw ? ['withdraw'] : []}
        label={() => t('promise.do.withdraw')}
        name={`${t(`code.measureKind.${kind}`)}, ${formatDate(takenOn)}`}
        onStep={onWithdraw}
      />
    </>
  );
}

/** Who went to the place and when, what was found, and how many were brought to responsibility. */
export function MeasuresBlock({ card }: { readonly card: Card }) {
  const t = useT();
  const { data, error } = useQuery(orpc.measures.ofCase.queryOptions({ input: { id: card.id } }));
  return (
    <RecordsBlock
      title={t('measure.title')}
      records={data?.measures}
      error={error}
      line={(measure, take) => <MeasureLine measure={measure} onWithdraw={() => take('withdraw')} />}
      make={data?.mayNote ? t('measure.make') : null}
      makeWindow={close => <NoteMeasureDialog card={card} onClose={close} />}
      stepWindow={({ id, kind, takenOn }, _step, close) => (
        <TakeBackDialog
          card={card}
          title={`${t(`code.measureKind.${kind}`)}, ${formatDate(takenOn)}`}
          draft={`measure ${id} withdraw`}
          label={t('promise.words.withdraw')}
          takeBack={why => api.measures.withdraw({ ...why, measureId: id })}
          onClose={close}
        />
      )}
    />
  );
}
