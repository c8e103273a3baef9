import type { z } from 'zod';
import { RegisterAppeal } from '../../../shared/contract/appeals';
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

function applicantOf(fields: Fields): NonNullable<AppealInput['applicant']> {
  return {
    surname: fields.surname,
    ...stated('firstName', fields.firstName),
    ...stated('patronymic', fields.patronymic),
    ...(fields.author === 'organisation' ? stated('organisation', fields.organisation) : {}),
    phones: phonesOf(fields.phone),
    ...stated('address', fields.address),
    ...stated('identityNumber', fields.identityNumber),
    ...stated('birthDate', parseDate(fields.birthDate) ?? ''),
    ...(fields.sex === '' ? {} : { sex: fields.sex }),
    ...(fields.socialPosition === '' ? {} : { socialPosition: fields.socialPosition }),
    benefits: fields.benefits,
  };
}

export function phonesOf(text: string): string[] {
  return text
    .split(/[,;]/)
    .map(phone => phone.trim())
    .filter(Boolean);
}

/** The typed fields as the contract's appeal; call it when `findWrong` found nothing. */
export function toAppeal(fields: Fields): AppealInput {
  return {
    receivedOn: parseDate(fields.receivedOn) ?? '',
    channel: fields.channel,
    source: fields.source,
    kind: fields.kind,
    author: fields.author,
    ...(fields.author === 'collective' ? { signatures: Number(fields.signatures) } : {}),
    repeat: fields.repeat,
    ...(fields.author === 'anonymous' ? {} : { applicant: applicantOf(fields) }),
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
  };
}

/** Every wrong field, so that all can be corrected at once; the contract's own limits come last. */
export function findWrong(fields: Fields, around: Surroundings): Wrong {
  const wrong: Record<string, string> = {};
  const received = parseDate(fields.receivedOn);
  if (!received) wrong.receivedOn = 'date';
  else if (received > around.today) wrong.receivedOn = 'future';
  if (fields.author !== 'anonymous') Object.assign(wrong, wrongInApplicant(fields, around));
  if (fields.author === 'collective' && !(Number(fields.signatures) >= 2)) wrong.signatures = 'signatures';
  fields.questions.forEach(({ topic }, index) => {
    if (!topic) wrong[`questions.${index}`] = 'topic';
  });
  if (fields.summary.trim() === '') wrong.summary = 'summary';
  if (Object.keys(wrong).length > 0) return wrong;

  const sound = RegisterAppeal.safeParse(toAppeal(fields));
  for (const issue of sound.error?.issues ?? []) {
    const [first, second] = issue.path;
    const place = String(first === 'applicant' ? second : first);
    wrong[place === 'phones' ? 'phone' : place] = place === 'signatures' ? 'signatures' : 'long';
  }
  return wrong;
}

function wrongInApplicant(fields: Fields, around: Surroundings): Wrong {
  const wrong: Record<string, string> = {};
  if (fields.surname.trim() === '') wrong.surname = 'surname';
  if (fields.author === 'organisation' && fields.organisation.trim() === '')
    wrong.organisation = 'organisation';
  const identity = refuseIdentity(fields.identityNumber, around.profile);
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
    case 'DATE_IN_FUTURE':
      return { receivedOn: 'future' };
    case 'DATE_IMPOSSIBLE':
      return { receivedOn: 'date' };
    default:
      return {};
  }
}
