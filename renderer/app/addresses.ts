/** Addresses of screens that carry something; the plain ones are written where they are used. */

/** The list of cases of one view: `overdue`, `queue`, `mine`... */
export function casesHref(view: string): string {
  return `/cases?view=${view}`;
}

export function caseHref(id: string): string {
  return `/cases/${id}`;
}

/** The cases that hold the words typed. */
export function searchHref(query: string): string {
  return `/search/${encodeURIComponent(query)}`;
}
