import { useQuery } from '@tanstack/react-query';
import { isKeyIndicator } from '../../../shared/domain/statistics/indicators';
import type { api } from '../../api/client';
import { useErrorText } from '../../api/errors';
import { orpc } from '../../api/query';
import { useT } from '../../app/language';
import { ErrorAlert } from '../../ui';
import { CaseItems } from './CaseItems';
import { FigureDrawer } from './FigureDrawer';
import { Units } from './forms/UnitsDrawer';
import type { Cell } from './report-types';
import { sayTime } from './say-quarter';

const LIMIT = 200;

type CasesAsked = Parameters<typeof api.statistics.cases>[0];

function CellCases({ asked }: { readonly asked: Omit<CasesAsked, 'limit'> }) {
  const t = useT();
  const errorText = useErrorText();
  const { data, error } = useQuery(orpc.statistics.cases.queryOptions({ input: { ...asked, limit: LIMIT } }));
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

/** The cases behind a figure of appeals or questions in a quarter; of every other one the units that it counts. */
function Behind({
  cell: { quarter, indicator, dimension, value, yearToDate, label },
}: {
  readonly cell: Cell;
}) {
  const narrowed = dimension && value !== undefined;
  if (!yearToDate && isKeyIndicator(indicator))
    return <CellCases asked={{ quarter, indicator, ...(narrowed ? { dimension, value } : {}) }} />;
  const filter = narrowed ? { [dimension]: [value] } : {};
  const address = { indicator, filter, period: yearToDate ? 'yearToDate' : 'now' } as const;
  return <Units figure={{ quarter, address, label }} />;
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
      title={cell ? t('quarter.cases.title', { label: cell.label, period: sayTime(t, cell) }) : null}
      onClose={onClose}
    >
      {cell ? <Behind cell={cell} /> : null}
    </FigureDrawer>
  );
}
