import { useState } from 'react';
import { CHOSEN_MAX } from '../../../shared/contract/lists';
import type { Item } from './case-types';
import type { ListedCases } from './use-listed-cases';

/** The rows chosen for an action, by id, in the order they were chosen. */
export function useChosen(listed: ListedCases) {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Item>>(new Map());
  /** The row a range begins at. */
  const [anchor, setAnchor] = useState(0);

  // What stands chosen when the rows have come: two ranges on their way must not undo each other.
  function put(items: readonly Item[]): void {
    setChosen(current => {
      const next = new Map(current);
      // A damaged record can be neither changed nor taken out.
      for (const item of items) if (!item.damaged && next.size < CHOSEN_MAX) next.set(item.id, item);
      return next;
    });
  }

  function toggle(index: number): void {
    const item = listed.at(index);
    if (!item) return;
    setAnchor(index);
    if (!chosen.has(item.id)) {
      put([item]);
      return;
    }
    setChosen(current => new Map([...current].filter(([id]) => id !== item.id)));
  }

  async function toward(index: number, from = anchor): Promise<void> {
    const [first, last] = from < index ? [from, index] : [index, from];
    put(await listed.between(first, Math.min(last, first + CHOSEN_MAX - 1)));
  }

  return {
    chosen,
    /** No more can be chosen. */
    full: chosen.size >= CHOSEN_MAX,
    toggle,
    /** Everything from the last chosen row, or the row given, to this one. */
    toward,
    all: () => toward(Math.max(0, listed.total - 1), 0),
    clear: () => setChosen(new Map()),
    /** Only these stay chosen: those an action did not reach. */
    keep: (ids: ReadonlySet<string>) =>
      setChosen(current => new Map([...current].filter(([id]) => ids.has(id)))),
  };
}
export type Chosen = ReturnType<typeof useChosen>;
