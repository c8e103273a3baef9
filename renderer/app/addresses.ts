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

/** The words of a search address; the router has already decoded what is not a delimiter. */
export function queryOfAddress(param: string | undefined): string {
  try {
    return decodeURIComponent(param ?? '');
  } catch {
    // A bare percent sign, already decoded by the router.
    return param ?? '';
  }
}
