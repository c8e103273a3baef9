// biome-ignore-all lint/a11y/useSemanticElements: rows of the list exist only in sight, a table element cannot say that
// biome-ignore-all lint/a11y/useFocusableInteractive: the buttons inside the headings are the stops
import type { ListColumn } from '../../../shared/domain/appeals/list-columns';
import { firstDirection, LIST_SORTS, type ListSortBy } from '../../../shared/domain/appeals/list-order';
import { useT } from '../../app/language';
import type { Sort } from './list-address';

function sortOf(column: ListColumn | 'number'): ListSortBy | null {
  return LIST_SORTS.find(by => by === column) ?? null;
}

interface ListHeadProps {
  readonly columns: readonly ListColumn[];
  readonly sort: Sort | null;
  /** Left out where the order is not the reader's: what a search found comes best first. */
  readonly onSort?: ((sort: Sort) => void) | undefined;
}

/** Headings of the list; a clear column sorts by a press. */
export function ListHead({ columns, sort, onSort }: ListHeadProps) {
  const t = useT();
  const cell = (column: ListColumn | 'number') => {
    const by = onSort ? sortOf(column) : null;
    const own = by !== null && sort?.by === by ? sort.direction : null;
    const next = own === null ? (by ? firstDirection(by) : 'asc') : own === 'asc' ? 'desc' : 'asc';
    return (
      <span
        key={column}
        role="columnheader"
        {...(own ? { 'aria-sort': own === 'asc' ? ('ascending' as const) : ('descending' as const) } : {})}
      >
        {by && onSort ? (
          <button type="button" className="sort-button" onClick={() => onSort({ by, direction: next })}>
            {t(`cases.column.${column}`)}
            {own ? <span aria-hidden="true">{own === 'asc' ? ' ▲' : ' ▼'}</span> : null}
          </button>
        ) : (
          t(`cases.column.${column}`)
        )}
      </span>
    );
  };
  return (
    <div className="row-grid-row row-grid-head" role="row" aria-rowindex={1}>
      <span role="columnheader">
        <span className="sr-only">{t('cases.chosen.mark')}</span>
      </span>
      {cell('number')}
      {columns.map(cell)}
    </div>
  );
}
