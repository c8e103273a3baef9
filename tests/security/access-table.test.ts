/**
 * Every procedure of the contract, called by every role against the own case, another's case and a case of another
 * office, and by nobody at all: the answers must be those of the access table. The procedures come from the contract,
 * so that a new one fails here until it has its line in the table and its input below.
 */

import { isContractProcedure } from '@orpc/contract';
import { createProcedureClient } from '@orpc/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guardedBy } from '../../electron/core/router-base';
import { openSession } from '../../electron/core/session/session';
import { contract } from '../../shared/contract';
import { caseScope, may } from '../../shared/domain/access/access';
import { RULED_PROCEDURES, ruleOf } from '../../shared/domain/access/procedures';
import { ROLES, type Role } from '../../shared/domain/codes';
import { MOSCOW_REGION } from '../../shared/domain/statistics/forms/moscow-region';
import { KEY_INDICATORS } from '../../shared/domain/statistics/indicators';
import { A_PDF, putIn } from '../support/attachments';
import {
  aCore,
  anAppeal,
  anOffice,
  type Client,
  ENGINES,
  PASSWORD,
  type TestCore,
  TODAY,
} from '../support/core';
import { hire, takeOn } from '../support/hire';
import { aDesk, aSecondOffice, aStaffedOffice, type Staffed } from '../support/staffed-office';

function proceduresOf(node: unknown, path: readonly string[] = []): string[] {
  if (isContractProcedure(node)) return [path.join('.')];
  return Object.entries(node as object).flatMap(([name, child]) => proceduresOf(child, [...path, name]));
}
const PROCEDURES = proceduresOf(contract);

test('every procedure of the contract has its line in the table, and no line is of nothing', () => {
  expect(PROCEDURES.length).toBeGreaterThan(30);
  expect([...RULED_PROCEDURES].sort()).toEqual([...PROCEDURES].sort());
});

test('a procedure without a line lets nobody in, not even a head', async () => {
  const base = await aCore('sqlite');
  const { session } = await anOffice(base);
  const procedure = guardedBy(base.core.deps).session.signOut.handler(() => ({ ok: true as const }));
  const codeAt = (...path: string[]) =>
    codeOf(createProcedureClient(procedure, { context: { session, requestId: '' }, path })({}));
  expect([await codeAt('session', 'signOut'), await codeAt('session', 'unheardOf')]).toEqual([
    'OK',
    'FORBIDDEN',
  ]);
  await base.close();
});

/** Whose case a call is about. */
const WHOSE = ['own', "another's", 'of another office', 'of nowhere', 'with a part of mine'] as const;
type Whose = (typeof WHOSE)[number];
interface Target {
  readonly id: string;
  readonly questionId: string;
  readonly executorId: string;
  readonly personId: string;
  /** Put there by the head. */
  readonly attachmentId: string;
  /** Part of the case that somebody has. */
  readonly partId: string;
}

const NOWHERE = '01900000-0000-7000-8000-000000000000';
const QUARTER = { quarter: '2026-Q4' };
const on = ({ id }: Target) => ({ id, expectedVersion: 1 });

