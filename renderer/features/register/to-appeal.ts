import type { z } from 'zod';
import { RegisterAppeal } from '../../../shared/contract/appeals';
import { type Filled, filledFields } from '../../../shared/domain/appeals/filled-fields';
import { type PastedPerson, readPeople } from '../../../shared/domain/appeals/read-people';
import {
  type AskedField,
  type FieldNeeds,
  isReception,
  REQUIRABLE_FIELDS,
  registrationFields,
} from '../../../shared/domain/appeals/registration-fields';
import { checkIin } from '../../../shared/domain/identity/iin';
import { checkSnils } from '../../../shared/domain/identity/snils';
import { parseDate } from '../../ui/parse-date';
import type { Fields, Surroundings } from './fields';

export type AppealInput = z.input<typeof RegisterAppeal>;
/** Place of a wrong field -> why: the tail of a `register.invalid.*` or `register.identity.*` message. */
export type Wrong = Readonly<Record<string, string>>;

/** Digits of an identity number: the ИИН has 12, the СНИЛС 11. */
export const IDENTITY_DIGITS = { KZ: 12, RU: 11 } as const;

/** Why the identity number cannot be right, or null; an empty one is not wrong. */
export function refuseIdentity(number: string, profile: Surroundings['profile']): 'length' | 'wrong' | null {
  if (number === '') return null;
  if (number.length !== IDENTITY_DIGITS[profile]) return 'length';
  const check = profile === 'KZ' ? checkIin(number) : checkSnils(number);
  return check.ok ? null : 'wrong';
}

function stated<Key extends string>(key: Key, value: string): { [K in Key]?: string } {
  const text = value.trim();
  const part: { [K in Key]?: string } = {};
  if (text !== '') part[key] = text;
  return part;
}

/** The pasted table's people, the first of them the main applicant where no surname was typed. */
export function peopleOf(fields: Fields, profile: Surroundings['profile']): PastedPerson[] {
  const has = needsOf(fields).people !== 'hidden';
  return has ? readPeople(fields.peopleText, profile).map(row => row.person) : [];
}

/** Which fields there are now, and which must be filled in. */
export function needsOf(fields: Fields, requiredFields: readonly string[] = []): FieldNeeds {
  return registrationFields(fields, requiredFields);
}

function mainOf(fields: Fields, profile: Surroundings['profile']): Fields {
  const [first] = peopleOf(fields, profile);
  return fields.surname.trim() === '' && first ? { ...fields, ...first } : fields;
}

function applicantOf(
  typed: Fields,
  needs: FieldNeeds,
  profile: Surroundings['profile'],
): NonNullable<AppealInput['applicant']> {
  const fields = mainOf(typed, profile);
  // What this appeal does not ask for stays in the form and is not sent.
  const asked = (name: AskedField, value: string) => (needs[name] === 'hidden' ? '' : value);
  return {
    surname: fields.surname,
    ...stated('firstName', fields.firstName),
    ...stated('patronymic', fields.patronymic),
    ...stated('organisation', asked('organisation', fields.organisation)),
    phones: phonesOf(fields.phone),
    ...stated('email', asked('email', fields.email)),
    ...stated('address', asked('address', fields.address)),
    ...stated('identityNumber', asked('identityNumber', fields.identityNumber)),
    ...stated('birthDate', parseDate(asked('birthDate', fields.birthDate)) ?? ''),
    ...(fields.sex === '' || needs.sex === 'hidden' ? {} : { sex: fields.sex }),
    ...(fields.socialPosition === '' || needs.socialPosition === 'hidden'
      ? {}
      : { socialPosition: fields.socialPosition }),
    benefits: needs.benefits === 'hidden' ? [] : fields.benefits,
  };
}

/** A known person goes by id, with what was changed of them where their whole record was at hand. */
function whoAsks(
  fields: Fields,
  needs: FieldNeeds,
  profile: Surroundings['profile'],
): Pick<AppealInput, 'applicant' | 'applicantId' | 'applicantVersion'> {
  const { author, known, knownWhole } = fields;
  if (author === 'anonymous') return {};
  if (known && !knownWhole) return { applicantId: known.id };
  const applicant = applicantOf(fields, needs, profile);
  return known ? { applicant, applicantId: known.id, applicantVersion: known.version } : { applicant };
}

export function phonesOf(text: string): string[] {
  return text
    .split(/[,;]/)
    .map(phone => phone.trim())
    .filter(Boolean);
}

