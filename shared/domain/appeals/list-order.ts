/** Clear columns that a work list sorts by; `number` is the order of registration. */
export const LIST_SORTS = ['due', 'received', 'number', 'status', 'executor', 'topic', 'channel'] as const;
export type ListSortBy = (typeof LIST_SORTS)[number];

export interface ListSort {
  readonly by: ListSortBy;
  readonly direction: 'asc' | 'desc';
}

/** Views of what is still to be done. */
const TO_DO: ReadonlySet<string> = new Set(['mine', 'queue', 'open', 'overdue']);

/** The order a view is read in where nobody chose another: the most urgent first, what is over newest first. */
export function usualSort(view: string): ListSort {
  return TO_DO.has(view) ? { by: 'due', direction: 'asc' } : { by: 'number', direction: 'desc' };
}

/** Is the view a small part of the base: open cases only? */
export function isToDo(view: string): boolean {
  return TO_DO.has(view);
}

/** What a first click on a column means: dates newest first, due dates most urgent first, names from the beginning. */
export function firstDirection(by: ListSortBy): 'asc' | 'desc' {
  return by === 'received' || by === 'number' ? 'desc' : 'asc';
}
