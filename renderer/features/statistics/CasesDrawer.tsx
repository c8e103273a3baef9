import { useQuery } from '@tanstack/react-query';
import { useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { ErrorAlert } from '../../ui';
import { CaseItems } from './CaseItems';
import { FigureDrawer } from './FigureDrawer';
import type { Cell } from './report-types';
import { sayQuarterShort } from './say-quarter';

const LIMIT = 200;

function CellCases({ cell }: { readonly cell: Cell }) {
  const t = useT();
  const errorText = useErrorText();
  const { quarter, indicator, dimension, value } = cell;
  const { data, error } = useQuery(
    orpc.statistics.cases.queryOptions({
      input: {
        quarter,
        indicator,
        limit: LIMIT,
        ...(dimension ? { dimension } : {}),
        ...(value ? { value } : {}),
      },
    }),
  );
  if (error) return <ErrorAlert>{errorText(error)}</ErrorAlert>;
  if (!data) return <p className="note">{t('cases.loading')}</p>;
  if (data.total === 0) return <p className="note">{t('quarter.cases.none')}</p>;
  return (
    <>
      <p className="note">
        {t('cases.count.total', { count: data.total })}
        {data.total > data.items.length ? ` · ${t('cases.firstOnly', { shown: data.items.length })}` : ''}
      </p>
      <CaseItems items={data.items} />
    </>
  );
}

interface CasesDrawerProps {
  readonly cell: Cell | null;
  readonly onClose: () => void;
}

/** The cases behind one figure. */
export function CasesDrawer({ cell, onClose }: CasesDrawerProps) {
  const t = useT();
  return (
    <FigureDrawer
      title={
        cell
          ? t('quarter.cases.title', { label: cell.label, period: sayQuarterShort(t, cell.quarter) })
          : null
      }
      onClose={onClose}
    >
      {cell ? <CellCases cell={cell} /> : null}
    </FigureDrawer>
  );
}