/** What a call sends; a procedure about one case gets the case. */
const INPUTS: Readonly<Record<string, (target: Target) => unknown>> = {
  'staff.executors': () => undefined,
  'staff.saveExecutor': ({ executorId }) => ({
    id: executorId,
    expectedVersion: 99,
    name: 'Новое имя',
    kind: 'lawyer',
    level: null,
    capacity: 5,
    active: true,
  }),
  'staff.addAbsence': ({ executorId }) => ({
    executorId,
    from: '2026-12-01',
    to: '2026-12-02',
    substituteId: null,
  }),
  'staff.removeAbsence': () => ({ id: NOWHERE }),
  'staff.attachAssistant': ({ executorId }) => ({ userId: NOWHERE, executorId }),
  'staff.ownPost': () => undefined,
  'staff.saveOwnPost': () => ({ post: 'Заведующая' }),
  'staff.users': () => undefined,
  'invitations.settings': () => undefined,
  'invitations.setDays': () => ({ days: 7 }),
  'invitations.invite': ({ executorId }) => ({
    login: 'head',
    name: 'Кто-то',
    roles: ['analyst'],
    executorId,
  }),
  'invitations.renew': () => ({ userId: NOWHERE }),
  'invitations.revoke': () => ({ userId: NOWHERE }),
  'invitations.grantKey': () => ({ userId: NOWHERE }),
  'staff.changeRoles': () => ({ userId: NOWHERE, before: [], roles: ['analyst'], executorId: null }),
  'staff.resetPassword': () => ({ userId: NOWHERE, password: PASSWORD }),
  'staff.removeUser': () => ({ userId: NOWHERE }),
  'session.changePassword': () => ({ oldPassword: PASSWORD, newPassword: PASSWORD }),
  'session.switchOffice': () => ({ officeId: NOWHERE }),
  'office.add': () => ({
    code: 'KZ-01',
    nameRu: 'Приёмная',
    nameKk: 'Қабылдау',
    territory: '110000000',
    profile: 'KZ',
    language: 'ru',
    password: PASSWORD,
  }),
  'office.setIdleLock': () => ({ minutes: 10 }),
  'office.saveDesk': () => ({
    phone: '8 (7162) 25-00-00',
    addressRu: '',
    addressKk: '',
    hoursRu: '',
    hoursKk: '',
    requiredFields: [],
  }),
  'office.makeRecovery': () => undefined,
  'office.confirmRecovery': () => ({ check: '00000000' }),
  'keys.status': () => undefined,
  'keys.change': () => undefined,
  'backup.status': () => undefined,
  'backup.saveSettings': () => undefined,
  'backup.make': () => undefined,
  'desktop.chooseFolder': () => undefined,
  'reference.topics': () => ({}),
  'reference.classifiers': () => undefined,
  'routing.rules': () => undefined,
  'routing.handover': () => undefined,
  'routing.setHandover': () => ({ hours: 16, ladder: { executor: 8, head: 24, aide: 40 } }),
  'routing.lessons': () => ({ quarter: '2026-Q4' }),
  'routing.told': () => undefined,
  'routing.lateLadder': () => undefined,
  'routing.setLateLadder': () => ({ before: 3, executor: 1, head: 2, aide: 5 }),
  'routing.late': () => undefined,
  'routing.reassign': () => ({ fromId: NOWHERE, toId: null, limit: 1 }),
  'routing.takeBack': () => ({ fromId: NOWHERE, cases: [] }),
  'routing.balance': () => undefined,
  'routing.suggest': ({ id }) => ({ id }),
  'routing.check': () => ({ rules: [] }),
  'routing.history': () => undefined,
  'routing.restore': () => ({ expectedVersion: 99, version: 99 }),
  'routing.whatIf': () => ({ months: 1, rules: [] }),
  'routing.saveRules': () => ({ expectedVersion: 99, rules: [] }),
  'routing.preview': () => ({ topic: null, territory: null, kind: 'complaint' }),
  'appeals.register': () => anAppeal(),
  'appeals.list': () => ({ view: 'all' }),
  'appeals.get': ({ id }) => ({ id }),
  'appeals.search': () => ({ query: 'Ахметбекова' }),
  'appeals.previewTerm': () => ({}),
  'appeals.similar': () => ({ summary: 'Отказали в пособии на четвёртого ребёнка' }),
  'appeals.suggest': () => ({ summary: 'Отказали в пособии на четвёртого ребёнка' }),
  'appeals.links': ({ id }) => ({ id }),
  'appeals.link': target => ({ ...on(target), expectedVersion: 99, otherId: target.id, kind: 'related' }),
  'appeals.unlink': target => ({ ...on(target), expectedVersion: 99, linkId: NOWHERE }),
  'appeals.accept': target => on(target),
  'appeals.decline': target => ({ ...on(target), reason: 'Причина.' }),
  'appeals.assign': target => ({ ...on(target), expectedVersion: 99, executorId: target.executorId }),
  'appeals.addNote': target => ({ ...on(target), expectedVersion: 99, text: 'Запись.' }),
  'appeals.setResult': target => ({ ...on(target), questionId: target.questionId, result: 'explained' }),
  'appeals.close': target => on(target),
  'appeals.reopen': target => ({ ...on(target), reason: 'Причина.' }),
  'forwards.bodies': () => undefined,
  'forwards.saveBodies': () => ({ bodies: [] }),
  'forwards.ofCase': ({ id }) => ({ id }),
  'forwards.make': target => ({
    ...on(target),
    expectedVersion: 99,
    bodyKind: 'police',
    body: 'ОП № 1',
    letterNumber: '7',
    letterOn: TODAY,
    forwardedOn: TODAY,
    toldOn: null,
    closes: false,
  }),
  'forwards.note': target => ({
    ...on(target),
    expectedVersion: 99,
    forwardId: target.partId,
    what: 'told',
    on: TODAY,
  }),
  'forwards.undo': target => ({
    ...on(target),
    expectedVersion: 99,
    forwardId: target.partId,
    reason: 'Ошибка.',
  }),
  'readings.ofCase': ({ id }) => ({ id }),
  'readings.mine': () => undefined,
  'readings.ask': target => ({ ...on(target), readerId: null }),
  'readings.agree': target => ({ ...on(target), expectedVersion: 99, readingId: NOWHERE }),
  'readings.sendBack': target => ({
    ...on(target),
    expectedVersion: 99,
    readingId: NOWHERE,
    remark: 'Нет ссылки на закон.',
  }),
  'inquiries.terms': () => undefined,
  'inquiries.saveTerms': () => ({ terms: [] }),
  'inquiries.ofCase': ({ id }) => ({ id }),
  'inquiries.mine': () => undefined,
  'inquiries.issue': target => ({
    ...on(target),
    expectedVersion: 99,
    authorId: target.executorId,
    instrument: 'reception-letter',
    bodyKind: 'police',
    body: 'ОП № 1',
    asked: 'Что сделано?',
    sentOn: TODAY,
    due: null,
  }),
  'inquiries.answer': target => ({
    ...on(target),
    expectedVersion: 99,
    inquiryId: target.partId,
    on: TODAY,
    words: 'Ответ.',
  }),
  'inquiries.withdraw': target => ({
    ...on(target),
    expectedVersion: 99,
    inquiryId: target.partId,
    reason: 'Ошибка.',
  }),
  'promises.ofCase': ({ id }) => ({ id }),
  'promises.mine': () => undefined,
  'promises.make': target => ({
    ...on(target),
    expectedVersion: 99,
    authorId: target.executorId,
    occasion: 'visit',
    givenOn: TODAY,
    dueOn: TODAY,
    promised: 'Свет.',
  }),
  'promises.settle': target => ({
    ...on(target),
    expectedVersion: 99,
    promiseId: target.partId,
    outcome: 'kept',
    on: TODAY,
    words: 'Готово.',
  }),
  'promises.withdraw': target => ({
    ...on(target),
    expectedVersion: 99,
    promiseId: target.partId,
    reason: 'Ошибка.',
  }),
  'aid.ofCase': ({ id }) => ({ id }),
  'aid.record': target => ({
    ...on(target),
    expectedVersion: 99,
    kind: 'food',
    givenOn: TODAY,
    amount: null,
    given: 'Продукты.',
  }),
  'aid.withdraw': target => ({
    ...on(target),
    expectedVersion: 99,
    aidId: target.partId,
    reason: 'Ошибка.',
  }),
  'measures.ofCase': ({ id }) => ({ id }),
  'measures.note': target => ({
    ...on(target),
    expectedVersion: 99,
    kind: 'visit',
    takenOn: TODAY,
    persons: null,
  }),
  'measures.withdraw': target => ({
    ...on(target),
    expectedVersion: 99,
    measureId: target.partId,
    reason: 'Ошибка.',
  }),
  'parts.ofCase': ({ id }) => ({ id }),
  'parts.mine': () => undefined,
  'parts.give': target => ({
    ...on(target),
    expectedVersion: 99,
    executorId: target.executorId,
    role: 'co-executor',
    task: 'Проверить.',
    dueOn: TODAY,
  }),
  'parts.step': target => ({ ...on(target), expectedVersion: 99, partId: target.partId, step: 'withdraw' }),
  'sessions.list': () => undefined,
  'sessions.end': () => ({ id: NOWHERE }),
  'attachments.list': ({ id }) => ({ caseId: id }),
  'attachments.begin': ({ id }) => ({ caseId: id, name: 'скан.pdf', bytes: 10 }),
  'attachments.put': () => ({ uploadId: NOWHERE, offset: 0, piece: '' }),
  'attachments.finish': () => ({ uploadId: NOWHERE }),
  'attachments.cancel': () => ({ uploadId: NOWHERE }),
  'attachments.read': ({ attachmentId }) => ({ id: attachmentId, offset: 0 }),
  'attachments.save': ({ attachmentId }) => ({ id: attachmentId }),
  'attachments.open': ({ attachmentId }) => ({ id: attachmentId }),
  'attachments.setNote': ({ attachmentId }) => ({ id: attachmentId, expected: '', note: '' }),
  'attachments.remove': ({ attachmentId }) => ({ id: attachmentId }),
  'attachments.restore': ({ attachmentId }) => ({ id: attachmentId }),
  'attachments.setLimit': () => ({ limitMib: 50 }),
  'drafts.list': () => undefined,
  'drafts.save': () => ({ id: null, expectedVersion: null, content: '{}' }),
  'drafts.discard': () => ({ id: NOWHERE, expectedVersion: 1 }),
  'drafts.restore': () => ({ id: NOWHERE, expectedVersion: 1 }),
  'numbers.ranges': () => undefined,
  'numbers.reserve': () => ({ count: 1, device: 'Ноутбук' }),
  'numbers.close': () => ({ id: NOWHERE, expectedVersion: 1 }),
  'secondFactor.status': () => undefined,
  'secondFactor.begin': () => undefined,
  'secondFactor.turnOn': () => ({ password: 'not the password', secret: 'A'.repeat(32), code: '000000' }),
  'secondFactor.turnOff': () => ({ password: 'not the password' }),
  'secondFactor.reset': () => ({ userId: NOWHERE }),
  'secondFactor.require': () => ({ ofHeads: false }),
  'receipts.issue': target => ({ ...on(target), expectedVersion: 99 }),
  'receipts.find': () => ({ code: '234-567-89A-BCE' }),
  'receptions.get': ({ id }) => ({ caseId: id }),
  'persons.find': () => ({ query: 'Ахметбекова' }),
  'persons.match': () => ({ applicant: { surname: 'Ахметбекова', firstName: 'Айгүл' } }),
  'persons.list': () => ({}),
  'persons.get': ({ personId }) => ({ id: personId }),
  'persons.candidates': ({ personId }) => ({ id: personId }),
  'persons.history': ({ personId }) => ({ id: personId }),
  'persons.save': ({ personId }) => ({
    id: personId,
    expectedVersion: 99,
    applicant: { surname: 'Ахметбекова' },
  }),
  'persons.merge': ({ personId }) => ({
    survivorId: personId,
    survivorVersion: 1,
    absorbedId: NOWHERE.replace('0000', '0001'),
    absorbedVersion: 1,
  }),
  'persons.unmerge': () => ({ mergeId: NOWHERE, expectedVersion: 1 }),
  'households.of': ({ personId }) => ({ personId }),
  'households.make': ({ personId }) => ({ personId }),
  'households.rename': () => ({ id: NOWHERE, expectedVersion: 1, name: 'Семья', address: '' }),
  'households.addMember': ({ personId }) => ({ id: NOWHERE, expectedVersion: 1, personId }),
  'households.removeMember': ({ personId }) => ({ id: NOWHERE, expectedVersion: 1, personId }),
  'households.dissolve': () => ({ id: NOWHERE, expectedVersion: 1 }),
  'lists.sealWords': () => ({ query: 'Ахметбекова' }),
  'lists.openWords': () => ({ address: '1.AAAA' }),
  'lists.views': () => undefined,
  'lists.saveView': () => ({
    id: null,
    expectedVersion: null,
    name: 'Мои вопросы',
    shared: false,
    query: '',
    view: 'all',
    filter: {},
    sort: null,
  }),
  'lists.removeView': () => ({ id: NOWHERE, expectedVersion: 1 }),
  'lists.columns': () => undefined,
  'lists.saveColumns': () => ({ columns: ['due'] }),
  'lists.exportCases': ({ id }) => ({ ids: [id], format: 'csv', personal: false }),
  'lists.exportRegistry': () => ({ view: 'all', format: 'csv', personal: false }),
  'lists.registryProgress': () => ({ fileId: 'none' }),
  'lists.stopRegistry': () => ({ fileId: 'none' }),
  'campaigns.list': () => undefined,
  'campaigns.save': () => ({
    id: null,
    version: null,
    nameRu: 'Акция',
    nameKk: 'Науқан',
    from: '2026-09-01',
    to: '2026-08-31',
  }),
  'campaigns.close': () => ({ id: NOWHERE, expectedVersion: 1 }),
  'campaigns.reopen': () => ({ id: NOWHERE, expectedVersion: 1 }),
  'campaigns.mark': target => ({ ...on(target), expectedVersion: 99, campaignId: null }),
  'forms.list': () => undefined,
  'forms.get': () => ({ formId: 'party-quarter' }),
  'forms.report': () => ({ ...QUARTER, formId: 'moscow-region' }),
  'forms.export': () => ({ ...QUARTER, formId: 'moscow-region', format: 'json' }),
  'forms.preview': () => ({ ...QUARTER, form: MOSCOW_REGION }),
  'forms.dashboard': () => ({ ...QUARTER, filter: { channel: 'phone' } }),
  'forms.install': () => ({ text: '{}' }),
  'forms.issue': () => ({ form: MOSCOW_REGION }),
  'forms.units': () => ({
    ...QUARTER,
    address: { indicator: 'questions.received', filter: {}, period: 'now' },
  }),
  'statistics.quarter': () => QUARTER,
  'statistics.further': () => QUARTER,
  'statistics.exportQuarter': () => ({ ...QUARTER, format: 'json', language: 'ru' }),
  'statistics.cases': () => ({ ...QUARTER, indicator: KEY_INDICATORS[0] }),
  'imports.mappings': () => undefined,
  'imports.run': () => undefined,
  'imports.progress': () => ({ fileId: 'none' }),
  'imports.cancel': () => ({ fileId: 'none' }),
  'imports.template': () => ({ format: 'csv', language: 'ru' }),
  'journal.list': () => ({}),
  'journal.export': () => ({}),
  'retention.settings': () => undefined,
  'retention.saveSettings': () => ({
    expectedVersion: 99,
    years: 5,
    toYearEnd: true,
    pauseHours: 24,
    source: 'Приказ',
  }),
  'retention.due': () => QUARTER,
  'retention.prepareAct': ({ id }) => ({ caseIds: [id] }),
  'retention.confirmAct': () => ({ id: NOWHERE, expectedVersion: 1 }),
  'retention.withdrawAct': () => ({ id: NOWHERE, expectedVersion: 1, reason: 'Причина.' }),
  'retention.carryOutAct': () => ({ id: NOWHERE, expectedVersion: 1 }),
  'retention.acts': () => undefined,
  'retention.act': () => ({ id: NOWHERE }),
  'retention.returned': () => undefined,
  'retention.ofCase': ({ id }) => ({ id }),
  'retention.hold': target => ({ ...on(target), expectedVersion: 99, reason: 'Причина.' }),
  'retention.release': target => ({ ...on(target), expectedVersion: 99, reason: 'Причина.' }),
  'closing.status': () => QUARTER,
  'packages.make': () => ({ ...QUARTER, maskBelow: 5 }),
  'packages.enrol': () => undefined,
  'problems.list': () => QUARTER,
  'problems.save': () => ({
    ...QUARTER,
    id: null,
    version: null,
    title: 'Очереди',
    asked: 'Открыть второй кабинет',
    askedOf: 'Акимат',
    topic: '0002.0007',
    territory: '110000000',
    cases: [],
  }),
  'problems.remove': () => ({ id: NOWHERE, version: 1 }),
  'centre.take': () => ({ text: '{}' }),
  'centre.offices': () => QUARTER,
  'centre.changes': () => ({ ...QUARTER, office: 'A-01' }),
  'centre.report': () => QUARTER,
  'centre.exportReport': () => ({ ...QUARTER, format: 'json', language: 'ru' }),
  'centre.problems': () => QUARTER,
  'centre.recipient': () => undefined,
  'centre.open': () => ({ sealed: 'AAAA' }),
  'centre.populations': () => undefined,
  'centre.savePopulations': () => ({
    rows: [{ territory: '110000000', asOf: '2026-01-01', people: 5, source: 'БНС' }],
  }),
  'centre.removePopulation': () => ({ territory: '110000000', asOf: '2026-01-01' }),
  'centre.formReport': () => ({ ...QUARTER, formId: 'moscow-region' }),
  'centre.exportForm': () => ({ ...QUARTER, formId: 'moscow-region', format: 'json', language: 'ru' }),
  'closing.check': () => QUARTER,
  'closing.differences': () => QUARTER,
  'closing.changedCases': () => ({ ...QUARTER, indicator: 'appeals.received' }),
  'closing.sign': () => ({ ...QUARTER, password: PASSWORD, flaws: 0, issues: 0 }),
  'consents.settings': () => undefined,
  'consents.saveSettings': () => ({
    expectedVersion: 99,
    required: true,
    forwardOnlyWith: false,
    kind: 'processing',
    ru: 'Текст',
    kk: 'Мәтін',
  }),
  'consents.ofCase': ({ id }) => ({ id }),
  'consents.ofPerson': ({ personId }) => ({ id: personId }),
  'consents.give': ({ id }) => ({
    caseId: id,
    personId: null,
    kind: 'processing',
    form: 'oral',
    givenOn: '2026-11-20',
    textVersion: null,
    attachmentId: null,
    note: 'При свидетеле.',
  }),
  'consents.revoke': () => ({ id: NOWHERE, expectedVersion: 1, on: '2026-11-20', reason: 'Причина.' }),
  'rights.dataFile': ({ personId }) => ({
    personId,
    askedBy: 'Заявление',
    attachments: false,
    language: 'ru',
    passphrase: null,
  }),
  'rights.erasurePreview': ({ personId }) => ({ personId }),
  'rights.erase': ({ personId }) => ({ personId, basis: 'Заявление', confirm: 'нет', despiteTerm: false }),
  'rights.returned': () => undefined,
  'desktop.saveFile': () => ({ fileId: 'none' }),
  'desktop.openFile': () => undefined,
  'desktop.printToPdf': () => ({ name: 'a', landscape: false }),
  'system.verify': () => undefined,
  'system.vouch': () => ({ seen: 'none' }),
};
/** What they ask for does not exist, for nobody. */
const ASKS_FOR_NOTHING = new Set([
  'persons.merge',
  'persons.unmerge',
  'households.rename',
  'households.addMember',
  'households.removeMember',
  'households.dissolve',
  'lists.removeView',
  'campaigns.close',
  'campaigns.reopen',
  'staff.removeAbsence',
  'staff.attachAssistant',
  'staff.changeRoles',
  'session.switchOffice',
  'staff.resetPassword',
  'staff.removeUser',
  'invitations.renew',
  'invitations.revoke',
  'invitations.grantKey',
  'retention.confirmAct',
  'retention.withdrawAct',
  'retention.carryOutAct',
  'retention.act',
  'secondFactor.reset',
  'sessions.end',
  'receipts.find',
  'drafts.discard',
  'drafts.restore',
  'numbers.close',
  'consents.revoke',
]);
/** Refuse what they are given for a reason of their own, right or no right; the gate stands before the input. */
const NEEDS_INPUT_OF_ITS_OWN = new Set(['imports.run', 'backup.saveSettings']);

