import type { LocalName } from '../../../shared/domain/codes';
import type { Dimension, IndicatorId } from '../../../shared/domain/statistics/indicators';
import { useName, useT } from '../../app/language';

interface Figure {
  readonly indicator: IndicatorId;
  /** null = the indicator as a whole. */
  readonly dimension: Dimension | null;
  readonly label: LocalName;
}

/** Calls a figure by its indicator and, where it is of a breakdown, by what it is of. */
export function useFigureName(): (figure: Figure) => string {
  const t = useT();
  const sayName = useName();
  return ({ indicator, dimension, label }) =>
    dimension === null
      ? `${t(`indicator.${indicator}`)}: ${t('closing.differences.all')}`
      : `${t(`indicator.${indicator}`)}: ${t(`dimension.${dimension}`).toLocaleLowerCase()} — ${sayName(label)}`;
}

interface ChangesHeadProps {
  readonly columns: readonly ('figure' | 'was' | 'now' | 'cases')[];
}

/** The head of a table of figures that are not any more as they were told. */
export function ChangesHead({ columns }: ChangesHeadProps) {
  const t = useT();
  return (
    <thead>
      <tr>
        {columns.map(column => (
          <th key={column} scope="col">
            {t(`closing.differences.column.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
