/** Addresses of screens that carry something; the plain ones are written where they are used. */

/** The list of cases of one view: `overdue`, `queue`, `mine`... */
export function casesHref(view: string): string {
  return `/cases?view=${view}`;
}

export function caseHref(id: string): string {
  return `/cases/${id}`;
}

/** What is printed of a case. */
export function papersHref(id: string): string {
  return `/cases/${id}/papers`;
}

/** A person's page. */
export function personHref(id: string): string {
  return `/persons/${id}`;
}

/** What a search found, by its sealed words; the empty query drops the filter of another list. */
export function sealedSearchHref(address: string): string {
  return `/search/${address}?`;
}
