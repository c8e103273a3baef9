import fc from 'fast-check';
import { addDays } from '../../shared/lib/dates';
import type { Client } from './core';

/** Days around the borders of the quarters that are compared. */
const sentOn = fc
  .tuple(fc.constantFrom('2026-04-01', '2026-07-01', '2026-10-01'), fc.integer({ min: -2, max: 2 }))
  .map(([border, days]) => addDays(border, days));

/** An inquiry to be sent, and what becomes of it. */
export const plannedInquiry = fc.record({
  sentOn,
  dueAfter: fc.nat({ max: 100 }),
  /** Days from sending to the answer; null: none came. */
  answeredAfter: fc.option(fc.nat({ max: 110 })),
  bodyKind: fc.constantFrom('police', 'ministry', 'other'),
  instrument: fc.constantFrom('reception-letter', 'deputy-request'),
  mistaken: fc.integer({ min: 0, max: 5 }).map(n => n === 0),
});
type PlannedInquiry = typeof plannedInquiry extends fc.Arbitrary<infer T> ? T : never;

/** An inquiry as the test that sent it remembers it; null: it was a mistake. */
export interface RememberedInquiry {
  readonly sentOn: string;
  readonly dueOn: string;
  readonly answeredOn: string | null;
}

/** Sends an inquiry in the matter of a case at work and notes its answer, where it came by now. */
export async function liveInquiry(
  author: { readonly id: string; readonly client: Client },
  caseId: string,
  plan: PlannedInquiry,
  today: string,
): Promise<RememberedInquiry | null> {
  const { appeals, inquiries } = author.client;
  const { version } = await appeals.get({ id: caseId });
  const dueOn = addDays(plan.sentOn, plan.dueAfter);
  const known = new Set((await inquiries.ofCase({ id: caseId })).inquiries.map(({ id }) => id));
  let on = await inquiries.issue({
    id: caseId,
    expectedVersion: version,
    authorId: author.id,
    instrument: plan.instrument,
    bodyKind: plan.bodyKind,
    body: 'Полиция',
    asked: 'Что сделано?',
    sentOn: plan.sentOn,
    due: { on: dueOn, basis: 'В письме' },
  });
  const made = (await inquiries.ofCase({ id: caseId })).inquiries.find(({ id }) => !known.has(id));
  const inquiryId = made?.id ?? '';
  const answered = plan.answeredAfter === null ? null : addDays(plan.sentOn, plan.answeredAfter);
  const answeredOn = answered !== null && answered <= today ? answered : null;
  if (answeredOn !== null)
    on = await inquiries.answer({
      id: caseId,
      expectedVersion: on.version,
      inquiryId,
      on: answeredOn,
      words: 'Ответ.',
    });
  if (!plan.mistaken) return { sentOn: plan.sentOn, dueOn, answeredOn };
  await inquiries.withdraw({ id: caseId, expectedVersion: on.version, inquiryId, reason: 'Ошибка.' });
  return null;
}
