import { useCallback, useRef } from 'react';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { RowGrid } from '../../ui/RowGrid';
import { CaseCells } from './CaseRow';
import { useColumns } from './ColumnsMenu';
import { gridTemplate, leastWidth } from './column-widths';
import { ListHead } from './ListHead';
import type { Sort } from './list-address';
import { pagesOfRows } from './list-window';
import type { Chosen } from './use-chosen';
import type { ListedCases } from './use-listed-cases';

const ROW_HEIGHT = 54;

interface CaseListProps {
  readonly listed: ListedCases;
  readonly chosen: Chosen;
  readonly sort: Sort | null;
  readonly onSort?: ((sort: Sort) => void) | undefined;
  readonly selected: number;
  readonly onSelect: (index: number) => void;
  readonly onOpen: (index: number) => void;
  /** Says which pages the rows in sight need. */
  readonly onPages?: (pages: number[]) => void;
}

/** The work list: the cases of a view in the columns chosen. */
export function CaseList(props: CaseListProps) {
  const { listed, chosen, sort, onSort, selected, onSelect, onOpen, onPages } = props;
  const t = useT();
  const columns = useColumns();
  const { today } = useSession();
  const told = useRef('');
  const onRange = useCallback(
    (first: number, last: number) => {
      const pages = pagesOfRows(first, last);
      if (told.current === pages.join()) return;
      told.current = pages.join();
      onPages?.(pages);
    },
    [onPages],
  );
  const isChosen = (index: number) => chosen.chosen.has(listed.at(index)?.id ?? '');
  return (
    <RowGrid
      label={t('cases.list')}
      total={listed.total}
      rowHeight={ROW_HEIGHT}
      tracks={gridTemplate(columns)}
      leastWidth={leastWidth(columns)}
      columnCount={columns.length + 1}
      head={<ListHead columns={columns} sort={sort} onSort={onSort} />}
      cells={index => {
        const item = listed.at(index);
        return item ? (
          <CaseCells item={item} columns={columns} today={today} />
        ) : (
          // biome-ignore lint/a11y/useSemanticElements: rows of the list exist only in sight
          // biome-ignore lint/a11y/useFocusableInteractive: the row is the one stop
          <span role="gridcell" className="note">
            {t('cases.loading')}
          </span>
        );
      }}
      marks={{
        any: chosen.chosen.size > 0,
        has: isChosen,
        label: index => {
          const item = listed.at(index);
          return item && !item.damaged ? t('cases.chosen.choose', { number: item.number }) : null;
        },
        toggle: chosen.toggle,
        toward: (index, from) => void chosen.toward(index, from),
        clear: chosen.clear,
      }}
      selected={selected}
      onSelect={onSelect}
      onOpen={onOpen}
      onRange={onRange}
    />
  );
}
