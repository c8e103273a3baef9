// biome-ignore-all lint/a11y/useSemanticElements: rows of the list exist only in sight, a table element cannot say that
// biome-ignore-all lint/a11y/useFocusableInteractive: the row is the one stop, its cells are read
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useT } from '../../app/language';
import { useSession } from '../../app/session';
import { CaseCells } from './CaseRow';
import { plainKey } from './case-keys';
import { movedBy, pagesOfRows } from './list-window';
import type { ListedCases } from './use-listed-cases';

const ROW_HEIGHT = 54;
const COLUMNS = ['due', 'number', 'applicant', 'topic', 'territory', 'status'] as const;

interface CaseListProps {
  readonly listed: ListedCases;
  readonly selected: number;
  readonly onSelect: (index: number) => void;
  readonly onOpen: (index: number) => void;
  /** Says which pages the rows in sight need. */
  readonly onPages?: (pages: number[]) => void;
}

/** The work list: a grid of which only the rows in sight exist; one stop of Tab, the arrows and j/k move. */
export function CaseList({ listed, selected, onSelect, onOpen, onPages }: CaseListProps) {
  const t = useT();
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
      if (selected < 0) return;
      event.preventDefault();
      onOpen(selected);
      return;
    }
    const to = movedBy(key, selected, listed.total);
    if (to === null) return;
    event.preventDefault();
    focusWanted.current = true;
    virtual.scrollToIndex(to);
    onSelect(to);
  }

  return (
    <div
      className="case-list"
      role="grid"
      aria-label={t('cases.list')}
      aria-rowcount={listed.total + 1}
      aria-colcount={COLUMNS.length}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div className="case-row case-head" role="row" aria-rowindex={1}>
        {COLUMNS.map(column => (
          <span key={column} role="columnheader">
            {t(`cases.column.${column}`)}
          </span>
        ))}
      </div>
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
                onClick={() => onSelect(index)}
                onDoubleClick={() => onOpen(index)}
              >
                {item ? (
                  <CaseCells item={item} today={today} />
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
