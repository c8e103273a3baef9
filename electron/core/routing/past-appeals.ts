import type { Kind } from '../../../shared/domain/codes';
import {
  APPEAL_LANGUAGES,
  AUTHORS,
  BENEFITS,
  CHANNELS,
  KINDS,
  SOCIAL_POSITIONS,
  SOURCES,
  URGENCIES,
} from '../../../shared/domain/codes';
import type { PastAbsence, PastAppeal } from '../../../shared/domain/routing/replay';
import type { Rule } from '../../../shared/domain/routing/rule';
import { queryForms } from '../../../shared/lib/search-forms';
import type { Deps } from '../deps';
import { officeSeal } from '../vault/office-seal';
import { keywordsOf } from './routable';

/** A past appeal with what a list of differences shows of it; nothing sealed is opened. */
export interface PastRow extends PastAppeal {
  readonly number: string;
  readonly topicName: { readonly ru: string; readonly kk: string } | null;
}

function known<T extends string>(list: readonly T[], value: string | null): T | undefined {
  return list.find(item => item === value);
}

/** Cases whose sealed text holds a rule's word, found by the blind index: keyword -> doc numbers. */
async function docsByKeyword(deps: Deps, officeId: string, rules: readonly Rule[], limit: number) {
  const keywords = keywordsOf(rules);
  const found = new Map<string, ReadonlySet<number>>();
  if (keywords.length === 0) return found;
  const seal = officeSeal(deps, officeId);
  for (const keyword of keywords) {
    const words = queryForms(keyword).map(forms => seal.tokens(forms));
    found.set(keyword, new Set(await deps.db.search.find(deps.db.read, officeId, words, limit)));
  }
  return found;
}

/** Further questions of cases that have more than one: topics of a rule may be any of theirs. */
async function furtherTopics(deps: Deps, officeId: string, from: string) {
  const rows = await deps.db.read
    .selectFrom('questions as q')
    .innerJoin('topics as t', join =>
      join
        .onRef('t.classifier', '=', 'q.classifier')
        .onRef('t.code', '=', 'q.topic')
        .on('t.owner', 'in', ['*', officeId]),
    )
    .select(['q.case_id', 'q.classifier', 't.path'])
    .where('q.office_id', '=', officeId)
    .where('q.received_on', '>=', from)
    .where('q.ordinal', '>', 1)
    .execute();
  const topics = new Map<string, { classifier: string; path: string }[]>();
  for (const { case_id, classifier, path } of rows)
    topics.set(case_id, [...(topics.get(case_id) ?? []), { classifier, path }]);
  return topics;
}

async function benefitsOf(deps: Deps, officeId: string, from: string) {
  const rows = await deps.db.read
    .selectFrom('case_benefits as b')
    .innerJoin('cases as c', join =>
      join.onRef('c.office_id', '=', 'b.office_id').onRef('c.id', '=', 'b.case_id'),
    )
    .select(['b.case_id', 'b.benefit'])
    .where('b.office_id', '=', officeId)
    .where('c.received_on', '>=', from)
    .execute();
  const benefits = new Map<string, (typeof BENEFITS)[number][]>();
  for (const row of rows) {
    const benefit = known(BENEFITS, row.benefit);
    if (benefit) benefits.set(row.case_id, [...(benefits.get(row.case_id) ?? []), benefit]);
  }
  return benefits;
}

/** As many words as a what-if looks for; beyond that the index answers the newest. */
const KEYWORD_DOCS = 100_000;

/** Appeals that came between two days, or one. */
export type PastScope =
  | { readonly from: string; readonly to: string }
  | { readonly caseId: string; readonly from: string; readonly to: string };

/**
 * Past appeals as they can be routed again by other rules. Without the office key rules that ask for a word are
 * refused LOCKED.
 */
export async function loadPastAppeals(
  deps: Deps,
  officeId: string,
  rules: readonly Rule[],
  scope: PastScope,
): Promise<PastRow[]> {
  const { from, to } = scope;
  const asksBenefit = rules.some(rule => rule.active && rule.further?.benefit !== undefined);
  const [rows, keywords, topics, benefits] = await Promise.all([
    deps.db.read
      .selectFrom('cases as c')
      .leftJoin('topics as t', join =>
        join
          .onRef('t.classifier', '=', 'c.classifier')
          .onRef('t.code', '=', 'c.topic')
          .on('t.owner', 'in', ['*', officeId]),
      )
      .leftJoin('territories as p', 'p.code', 'c.territory')
      .select(['c.id', 'c.doc', 'c.number', 'c.received_on', 'c.registered_at', 'c.closed_on', 'c.kind'])
      .select(['c.channel', 'c.source', 'c.author', 'c.urgency', 'c.language', 'c.social_position'])
      .select(['c.executor_id', 'c.classifier', 'c.campaign_id'])
      .select(['t.path as topic_path', 't.name_ru', 't.name_kk', 'p.path as territory_path'])
      .where('c.office_id', '=', officeId)
      .where('c.received_on', '>=', from)
      .where('c.received_on', '<=', to)
      .$if('caseId' in scope, query => query.where('c.id', '=', 'caseId' in scope ? scope.caseId : ''))
      .orderBy('c.received_on')
      .orderBy('c.doc')
      .execute(),
    docsByKeyword(deps, officeId, rules, KEYWORD_DOCS),
    furtherTopics(deps, officeId, from),
    asksBenefit ? benefitsOf(deps, officeId, from) : new Map(),
  ]);
  return rows.map(row => ({
    id: row.id,
    number: row.number,
    receivedOn: row.received_on,
    closedOn: row.closed_on,
    executorId: row.executor_id,
    topicName: row.name_ru === null ? null : { ru: row.name_ru, kk: row.name_kk || row.name_ru },
    routable: {
      topics: [
        ...(row.topic_path === null ? [] : [{ classifier: row.classifier, path: row.topic_path }]),
        ...(topics.get(row.id) ?? []),
      ],
      territoryPath: row.territory_path,
      kind: known<Kind>(KINDS, row.kind) ?? 'other',
      channel: known(CHANNELS, row.channel),
      source: known(SOURCES, row.source),
      author: known(AUTHORS, row.author),
      urgency: known(URGENCIES, row.urgency),
      language: known(APPEAL_LANGUAGES, row.language),
      socialPosition: known(SOCIAL_POSITIONS, row.social_position),
      benefits: benefits.get(row.id) ?? [],
      campaign: row.campaign_id,
      keywords: new Set([...keywords].flatMap(([word, docs]) => (docs.has(row.doc) ? [word] : []))),
      on: row.received_on,
      hour: new Date(row.registered_at).getHours(),
    },
  }));
}

/** Absences that touch the time between two days. */
export async function loadPastAbsences(
  deps: Deps,
  officeId: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<PastAbsence[]> {
  const rows = await deps.db.read
    .selectFrom('absences')
    .select(['executor_id', 'from_on', 'to_on', 'substitute_id'])
    .where('office_id', '=', officeId)
    .where('from_on', '<=', to)
    .where('to_on', '>=', from)
    .orderBy('id')
    .execute();
  return rows.map(row => ({
    executorId: row.executor_id,
    from: row.from_on,
    to: row.to_on,
    substituteId: row.substitute_id,
  }));
}
