import { A_PDF } from '../attachments';
import type { OfficeClient } from '../office-client';
import type { OfficeDesk } from '../office-desk';
import { MARKUP } from './free-strings';

/** A person of whom nothing but markup is known. */
export const MARKED_PERSON = {
  surname: MARKUP,
  firstName: MARKUP,
  patronymic: MARKUP,
  otherNames: [MARKUP],
  organisation: MARKUP,
  phones: [MARKUP],
  email: MARKUP,
  address: MARKUP,
  birthDate: '1980-05-05',
};
const { organisation: _, ...NATURAL } = MARKED_PERSON;
const QUESTION = { classifier: 'ru-2025', code: '0002.0007' };
const WORDS = { summary: MARKUP, text: MARKUP, language: 'ru' as const, questions: [QUESTION] };

interface Given {
  readonly desk: OfficeDesk;
  readonly lawyer: OfficeClient;
  readonly executorId: string;
  readonly otherId: string;
  readonly campaignId: string;
  readonly today: string;
}

/** Cases with markup in everything that is registered, noted, asked, answered, forwarded, inquired of, promised, given, found at the place, attached and decided. */
export async function fillCases(given: Given) {
  const { desk, executorId, campaignId } = given;
  const head = desk.client;
  const { id } = await head.appeals.register({
    channel: 'letter',
    kind: 'complaint',
    source: 'government',
    author: 'organisation',
    applicant: { ...NATURAL, organisation: MARKUP, birthDate: undefined },
    territory: '110000000',
    externalId: MARKUP,
    intake: { senderNumber: MARKUP, body: MARKUP, bodyNumber: MARKUP },
    executorId,
    ...WORDS,
  });
  const reception = await registerReception(given);
  await registerCollective(given);
  let version = 1;
  const on = () => ({ id, expectedVersion: version });
  const step = async (work: Promise<{ version: number }>) => {
    ({ version } = await work);
  };
  await step(head.appeals.addNote({ ...on(), text: MARKUP }));
  await step(head.campaigns.mark({ ...on(), campaignId }));
  await step(given.lawyer.appeals.decline({ ...on(), reason: MARKUP }));
  await step(head.appeals.assign({ ...on(), executorId }));
  await step(head.appeals.accept(on()));
  await fillParts(given, on, step);
  await fillForwards(given, on, step);
  await fillInquiries(given, on, step);
  await fillPromisesAidAndMeasures(given, on, step);
  const { questions } = await head.appeals.get({ id });
  const questionId = questions[0]?.id ?? '';
  await step(head.appeals.setResult({ ...on(), questionId, result: 'explained' }));
  await fillReadings(given, on, step);
  await step(head.appeals.close({ ...on(), overParts: MARKUP }));
  await step(head.appeals.reopen({ ...on(), reason: MARKUP }));
  await step(head.retention.hold({ ...on(), reason: MARKUP }));
  await step(head.retention.release({ ...on(), reason: MARKUP }));
  await step(head.retention.hold({ ...on(), reason: MARKUP }));
  const { uploadId } = await head.attachments.begin({
    caseId: id,
    name: `${MARKUP}.pdf`,
    bytes: A_PDF.length,
  });
  await head.attachments.put({ uploadId, offset: 0, piece: A_PDF.toString('base64') });
  const file = await head.attachments.finish({ uploadId, note: MARKUP });
  await head.attachments.setNote({ id: file.id, expected: MARKUP, note: MARKUP });
  return { id, receptionId: reception.id };
}

type Step = (work: Promise<{ version: number }>) => Promise<void>;
type On = () => { id: string; expectedVersion: number };

async function registerReception({ desk, executorId }: Given) {
  return desk.client.appeals.register({
    channel: 'field',
    kind: 'application',
    applicant: NATURAL,
    reception: { place: MARKUP, post: MARKUP, workplace: MARKUP, document: MARKUP },
    oralAnswer: { result: 'explained', consent: true, words: MARKUP },
    executorId,
    ...WORDS,
  });
}

async function registerCollective({ desk, executorId }: Given) {
  return desk.client.appeals.register({
    channel: 'letter',
    kind: 'application',
    author: 'collective',
    signatures: 2,
    applicant: NATURAL,
    people: [{ part: 'co', applicant: MARKED_PERSON }],
    executorId,
    ...WORDS,
  });
}

