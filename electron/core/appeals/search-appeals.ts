import { caseScope } from '../../../shared/domain/access/access';
import { queryForms } from '../../../shared/lib/search-forms';
import type { Deps } from '../deps';
import type { Actor } from '../session/session';
import { officeSeal } from '../vault/office-seal';
import { type Item, itemsByDoc, visibleCases } from './case-items';

/** Beyond this the number of hits is of no use to a reader. */
const COUNT_CAP = 10_000;
/** Hits looked at for an actor who sees only own cases. */
const OWN_WINDOW = 5_000;

/** Finds cases by number, name, phone or words of the text, newest first. */
export async function searchAppeals(deps: Deps, actor: Actor, input: { query: string; limit: number }) {
  const exact = await byNumber(deps, actor, input.query);
  if (exact.length > 0) return { total: exact.length, items: exact };
  const seal = officeSeal(deps, actor.officeId);
  const words = queryForms(input.query).map(forms => seal.queryTokens(forms));
  if (words.length === 0) return { total: 0, items: [] };
  if (caseScope(actor).see !== 'all') {
    const docs = await deps.db.search.find(deps.db.read, actor.officeId, words, OWN_WINDOW);
    const own = await ownDocs(deps, actor, docs);
    return { total: own.length, items: await itemsByDoc(deps, actor, own.slice(0, input.limit)) };
  }
  const [docs, total] = await Promise.all([
    deps.db.search.find(deps.db.read, actor.officeId, words, input.limit),
    deps.db.search.count(deps.db.read, actor.officeId, words, COUNT_CAP),
  ]);
  return { total, items: await itemsByDoc(deps, actor, docs) };
}

async function byNumber(deps: Deps, actor: Actor, query: string): Promise<Item[]> {
  const rows = await visibleCases(deps.db.read, actor)
    .where('cases.number', '=', query.trim())
    .select('cases.doc')
    .execute();
  return itemsByDoc(
    deps,
    actor,
    rows.map(row => row.doc),
  );
}

async function ownDocs(deps: Deps, actor: Actor, docs: readonly number[]): Promise<number[]> {
  if (docs.length === 0) return [];
  const rows = await visibleCases(deps.db.read, actor)
    .where('cases.doc', 'in', [...docs])
    .select('cases.doc')
    .execute();
  const own = new Set(rows.map(row => row.doc));
  return docs.filter(doc => own.has(doc));
}