/** Procedures about one case, by its id. */
const ABOUT_A_CASE = new Set([
  ...[
    'get',
    'accept',
    'decline',
    'assign',
    'addNote',
    'setResult',
    'close',
    'reopen',
    'links',
    'link',
    'unlink',
  ].map(name => `appeals.${name}`),
  ...['ofCase', 'hold', 'release'].map(name => `retention.${name}`),
  ...['list', 'begin', 'read', 'save', 'open', 'setNote', 'remove', 'restore'].map(
    name => `attachments.${name}`,
  ),
  ...['ofCase', 'give', 'step'].map(name => `parts.${name}`),
  ...['ofCase', 'make', 'note', 'undo'].map(name => `forwards.${name}`),
  ...['ofCase', 'ask', 'agree', 'sendBack'].map(name => `readings.${name}`),
  ...['ofCase', 'issue', 'answer', 'withdraw'].map(name => `inquiries.${name}`),
  ...['ofCase', 'make', 'settle', 'withdraw'].map(name => `promises.${name}`),
  ...['ofCase', 'record', 'withdraw'].map(name => `aid.${name}`),
  ...['ofCase', 'note', 'withdraw'].map(name => `measures.${name}`),
  ...['ofCase', 'give'].map(name => `consents.${name}`),
  'receipts.issue',
  'receptions.get',
  'campaigns.mark',
  'routing.suggest',
]);
/** What only who leads a case does, and the head: a part of it gives no such right. */
const LEADS_ONLY = new Set([
  ...['accept', 'decline', 'setResult', 'close', 'reopen'].map(name => `appeals.${name}`),
  'parts.give',
  'readings.ask',
  ...['make', 'note'].map(name => `forwards.${name}`),
]);
/** Procedures about one person: visible with the cases. */
const ABOUT_A_PERSON = new Set([
  'persons.get',
  'persons.candidates',
  'persons.history',
  'persons.save',
  'households.of',
  'households.make',
  'consents.ofPerson',
  'rights.dataFile',
  'rights.erasurePreview',
  'rights.erase',
]);
const TAKES_A_FILE_AWAY = new Set(['attachments.remove', 'attachments.restore']);
/** Procedures about one executor, by id: of another office there is none. */
const ABOUT_AN_EXECUTOR = new Set(['staff.saveExecutor', 'staff.addAbsence', 'invitations.invite']);

