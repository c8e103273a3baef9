import { RegisterAppeal } from '../../../shared/contract/appeals';
import { type Filled, filledFields } from '../../../shared/domain/appeals/filled-fields';
import { readPeople } from '../../../shared/domain/appeals/read-people';
import { REQUIRABLE_FIELDS } from '../../../shared/domain/appeals/registration-fields';
import { parseDate } from '../../ui/parse-date';
import { wrongInPerson } from '../persons/person-fields';
import type { Fields, Surroundings } from './fields';
import { toAppeal } from './to-appeal';
import { needsOf, peopleOf, signaturesOf } from './typed-people';

/** Place of a wrong field -> why: the tail of a `register.invalid.*` or `register.identity.*` message. */
export type Wrong = Readonly<Record<string, string>>;

/** Every wrong field, so that all can be corrected at once; the contract's own limits come last. */
export function findWrong(fields: Fields, around: Surroundings): Wrong {
  const wrong: Record<string, string> = {};
  const received = parseDate(fields.receivedOn);
  if (!received) wrong.receivedOn = 'date';
  else if (received > around.today) wrong.receivedOn = 'future';
  if (fields.author !== 'anonymous') Object.assign(wrong, wrongInApplicant(fields, around));
  if (fields.author === 'collective' && !(signaturesOf(fields, around.profile) >= 2))
    wrong.signatures = 'signatures';
  Object.assign(wrong, wrongInIntake(fields, around));
  fields.questions.forEach(({ topic }, index) => {
    if (!topic) wrong[`questions.${index}`] = 'topic';
  });
  if (fields.summary.trim() === '') wrong.summary = 'summary';
  if (Object.keys(wrong).length > 0) return wrong;

  const sound = RegisterAppeal.safeParse(toAppeal(fields, around.profile));
  for (const issue of sound.error?.issues ?? []) {
    const [first, second] = issue.path;
    const place = String(NESTED.has(String(first)) ? second : first);
    wrong[place === 'phones' ? 'phone' : place] = place === 'signatures' ? 'signatures' : 'long';
  }
  if (sound.success) Object.assign(wrong, missingForOffice(sound.data, fields, around));
  return wrong;
}

/** Parts of an appeal whose fields the form shows one by one. */
const NESTED = new Set(['applicant', 'intake', 'reception']);

function missingForOffice(appeal: Filled, fields: Fields, around: Surroundings): Wrong {
  const filled = filledFields(appeal);
  const needs = needsOf(fields, around.requiredFields);
  return Object.fromEntries(
    REQUIRABLE_FIELDS.filter(field => needs[field] === 'required' && !filled.has(field)).map(field => [
      field,
      'required',
    ]),
  );
}

const isCount = (text: string) => /^\d{0,4}$/.test(text.trim()) && text.trim() !== '0';

function wrongInIntake(fields: Fields, around: Surroundings): Wrong {
  const wrong: Record<string, string> = {};
  const needs = needsOf(fields);
  for (const name of ['senderDate', 'bodyDate'] as const) {
    if (needs[name] === 'hidden' || fields[name] === '') continue;
    const day = parseDate(fields[name]);
    if (!day) wrong[name] = 'date';
    else if (day > around.today) wrong[name] = 'future';
  }
  for (const name of ['sheets', 'attachments'] as const)
    if (needs[name] !== 'hidden' && !isCount(fields[name])) wrong[name] = 'sheetCount';
  if (needs.people !== 'hidden') {
    const rows = readPeople(fields.peopleText, around.profile);
    if (rows.some(row => row.problems.length > 0)) wrong.peopleText = 'people';
  }
  if (fields.rangeId !== '' && !/^[1-9]\d{0,6}$/.test(fields.reservedSeq.trim()))
    wrong.reservedSeq = 'reserved';
  if (needs.oralAnswer !== 'hidden' && fields.oral && !fields.oralConsent) wrong.oralConsent = 'consent';
  return wrong;
}

function wrongInApplicant(fields: Fields, around: Surroundings): Wrong {
  const needs = needsOf(fields);
  const identityNumber = needs.identityNumber === 'hidden' ? '' : fields.identityNumber;
  const { surname, ...wrong } = wrongInPerson({ ...fields, identityNumber }, around);
  return {
    ...wrong,
    ...(surname && peopleOf(fields, around.profile).length === 0 ? { surname } : {}),
    ...(fields.author === 'organisation' && fields.organisation.trim() === ''
      ? { organisation: 'organisation' }
      : {}),
  };
}

/** The field that a refusal of the core speaks of, if it speaks of one. */
export function wrongByRefusal(code: string, data: Readonly<Record<string, unknown>>): Wrong {
  switch (code) {
    case 'UNKNOWN_TOPIC':
      return { [`questions.${Number(data.index)}`]: 'topic' };
    case 'UNKNOWN_TERRITORY':
      return { territory: 'territory' };
    case 'APPLICANT_MISSING':
      return { surname: 'surname' };
    case 'SIGNATURES_MISSING':
      return { signatures: 'signatures' };
    case 'BAD_IDENTITY_NUMBER':
      return { identityNumber: 'wrong' };
    case 'BAD_RESERVED_NUMBER':
      return { reservedSeq: 'reserved' };
    case 'UNKNOWN_CAMPAIGN':
    case 'CAMPAIGN_CLOSED':
      return { campaignId: 'campaign' };
    case 'FIELD_MISSING':
      return { [String(data.field)]: 'required' };
    case 'FIELD_NOT_ASKED':
      return { [String(data.field)]: 'notAsked' };
    case 'DATE_IN_FUTURE':
      return { receivedOn: 'future' };
    case 'DATE_IMPOSSIBLE':
      return { receivedOn: 'date' };
    default:
      return {};
  }
}
