// biome-ignore-all lint/a11y/useSemanticElements: rows of the list exist only in sight, a table element cannot say that
// biome-ignore-all lint/a11y/useFocusableInteractive: the row is the one stop, its cells are read
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { movedBy } from './moved-by';
import { plainKey } from './plain-key';
import './row-grid.css';

/** Rows chosen for an action: by their boxes, by Space, by Shift and the arrows. */
export interface RowMarks {
  /** Is anything chosen? Escape then lets go of it. */
  readonly any: boolean;
  readonly has: (index: number) => boolean;
  /** Name of a row's box; null where the row cannot be chosen. */
  readonly label: (index: number) => string | null;
  readonly toggle: (index: number) => void;
  /** Everything from the last chosen row, or from the row given, to this one. */
  readonly toward: (index: number, from?: number) => void;
  readonly clear: () => void;
}

interface RowGridProps {
  readonly label: string;
  readonly total: number;
  readonly rowHeight: number;
  /** Tracks of the grid: the box first, then the columns. */
  readonly tracks: string;
  /** Width below which the list scrolls sideways. */
  readonly leastWidth: string;
  readonly columnCount: number;
  readonly head: ReactNode;
  /** The cells of a row beside its box. */
  readonly cells: (index: number) => ReactNode;
  readonly marks: RowMarks;
  readonly selected: number;
  readonly onSelect: (index: number) => void;
  readonly onOpen: (index: number) => void;
  /** Told which rows are in sight. */
  readonly onRange?: (first: number, last: number) => void;
}

/** A heading or a box that takes the key for itself. */
function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button, input') !== null;
}

/** A long list: a grid of which only the rows in sight exist; one stop of Tab, the arrows and j/k move. */
export function RowGrid(props: RowGridProps) {
  const { label, total, rowHeight, tracks, leastWidth, columnCount, head, cells } = props;
  const { marks, selected, onSelect, onOpen, onRange } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const focusWanted = useRef(false);
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    // The selected row stays in the document, so that the keyboard never loses its place.
    rangeExtractor: range => {
      const rows = defaultRangeExtractor(range);
      return selected >= 0 && !rows.includes(selected) ? [...rows, selected].sort((a, b) => a - b) : rows;
    },
  });
  const items = virtual.getVirtualItems();

  const [first, last] = virtual.range ? [virtual.range.startIndex, virtual.range.endIndex] : [0, 0];
  useEffect(() => onRange?.(first, last), [first, last, onRange]);

  // The selected row takes the focus when a key moved it, and when nothing else has it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the selected row changes or appears
  useEffect(() => {
    if (selected < 0) return;
    if (!focusWanted.current && document.activeElement !== document.body) return;
    focusWanted.current = false;
    scroller.current
      ?.querySelector<HTMLElement>(`[data-index="${selected}"]`)
      ?.focus({ preventScroll: true });
  }, [selected, total, items.length > 0]);

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
      marks.toggle(selected);
      return;
    }
    if (key === 'Escape' && marks.any) {
      event.preventDefault();
      marks.clear();
      return;
    }
    const to = movedBy(key, selected, total);
    if (to === null) return;
    event.preventDefault();
    focusWanted.current = true;
    virtual.scrollToIndex(to);
    if (event.shiftKey) marks.toward(to, marks.any ? undefined : selected);
    onSelect(to);
  }

  return (
    <div
      className="row-grid"
      role="grid"
      aria-label={label}
      aria-rowcount={total + 1}
      aria-colcount={columnCount + 1}
      aria-multiselectable="true"
      style={{ '--row-columns': tracks, '--row-width': leastWidth } as CSSProperties}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {head}
      <div className="row-grid-scroll" ref={scroller} role="rowgroup">
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }} role="presentation">
          {items.map(({ index, start, size }) => {
            const mark = marks.label(index);
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the grid around the rows
              <div
                key={index}
                className="row-grid-row"
                role="row"
                data-index={index}
                aria-rowindex={index + 2}
                aria-selected={index === selected}
                tabIndex={index === selected ? 0 : -1}
                style={{ transform: `translateY(${start}px)`, height: size }}
                data-chosen={marks.has(index)}
                onClick={event => {
                  if (event.shiftKey) marks.toward(index, marks.any ? undefined : selected);
                  onSelect(index);
                }}
                onDoubleClick={() => onOpen(index)}
              >
                <span role="gridcell" data-column="mark">
                  {mark === null ? null : (
                    <input
                      type="checkbox"
                      tabIndex={-1}
                      aria-label={mark}
                      checked={marks.has(index)}
                      onClick={event => event.stopPropagation()}
                      onChange={() => marks.toggle(index)}
                    />
                  )}
                </span>
                {cells(index)}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
