import { sql } from 'kysely';
import type { z } from 'zod';
import type { CaseFilter } from '../../../shared/contract/case-list';
import { withoutConsent } from '../consents/without-consent';
import { withAwaitedInquiry } from '../inquiries/awaited';
import type { visibleCases } from './case-items';

export type Filter = z.output<typeof CaseFilter>;
export type CaseQuery = ReturnType<typeof visibleCases>;

/** Codes of the topic and everything under it; a subtree is a prefix of paths. */
function topicsUnder({ classifier, code }: { classifier: string; code: string }, officeId: string) {
  return sql<string>`(select s.code from topics s join topics p on p.owner = s.owner and p.classifier = s.classifier
    where p.owner in ('*', ${officeId}) and p.classifier = ${classifier} and p.code = ${code}
      and substr(s.path, 1, length(p.path)) = p.path)`;
}

function territoriesUnder(code: string) {
  return sql<string>`(select s.code from territories s join territories p on p.profile = s.profile
    where p.code = ${code} and substr(s.path, 1, length(p.path)) = p.path)`;
}

/** Cases one of whose questions after the first is about the topic; few cases have a second question. */
function casesByFurtherTopic(topic: { classifier: string; code: string }, officeId: string) {
  return sql<number>`(select f.doc from questions q join cases f on f.office_id = q.office_id and f.id = q.case_id
    where q.ordinal > 1 and q.office_id = ${officeId} and q.classifier = ${topic.classifier}
      and q.topic in ${topicsUnder(topic, officeId)})`;
}

/** Narrows a query on cases by the filter; a filter that asks for nothing changes nothing. */
export function narrowed(query: CaseQuery, filter: Filter, officeId: string, today: string): CaseQuery {
  let rows = query;
  if (filter.status) rows = rows.where('cases.status', 'in', filter.status);
  if (filter.channel) rows = rows.where('cases.channel', 'in', filter.channel);
  if (filter.kind) rows = rows.where('cases.kind', 'in', filter.kind);
  if (filter.repeat) rows = rows.where('cases.repeat', 'in', filter.repeat);
  if (filter.executor === 'none') rows = rows.where('cases.executor_id', 'is', null);
  else if (filter.executor) rows = rows.where('cases.executor_id', '=', filter.executor);
  if (filter.receivedFrom) rows = rows.where('cases.received_on', '>=', filter.receivedFrom);
  if (filter.receivedTo) rows = rows.where('cases.received_on', '<=', filter.receivedTo);
  if (filter.campaign) rows = rows.where('cases.campaign_id', '=', filter.campaign);
  if (filter.withoutConsent) rows = rows.where(withoutConsent(officeId));
  if (filter.inquiry) rows = rows.where(withAwaitedInquiry(officeId, filter.inquiry, today));
  if (filter.overdue)
    rows = rows.where(sql<boolean>`cases.status <> 'closed'`).where('cases.due_on', '<', today);
  if (filter.territory)
    rows = rows.where(sql<boolean>`cases.territory in ${territoriesUnder(filter.territory)}`);
  const { topic } = filter;
  if (topic)
    rows = rows.where(sql<boolean>`((cases.classifier = ${topic.classifier}
      and cases.topic in ${topicsUnder(topic, officeId)}) or cases.doc in ${casesByFurtherTopic(topic, officeId)})`);
  return rows;
}

/** Does the filter ask for nothing? */
export function isEmptyFilter(filter: Filter | undefined): boolean {
  return filter === undefined || Object.values(filter).every(value => value === undefined);
}
