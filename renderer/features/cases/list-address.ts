import type { z } from 'zod';
import { CaseFilter, ListSort, ListView } from '../../../shared/contract/case-list';

export type Filter = z.infer<typeof CaseFilter>;
export type Sort = z.infer<typeof ListSort>;
export type View = z.infer<typeof ListView>;

/** What a list shows, as its address says it. Codes, ids and days only: search words never stand here. */
export interface ListState {
  readonly view: View;
  readonly filter: Filter;
  /** null: the usual order of the view. */
  readonly sort: Sort | null;
}

const LISTS = ['status', 'channel', 'kind', 'repeat'] as const;
const MARKS = ['overdue', 'withoutConsent'] as const;
const SINGLE = {
  executor: 'executor',
  territory: 'place',
  receivedFrom: 'from',
  receivedTo: 'to',
  campaign: 'campaign',
  inquiry: 'inquiry',
} as const satisfies Partial<Record<keyof Filter, string>>;

/** Reads an address; what it does not know or cannot be is left out, so that an old bookmark still opens. */
export function readAddress(params: URLSearchParams, usualView: View): ListState {
  const said: Record<string, unknown> = {};
  for (const name of LISTS) {
    const values = params.get(name)?.split(',').filter(Boolean);
    if (values && values.length > 0) said[name] = values;
  }
  for (const [field, name] of Object.entries(SINGLE)) if (params.get(name)) said[field] = params.get(name);
  const [classifier, code] = params.get('topic')?.split(':') ?? [];
  if (classifier && code) said.topic = { classifier, code };
  for (const name of MARKS) if (params.get(name)) said[name] = true;
  const known = Object.entries(said).filter(
    ([name, value]) => CaseFilter.safeParse({ [name]: value }).success,
  );
  const [by, direction] = params.get('sort')?.split('-') ?? [];
  return {
    view: ListView.safeParse(params.get('view')).data ?? usualView,
    filter: CaseFilter.parse(Object.fromEntries(known)),
    sort: ListSort.safeParse({ by, direction }).data ?? null,
  };
}

/** The same state as the query of an address; the view always stands, so that the query is never empty. */
export function writeAddress({ view, filter, sort }: ListState): string {
  const params = new URLSearchParams({ view });
  for (const name of LISTS) {
    const values = filter[name];
    if (values) params.set(name, values.join(','));
  }
  for (const [field, name] of Object.entries(SINGLE)) {
    const value = filter[field as keyof typeof SINGLE];
    if (value) params.set(name, value);
  }
  if (filter.topic) params.set('topic', `${filter.topic.classifier}:${filter.topic.code}`);
  for (const name of MARKS) if (filter[name]) params.set(name, '1');
  if (sort) params.set('sort', `${sort.by}-${sort.direction}`);
  return params.toString();
}

/** The filter without one of its parts. */
export function without(filter: Filter, part: keyof Filter): Filter {
  const { [part]: _gone, ...rest } = filter;
  return rest;
}

const SEALED_WORDS = /^\d{1,6}\.[A-Za-z0-9_-]+$/;

/** Are these the sealed words of a search, and not words that somebody typed into the address? */
export function isSealedWords(part: string): boolean {
  return SEALED_WORDS.test(part);
}
