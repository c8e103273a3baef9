import { caseScope } from '../../../shared/domain/access/access';
import { inOtherLayouts } from '../../../shared/lib/keyboard-layout';
import { scoreHit } from '../../../shared/lib/rank-hits';
import { queryForms } from '../../../shared/lib/search-forms';
import type { Deps } from '../deps';
import type { Actor } from '../session/session';
import { officeSeal } from '../vault/office-seal';
import { type Filter, isEmptyFilter, narrowed } from './case-filter';
import { type Item, itemsByDoc, openedByDoc, visibleCases } from './case-items';

/** Beyond this the number of hits is of no use to a reader. */
const COUNT_CAP = 10_000;
/** Hits that are looked at together with the rows of their cases: enough for most, then many, then all. */
const WINDOWS = [5_000, 100_000, 100_000_000] as const;
/** So few hits are opened and put in order of merit; more answer by recency. */
const RANK_CAP = 100;

interface Asked {
  readonly query: string;
  readonly filter?: Filter | undefined;
  readonly limit: number;
}
type Words = readonly (readonly string[])[];
interface Found {
  /** Newest first. */
  readonly docs: readonly number[];
  readonly total: number;
  /** There are more: counting stopped. */
  readonly more: boolean;
}

/**
 * Finds cases by number, name, phone or words of the text. Few hits come best first, many newest first. Only what the
 * actor may see is found and counted.
 */
export async function searchAppeals(deps: Deps, actor: Actor, input: Asked) {
  const seal = officeSeal(deps, actor.officeId);
  const exact = await byNumber(deps, actor, input);
  if (exact.length > 0) return { total: exact.length, more: false, items: exact, hint: null };
  const tokens = (query: string): Words => queryForms(query).map(forms => seal.queryTokens(forms));
  const found = await findDocs(deps, actor, tokens(input.query), input);
  if (found.total === 0)
    return { total: 0, more: false, items: [], hint: await otherLayout(deps, actor, tokens, input) };
  const ranked = !found.more && found.total <= RANK_CAP;
  const items = ranked
    ? await bestFirst(deps, actor, found.docs, input)
    : await itemsByDoc(deps, actor, found.docs.slice(0, input.limit));
  return { total: found.total, more: found.more, items, hint: null };
}

async function byNumber(deps: Deps, actor: Actor, { query, filter }: Asked): Promise<Item[]> {
  const rows = await visible(deps, actor, filter)
    .where('cases.number', '=', query.trim())
    .select('cases.doc')
    .execute();
  return itemsByDoc(
    deps,
    actor,
    rows.map(row => row.doc),
  );
}

function visible(deps: Deps, actor: Actor, filter: Filter | undefined) {
  return narrowed(visibleCases(deps.db.read, actor), filter ?? {}, actor.officeId, deps.clock.today());
}

async function findDocs(deps: Deps, actor: Actor, words: Words, asked: Asked): Promise<Found> {
  if (words.length === 0) return { docs: [], total: 0, more: false };
  const { read, search } = deps.db;
  if (caseScope(actor).see !== 'all' || !isEmptyFilter(asked.filter))
    return findAmongCases(deps, actor, words, asked);
  const [docs, total] = await Promise.all([
    search.find(read, actor.officeId, words, Math.max(asked.limit, RANK_CAP)),
    search.count(read, actor.officeId, words, COUNT_CAP),
  ]);
  return { docs, total, more: total >= COUNT_CAP };
}

/**
 * Hits whose cases pass a filter or the actor's own scope. The newest hits are looked at first, and older ones only
 * while the page is not full: a common word must not read the whole base.
 */
async function findAmongCases(deps: Deps, actor: Actor, words: Words, asked: Asked): Promise<Found> {
  const { read, search } = deps.db;
  for (const window of WINDOWS) {
    const hits = search.newest(actor.officeId, words, window);
    const rows = await visible(deps, actor, asked.filter)
      .where('cases.doc', 'in', hits)
      .select('cases.doc')
      .orderBy('cases.doc', 'desc')
      .limit(COUNT_CAP)
      .execute();
    const whole = (await search.count(read, actor.officeId, words, window)) < window;
    if (whole || rows.length >= asked.limit)
      return {
        docs: rows.map(row => row.doc),
        total: rows.length,
        more: !whole || rows.length >= COUNT_CAP,
      };
  }
  return { docs: [], total: 0, more: false };
}

async function bestFirst(deps: Deps, actor: Actor, docs: readonly number[], { query, limit }: Asked) {
  const opened = await openedByDoc(deps, actor, docs);
  return opened
    .map(({ item, text }) => {
      const { applicantName: name, summary } = item;
      return { item, score: scoreHit(query, { name, summary, text }) };
    })
    .sort((one, other) => other.score - one.score)
    .slice(0, limit)
    .map(({ item }) => item);
}

/** Nothing was found: would the same keys in another layout find something? */
async function otherLayout(deps: Deps, actor: Actor, tokens: (query: string) => Words, asked: Asked) {
  for (const query of inOtherLayouts(asked.query)) {
    const { total } = await findDocs(deps, actor, tokens(query), asked);
    if (total > 0) return { query, total };
  }
  return null;
}
