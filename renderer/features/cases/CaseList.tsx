// biome-ignore-all lint/a11y/useSemanticElements: rows of the list exist only in sight, a table element cannot say that
// biome-ignore-all lint/a11y/useFocusableInteractive: the row is the one stop, its cells are read
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type KeyboardEvent, useEffect, useRef } from 'react';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { CaseCells } from './CaseRow';
import { useColumns } from './ColumnsMenu';
import { plainKey } from './case-keys';
import { gridTemplate, leastWidth } from './column-widths';
import { ListHead } from './ListHead';
import type { Sort } from './list-address';
import { movedBy, pagesOfRows } from './list-window';
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

/** A heading or a box that takes the key for itself. */
function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button, input') !== null;
}

/** The work list: a grid of which only the rows in sight exist; one stop of Tab, the arrows and j/k move. */
export function CaseList(props: CaseListProps) {
  const { listed, chosen, sort, onSort, selected, onSelect, onOpen, onPages } = props;
  const t = useT();
  const columns = useColumns();
  const { today } = useSession();
  const scroller = useRef<HTMLDivElement>(null);
  const focusWanted = useRef(false);
  const virtual = useVirtualizer({
    count: listed.total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    // The selected row stays in the document, so that the keyboard never loses its place.
    rangeExtractor: range => {
      const rows = defaultRangeExtractor(range);
      return selected >= 0 && !rows.includes(selected) ? [...rows, selected].sort((a, b) => a - b) : rows;
    },
  });
  const items = virtual.getVirtualItems();

  const wanted = virtual.range ? pagesOfRows(virtual.range.startIndex, virtual.range.endIndex).join() : '0';
  useEffect(() => onPages?.(wanted.split(',').map(Number)), [wanted, onPages]);

  // The selected row takes the focus when a key moved it, and when nothing else has it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the selected row changes or appears
  useEffect(() => {
    if (selected < 0) return;
    if (!focusWanted.current && document.activeElement !== document.body) return;
    focusWanted.current = false;
    scroller.current
      ?.querySelector<HTMLElement>(`[data-index="${selected}"]`)
      ?.focus({ preventScroll: true });
  }, [selected, listed.total, items.length > 0]);

  function onKeyDown(event: KeyboardEvent): void {
    const key = plainKey(event);
    if (key === null) return;
    if (key === 'Enter') {
      if (selected < 0 || isControl(event.target)) return;
      event.preventDefault();
      onOpen(selected);
      return;
    }
    if (key === ' ' || key === 'x') {
      if (selected < 0 || isControl(event.target)) return;
      event.preventDefault();
      chosen.toggle(selected);
      return;
    }
    if (key === 'Escape' && chosen.chosen.size > 0) {
      event.preventDefault();
      chosen.clear();
      return;
    }
    const to = movedBy(key, selected, listed.total);
    if (to === null) return;
    event.preventDefault();
    focusWanted.current = true;
    virtual.scrollToIndex(to);
    if (event.shiftKey) void chosen.toward(to, chosen.chosen.size === 0 ? selected : undefined);
    onSelect(to);
  }

  return (
    <div
      className="case-list"
      role="grid"
      aria-label={t('cases.list')}
      aria-rowcount={listed.total + 1}
      aria-colcount={columns.length + 2}
      aria-multiselectable="true"
      style={
        { '--case-columns': gridTemplate(columns), '--case-width': leastWidth(columns) } as CSSProperties
      }
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <ListHead columns={columns} sort={sort} onSort={onSort} />
      <div className="case-scroll" ref={scroller} role="rowgroup">
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }} role="presentation">
          {items.map(({ index, start, size }) => {
            const item = listed.at(index);
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the grid around the rows
              <div
                key={index}
                className="case-row"
                role="row"
                data-index={index}
                aria-rowindex={index + 2}
                aria-selected={index === selected}
                tabIndex={index === selected ? 0 : -1}
                style={{ transform: `translateY(${start}px)`, height: size }}
                data-chosen={item ? chosen.chosen.has(item.id) : false}
                onClick={event => {
                  if (event.shiftKey)
                    void chosen.toward(index, chosen.chosen.size === 0 ? selected : undefined);
                  onSelect(index);
                }}
                onDoubleClick={() => onOpen(index)}
              >
                <span role="gridcell" data-column="mark">
                  {item && !item.damaged ? (
                    <input
                      type="checkbox"
                      tabIndex={-1}
                      aria-label={t('cases.chosen.choose', { number: item.number })}
                      checked={chosen.chosen.has(item.id)}
                      onClick={event => event.stopPropagation()}
                      onChange={() => chosen.toggle(index)}
                    />
                  ) : null}
                </span>
                {item ? (
                  <CaseCells item={item} columns={columns} today={today} />
                ) : (
                  <span role="gridcell" className="note">
                    {t('cases.loading')}
                  </span>
                )}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