function intakeOf(fields: Fields, needs: FieldNeeds): AppealInput['intake'] {
  const asked = (name: AskedField, value: string) => (needs[name] === 'hidden' ? '' : value);
  const count = (name: 'sheets' | 'attachments') => Number(asked(name, fields[name]));
  const intake = {
    ...stated('senderNumber', asked('senderNumber', fields.senderNumber)),
    ...stated('senderDate', parseDate(asked('senderDate', fields.senderDate)) ?? ''),
    ...(count('sheets') ? { sheets: count('sheets') } : {}),
    ...(count('attachments') ? { attachments: count('attachments') } : {}),
    ...stated('body', asked('body', fields.body)),
    ...stated('bodyNumber', asked('bodyNumber', fields.bodyNumber)),
    ...stated('bodyDate', parseDate(asked('bodyDate', fields.bodyDate)) ?? ''),
    ...(fields.control && needs.control !== 'hidden' ? { control: true } : {}),
  };
  return Object.keys(intake).length > 0 ? intake : undefined;
}

function receptionOf(fields: Fields, needs: FieldNeeds): AppealInput['reception'] {
  if (!isReception(fields)) return undefined;
  return {
    ...stated('place', needs.place === 'hidden' ? '' : fields.place),
    ...stated('workplace', fields.workplace),
    ...stated('document', fields.document),
    writtenTaken: fields.writtenTaken,
  };
}

/** Those of the pasted table beside the main applicant, who may be its first row. */
function besideOf(fields: Fields, profile: Surroundings['profile']): Pick<AppealInput, 'people'> {
  const rows = peopleOf(fields, profile);
  const beside = fields.surname.trim() === '' ? rows.slice(1) : rows;
  if (beside.length === 0) return {};
  const part = fields.author === 'family' ? ('family' as const) : ('co' as const);
  return {
    people: beside.map(person => ({
      part,
      applicant: {
        surname: person.surname,
        ...stated('firstName', person.firstName),
        ...stated('patronymic', person.patronymic),
        ...stated('address', person.address),
        phones: phonesOf(person.phone),
        benefits: [],
      },
    })),
  };
}

/** Signatures as typed, else as many as the pasted table has people. */
export function signaturesOf(fields: Fields, profile: Surroundings['profile']): number {
  if (fields.signatures.trim() !== '') return Number(fields.signatures);
  const beside = peopleOf(fields, profile).length;
  return fields.surname.trim() === '' || beside === 0 ? beside : beside + 1;
}

/** The typed fields as the contract's appeal; call it when `findWrong` found nothing. */
export function toAppeal(fields: Fields, profile: Surroundings['profile']): AppealInput {
  const needs = needsOf(fields);
  const intake = intakeOf(fields, needs);
  const reception = receptionOf(fields, needs);
  return {
    receivedOn: parseDate(fields.receivedOn) ?? '',
    channel: fields.channel,
    source: fields.source,
    kind: fields.kind,
    author: fields.author,
    ...(fields.author === 'collective' ? { signatures: signaturesOf(fields, profile) } : {}),
    repeat: fields.repeat,
    ...whoAsks(fields, needs, profile),
    ...besideOf(fields, profile),
    ...(fields.territory ? { territory: fields.territory.code } : {}),
    questions: fields.questions.flatMap(({ topic }) =>
      topic ? [{ classifier: topic.classifier, code: topic.code }] : [],
    ),
    summary: fields.summary,
    text: fields.text,
    language: fields.language,
    urgency: fields.urgency,
    ...(fields.links.length === 0
      ? {}
      : { links: fields.links.map(({ caseId, kind }) => ({ caseId, kind })) }),
    ...(fields.executorId === '' ? {} : { executorId: fields.executorId }),
    ...(fields.rangeId === ''
      ? {}
      : { reserved: { rangeId: fields.rangeId, seq: Number(fields.reservedSeq) } }),
    ...(intake ? { intake } : {}),
    ...(reception ? { reception } : {}),
    ...(fields.oral && needs.oralAnswer !== 'hidden'
      ? { oralAnswer: { result: fields.oralResult, consent: true, ...stated('words', fields.oralWords) } }
      : {}),
  };
}

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
  const wrong: Record<string, string> = {};
  if (fields.surname.trim() === '' && peopleOf(fields, around.profile).length === 0)
    wrong.surname = 'surname';
  if (fields.author === 'organisation' && fields.organisation.trim() === '')
    wrong.organisation = 'organisation';
  const needs = needsOf(fields);
  const identity =
    needs.identityNumber === 'hidden' ? null : refuseIdentity(fields.identityNumber, around.profile);
  if (identity) wrong.identityNumber = identity;
  const born = fields.birthDate === '' ? null : parseDate(fields.birthDate);
  if (fields.birthDate !== '' && !born) wrong.birthDate = 'date';
  else if (born && born > around.today) wrong.birthDate = 'future';
  if (phonesOf(fields.phone).length > 5) wrong.phone = 'phone';
  return wrong;
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