async function fillParts({ desk, otherId, executorId, today }: Given, on: On, step: Step): Promise<void> {
  const { parts } = desk.client;
  const asked = { role: 'co-executor' as const, task: MARKUP, dueOn: today };
  await step(parts.give({ ...on(), ...asked, executorId: otherId }));
  const { parts: given } = await parts.ofCase({ id: on().id });
  await step(parts.step({ ...on(), partId: given[0]?.id ?? '', step: 'withdraw', words: MARKUP }));
  await step(parts.give({ ...on(), ...asked, role: 'controller', executorId: otherId }));
  if (executorId === otherId) throw new Error('two executors are needed');
}

/** The rule's second reader leads the case, so the head reads in their place. */
async function fillReadings({ desk, lawyer }: Given, on: On, step: Step): Promise<void> {
  const { readings } = desk.client;
  const asked = async () => {
    await step(lawyer.readings.ask({ ...on(), readerId: null }));
    return (await readings.ofCase({ id: on().id })).read ?? '';
  };
  const first = await asked();
  await step(readings.sendBack({ ...on(), readingId: first, remark: MARKUP }));
  const second = await asked();
  await step(readings.agree({ ...on(), readingId: second }));
}

async function fillInquiries({ desk, executorId, today }: Given, on: On, step: Step): Promise<void> {
  const { inquiries } = desk.client;
  const letter = {
    authorId: executorId,
    instrument: 'reception-letter' as const,
    bodyKind: 'police' as const,
    body: MARKUP,
    letterNumber: MARKUP,
    asked: MARKUP,
    sentOn: today,
    due: { on: today, basis: MARKUP },
  };
  await step(inquiries.issue({ ...on(), ...letter }));
  const { inquiries: made } = await inquiries.ofCase({ id: on().id });
  const inquiryId = made[0]?.id ?? '';
  await step(inquiries.answer({ ...on(), inquiryId, on: today, words: MARKUP }));
  await step(inquiries.issue({ ...on(), ...letter }));
  const { inquiries: both } = await inquiries.ofCase({ id: on().id });
  const second = both.find(one => one.id !== inquiryId)?.id ?? '';
  await step(inquiries.withdraw({ ...on(), inquiryId: second, reason: MARKUP }));
}

async function fillPromisesAidAndMeasures(
  { desk, executorId, today }: Given,
  on: On,
  step: Step,
): Promise<void> {
  const { promises, aid, measures } = desk.client;
  const promise = { authorId: executorId, occasion: 'visit', givenOn: today, dueOn: today } as const;
  for (let n = 0; n < 2; n += 1) await step(promises.make({ ...on(), ...promise, promised: MARKUP }));
  const { promises: made } = await promises.ofCase({ id: on().id });
  const [one = '', other = ''] = made.map(({ id }) => id);
  const settled = { promiseId: one, outcome: 'kept', on: today, words: MARKUP } as const;
  await step(promises.settle({ ...on(), ...settled }));
  await step(promises.withdraw({ ...on(), promiseId: other, reason: MARKUP }));
  const food = { kind: 'food', givenOn: today, amount: null, given: MARKUP, giver: MARKUP } as const;
  for (let n = 0; n < 2; n += 1) await step(aid.record({ ...on(), ...food }));
  const { aid: given } = await aid.ofCase({ id: on().id });
  await step(aid.withdraw({ ...on(), aidId: given[0]?.id ?? '', reason: MARKUP }));
  const visit = { kind: 'visit', takenOn: today, persons: null, found: MARKUP } as const;
  for (let n = 0; n < 2; n += 1) await step(measures.note({ ...on(), ...visit }));
  const { measures: noted } = await measures.ofCase({ id: on().id });
  await step(measures.withdraw({ ...on(), measureId: noted[0]?.id ?? '', reason: MARKUP }));
}

async function fillForwards({ desk, today }: Given, on: On, step: Step): Promise<void> {
  const { forwards } = desk.client;
  const letter = {
    bodyKind: 'police' as const,
    body: MARKUP,
    letterNumber: MARKUP,
    letterOn: today,
    forwardedOn: today,
    toldOn: null,
    note: MARKUP,
    closes: false,
  };
  await step(forwards.make({ ...on(), ...letter }));
  const { forwards: made } = await forwards.ofCase({ id: on().id });
  const forwardId = made[0]?.id ?? '';
  await step(forwards.note({ ...on(), forwardId, what: 'replied', on: today, words: MARKUP }));
  await step(forwards.make({ ...on(), ...letter }));
  const { forwards: both } = await forwards.ofCase({ id: on().id });
  const second = both.find(one => one.id !== forwardId)?.id ?? '';
  await step(forwards.undo({ ...on(), forwardId: second, reason: MARKUP }));
}
