import type { LinkKind, Repeat } from '../codes';

const MEANS: Readonly<Record<LinkKind, Repeat | null>> = {
  'duplicate-of': 'duplicate',
  'repeat-of': 'repeated',
  related: null,
};

/**
 * What statistics count an appeal as, by its links to earlier cases: a duplicate before a repeated one. Without such a
 * link what was said by hand stands.
 */
export function repeatAfterLinks(said: Repeat, links: readonly LinkKind[]): Repeat {
  const meant = links.map(kind => MEANS[kind]);
  if (meant.includes('duplicate')) return 'duplicate';
  return meant.includes('repeated') ? 'repeated' : said;
}

/** The same when a link is taken away: what only that link meant is over, and the appeal is a first one again. */
export function repeatAfterUnlink(said: Repeat, taken: LinkKind, left: readonly LinkKind[]): Repeat {
  return repeatAfterLinks(MEANS[taken] === said ? 'first' : said, left);
}

export type LinkRefusal = 'SAME_CASE' | 'WRONG_ORDER';

interface Arrived {
  readonly id: string;
  readonly receivedOn: string;
}

/** May this case be linked so to that one? A repeated appeal or a duplicate cannot come before the first. */
export function refuseLink(appeal: Arrived, other: Arrived, kind: LinkKind): LinkRefusal | null {
  if (appeal.id === other.id) return 'SAME_CASE';
  return kind !== 'related' && other.receivedOn > appeal.receivedOn ? 'WRONG_ORDER' : null;
}