type Call = (input: unknown) => Promise<unknown>;
function callOf(client: Client, procedure: string): Call {
  const [group = '', name = ''] = procedure.split('.');
  const found: unknown = Reflect.get(Reflect.get(client, group) as object, name);
  if (typeof found !== 'function') throw new Error(`no procedure ${procedure}`);
  return found as Call;
}

async function codeOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'OK',
    (error: unknown) =>
      typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error),
  );
}

const SEEN_BY: Readonly<Record<'all' | 'own' | 'none', readonly Whose[]>> = {
  all: ['own', "another's", 'with a part of mine'],
  own: ['own', 'with a part of mine'],
  none: [],
};

/** What the access table alone says: refused outright, or invisible, or neither. */
function expected(role: Role, procedure: string, whose: Whose): 'FORBIDDEN' | 'NOT_FOUND' | 'entered' {
  const rule = ruleOf(procedure);
  if (rule === null) return 'FORBIDDEN';
  const desk = role === 'executor' || role === 'assistant';
  const actor = { roles: [role], executorId: desk ? 'own-desk' : null };
  if (rule.needs !== 'public' && rule.needs !== 'signed-in' && !may(actor, rule.needs)) return 'FORBIDDEN';
  if (ABOUT_A_CASE.has(procedure)) {
    const scope = caseScope(actor);
    const visible = SEEN_BY[scope.see].includes(whose);
    if (!visible || scope.see === 'none') return 'NOT_FOUND';
    // Only who put a file there takes it away, and the head; here all are the head's.
    if (TAKES_A_FILE_AWAY.has(procedure) && role !== 'head') return 'FORBIDDEN';
    if (whose === 'with a part of mine' && scope.see === 'own' && LEADS_ONLY.has(procedure))
      return 'FORBIDDEN';
    // Only who was offered a case can give it back.
    return procedure === 'appeals.decline' && role !== 'executor' ? 'FORBIDDEN' : 'entered';
  }
  if (ABOUT_A_PERSON.has(procedure)) {
    return SEEN_BY[caseScope(actor).see].includes(whose) ? 'entered' : 'NOT_FOUND';
  }
  // An absence of another desk is the business of who edits the staff.
  if (procedure === 'staff.addAbsence' && !may(actor, 'staff.edit') && whose !== 'own') return 'FORBIDDEN';
  if (ABOUT_AN_EXECUTOR.has(procedure)) return SEEN_BY.all.includes(whose) ? 'entered' : 'NOT_FOUND';
  return 'entered';
}

