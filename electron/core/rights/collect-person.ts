import { consentKindOf } from '../../../shared/domain/consents/consent-rules';
import { CONSENTS } from '../consents/consent-row';
import { consentRows } from '../consents/list-consents';
import type { Deps } from '../deps';
import { officeOf } from '../office/office-row';
import { caseIdsOf, idsOfPerson } from '../persons/person-cases';
import { applicantOf, findPerson, openPerson, personRows } from '../persons/stored-person';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { officeSeal } from '../vault/office-seal';
import { tellingWords } from './others-of-case';
import { caseOfPerson, type PersonCase } from './person-case';

export type CollectedPerson = Awaited<ReturnType<typeof collectPerson>>;

/** What the journal knows of looks at a person and of their data leaving. */
const LOOKS = [
  'CASE_VIEWED',
  'ATTACHMENT_VIEWED',
  'ATTACHMENT_SAVED',
  'ATTACHMENT_OPENED',
  'PERSON_VIEWED',
  'PERSON_FILE_MADE',
];

/** Everything the office holds about a person, of all records joined to them. Refuses NOT_FOUND. */
export async function collectPerson(deps: Deps, actor: Actor, id: string) {
  const { read } = deps.db;
  const seal = officeSeal(deps, actor.officeId);
  const known = await findPerson(read, seal, actor.officeId, id);
  if (!known) refuse('NOT_FOUND');
  const personId = known.row.id;
  const ids = await idsOfPerson(read, actor.officeId, [personId]);
  const records = (await personRows(read, actor.officeId, ids)).map(row => openPerson(seal, row).record);
  const all = records.map(tellingWords);
  const words = {
    names: all.flatMap(one => one.names),
    numbers: all.flatMap(one => one.numbers),
    phrases: all.flatMap(one => one.phrases),
  };
  const caseIds = (await caseIdsOf(read, actor.officeId, [personId])).sort();
  const cases: PersonCase[] = [];
  for (const caseId of caseIds) cases.push(await caseOfPerson(deps, actor, caseId, { ids, words }));
  const office = await officeOf(read, actor.officeId);
  const consents = await consentRows(read, actor.officeId, { personId, personIds: ids, caseId: null });
  return {
    personId,
    office: { code: office.code, ru: office.name_ru, kk: office.name_kk },
    madeAt: deps.clock.now(),
    madeBy: actor.name,
    record: applicantOf(known.record),
    flags: known.record.flags,
    joined: records.filter(record => record !== known.record).map(applicantOf),
    cases,
    consents: consents.map(row => ({
      kind: consentKindOf(row.kind),
      form: row.form,
      givenOn: row.given_on,
      textVersion: row.text_version,
      revokedOn: row.revoked_on,
      ...CONSENTS.open(seal, row),
    })),
    looks: await looksAt(deps, actor, ids, cases),
  };
}

/** Who looked and when: at the person and at their cases. */
async function looksAt(deps: Deps, actor: Actor, ids: readonly string[], cases: readonly PersonCase[]) {
  const numbers = new Map(cases.map(one => [one.id, one.number]));
  const rows = await deps.db.read
    .selectFrom('events as v')
    .leftJoin('users as u', 'u.id', 'v.actor_id')
    .select(['v.at', 'v.type', 'v.case_id', 'u.name'])
    .where('v.office_id', '=', actor.officeId)
    .where('v.type', 'in', LOOKS)
    .where(eb =>
      eb.or([
        ...(numbers.size === 0 ? [] : [eb('v.case_id', 'in', [...numbers.keys()])]),
        ...ids.map(id => eb('v.data', 'like', `%"person":"${id}"%`)),
      ]),
    )
    .orderBy('v.seq')
    .execute();
  return rows.map(row => ({
    at: row.at,
    who: row.name ?? '',
    what: row.type,
    caseNumber: row.case_id === null ? null : (numbers.get(row.case_id) ?? null),
  }));
}