describe.each(ENGINES)('on %s', engine => {
  let base: TestCore;
  let office: Staffed;
  let second: Client;
  let changedId = '';
  const targets = new Map<Whose, Target>();

  beforeAll(async () => {
    base = await aCore(engine);
    office = await aStaffedOffice(base);
    second = await aSecondOffice(base);
    // Before anybody mistypes a password: those who accept an invitation wait for that as well.
    const clerk = { login: 'changed', name: 'Бывший приёмщик', password: PASSWORD, executorId: null };
    ({ id: changedId } = await hire(office.head, { ...clerk, roles: ['registrar'] }));
    const both = { login: 'both', name: 'Глава и исполнитель', password: PASSWORD };
    await hire(second, { ...both, roles: ['head'], executorId: null });
    await takeOn(office.head, { ...both, roles: ['executor'], executorId: office.own });
    const target = async (head: Client, executorId: string): Promise<Target> => {
      const { id } = await head.appeals.register(anAppeal({ executorId, reception: {} }));
      const { questions, person } = await head.appeals.get({ id });
      const { id: attachmentId } = await putIn(head, { caseId: id, name: 'скан.pdf', bytes: A_PDF });
      return {
        id,
        questionId: questions[0]?.id ?? '',
        executorId,
        attachmentId,
        personId: person?.id ?? '',
        partId: NOWHERE,
      };
    };
    targets.set('own', await target(office.head, office.own));
    targets.set("another's", await target(office.head, office.other));
    const shared = await target(office.head, office.other);
    const part = { executorId: office.own, role: 'co-executor', task: 'Проверить.', dueOn: TODAY } as const;
    await office.head.parts.give({ id: shared.id, expectedVersion: 1, ...part });
    targets.set('with a part of mine', shared);
    targets.set('of another office', await target(second, await aDesk(second, 'Чужой Исполнитель')));
    targets.set('of nowhere', {
      id: NOWHERE,
      questionId: NOWHERE,
      executorId: NOWHERE,
      attachmentId: NOWHERE,
      personId: NOWHERE,
      partId: NOWHERE,
    });
  });
  afterAll(() => base.close());

  const behindSignIn = PROCEDURES.filter(procedure => ruleOf(procedure)?.needs !== 'public');

  test.each(behindSignIn)('%s asks nobody in without a sign-in, whatever is sent', async procedure => {
    for (const input of [undefined, { roles: ['head'] }, INPUTS[procedure]?.(targets.get('own') ?? never())])
      expect(await codeOf(callOf(base.client(), procedure)(input))).toBe('UNAUTHORIZED');
  });

  /** What a signed-in person of a role is answered, for every kind of target. */
  async function answersAs(role: Role, client: Client, procedure: string): Promise<void> {
    const inputOf = INPUTS[procedure];
    if (!inputOf) throw new Error(`${procedure} has no input in this test`);
    for (const whose of WHOSE) {
      const code = await codeOf(callOf(client, procedure)(inputOf(targets.get(whose) ?? never())));
      const wanted = expected(role, procedure, whose);
      if (wanted === 'entered') {
        expect(['FORBIDDEN', 'UNAUTHORIZED', 'LOCKED'], `${whose}: ${code}`).not.toContain(code);
        if (!procedure.startsWith('desktop.') && !ASKS_FOR_NOTHING.has(procedure))
          expect(code, whose).not.toBe('NOT_FOUND');
        if (!NEEDS_INPUT_OF_ITS_OWN.has(procedure)) expect(code, whose).not.toBe('BAD_REQUEST');
      } else expect(code, whose).toBe(wanted);
    }
  }

  describe.each(ROLES)('the %s', role => {
    test.each(behindSignIn)('%s', procedure => answersAs(role, office.by[role], procedure));
  });

  describe('who was a registrar and is made an analyst', () => {
    let changed: Client;
    beforeAll(async () => {
      // A device of their own: others have mistyped theirs.
      changed = base.client(openSession(null, 'changed'));
      await changed.session.signIn({ login: 'changed', password: PASSWORD });
      const change = { before: ['registrar' as const], roles: ['analyst' as const], executorId: null };
      await office.head.staff.changeRoles({ userId: changedId, ...change });
      await base.core.deps.resealer.settle();
    });

    test.each(behindSignIn)('%s asks the running session out', async procedure =>
      expect(
        await codeOf(callOf(changed, procedure)(INPUTS[procedure]?.(targets.get('own') ?? never()))),
      ).toBe('UNAUTHORIZED'),
    );

    test.each(behindSignIn)('%s answers the next one as an analyst', async procedure => {
      if ((await changed.session.status()).state !== 'signed-in')
        await changed.session.signIn({ login: 'changed', password: PASSWORD });
      await answersAs('analyst', changed, procedure);
    });
  });

  describe('who is a head of another office and executes here', () => {
    let both: Client;
    beforeAll(async () => {
      both = base.client(openSession(null, 'both'));
      // By way of the other office: its rights must stay there.
      await both.session.signIn({ login: 'both', password: PASSWORD, office: 'KZ-02' });
      const here = (await office.head.session.status()).office?.id ?? '';
      expect((await both.session.switchOffice({ officeId: here })).actor.roles).toEqual(['executor']);
    });

    test.each(behindSignIn)('%s answers as an executor', procedure => answersAs('executor', both, procedure));
  });

  test('lists and searches hold the rows of the role and not one of another office', async () => {
    const numbersOf = async (client: Client) =>
      (await client.appeals.list({ view: 'all', limit: 200 })).items;
    const seen = async (role: Role) => {
      const client = office.by[role];
      const listed = (await numbersOf(client)).map(item => item.id);
      const found = (await client.appeals.search({ query: 'Ахметбекова', limit: 200 })).items.map(i => i.id);
      return { listed: new Set(listed), found: new Set(found) };
    };
    const [own, other, foreign, , shared] = WHOSE.map(whose => targets.get(whose)?.id ?? '');
    for (const role of ['head', 'registrar'] as const)
      for (const ids of Object.values(await seen(role))) {
        expect(
          [own, other, foreign, shared].map(id => ids.has(id ?? '')),
          role,
        ).toEqual([true, true, false, true]);
      }
    for (const role of ['executor', 'assistant'] as const)
      for (const ids of Object.values(await seen(role))) {
        expect(
          [own, other, foreign, shared].map(id => ids.has(id ?? '')),
          role,
        ).toEqual([true, false, false, true]);
      }
  });
});

function never(): never {
  throw new Error('no such target');
}
