import type { Author, Channel, Kind, Source } from '../codes';

/** Fields of the registration form that are not asked of everybody. */
export const ASKED_FIELDS = [
  'organisation',
  'signatures',
  'people',
  'surname',
  'firstName',
  'patronymic',
  'phone',
  'email',
  'identityNumber',
  'address',
  'birthDate',
  'sex',
  'socialPosition',
  'benefits',
  'senderNumber',
  'senderDate',
  'sheets',
  'attachments',
  'body',
  'bodyNumber',
  'bodyDate',
  'control',
  'place',
  'workplace',
  'document',
  'post',
  'oralAnswer',
] as const;
export type AskedField = (typeof ASKED_FIELDS)[number];

/** Fields an office may make mandatory for itself; nothing else may be demanded of a citizen. */
export const REQUIRABLE_FIELDS = [
  'firstName',
  'phone',
  'email',
  'identityNumber',
  'address',
  'birthDate',
  'sex',
  'socialPosition',
] as const satisfies readonly AskedField[];
export type RequirableField = (typeof REQUIRABLE_FIELDS)[number];

/** `more`: asked, but folded away until wanted. */
export type Need = 'hidden' | 'more' | 'shown' | 'required';
export type FieldNeeds = Readonly<Record<AskedField, Need>>;

/** What decides which fields there are. */
export interface HowItCame {
  readonly channel: Channel;
  readonly source: Source;
  readonly author: Author;
  readonly kind: Kind;
}

/** A person before the registrar, in the room or on a screen: a personal reception (59-ФЗ art. 13). */
const FACE_TO_FACE: readonly Channel[] = ['walk-in', 'field', 'online'];
/** On paper or as a file: it has sheets, attachments, and perhaps a number of the sender's own. */
const WRITTEN: readonly Channel[] = ['letter', 'email', 'web'];
/** Kinds that ask for nothing personal: identity and benefits are none of our business. */
const IMPERSONAL: readonly Kind[] = ['proposal', 'response', 'message', 'mandate', 'inquiry'];

/** Is this a personal reception, of which a card is kept? Nobody can be received anonymously. */
export function isReception({ channel, author }: Pick<HowItCame, 'channel' | 'author'>): boolean {
  return FACE_TO_FACE.includes(channel) && author !== 'anonymous';
}

/** May the answer be given at once, by word of mouth? A mandate is work for later, whoever brings it. */
export function mayAnswerOrally({ channel, kind }: Pick<HowItCame, 'channel' | 'kind'>): boolean {
  return (FACE_TO_FACE.includes(channel) || channel === 'phone') && kind !== 'mandate';
}

/** Was it passed on by another body rather than brought by the citizen? */
export function isPassedOn(source: Source): boolean {
  return source !== 'citizen';
}

/**
 * Which fields this appeal has, and which of them must be filled in. Mandatory is a name (59-ФЗ art. 7, АППК art. 63),
 * the organisation's, and the number of signatures that statistics count; a patronymic is never demanded. The rest is
 * the office's own setting.
 */
export function registrationFields(came: HowItCame, requiredByOffice: readonly string[] = []): FieldNeeds {
  const { channel, author, kind } = came;
  const person = author !== 'anonymous';
  const impersonal = IMPERSONAL.includes(kind);
  const when = (shown: boolean, need: Need): Need => (shown ? need : 'hidden');
  const written = WRITTEN.includes(channel);
  const passedOn = isPassedOn(came.source);
  const reception = isReception(came);
  const natural = person && author !== 'organisation';
  const needs: Record<AskedField, Need> = {
    organisation: when(author === 'organisation', 'required'),
    signatures: when(author === 'collective', 'required'),
    people: when(author === 'collective' || author === 'family', 'shown'),
    surname: when(person, 'required'),
    firstName: when(person, 'shown'),
    patronymic: when(person, 'shown'),
    phone: when(person, 'shown'),
    email: when(person, channel === 'email' || channel === 'web' ? 'shown' : 'more'),
    identityNumber: when(natural && !impersonal, 'more'),
    address: when(person, channel === 'letter' ? 'shown' : 'more'),
    birthDate: when(natural, 'more'),
    sex: when(natural, 'more'),
    socialPosition: when(natural, 'more'),
    benefits: when(natural, 'more'),
    senderNumber: when(written && (author === 'organisation' || channel === 'letter'), 'more'),
    senderDate: when(written && (author === 'organisation' || channel === 'letter'), 'more'),
    sheets: when(channel === 'letter', 'shown'),
    attachments: when(written, channel === 'letter' ? 'shown' : 'more'),
    body: when(passedOn, 'shown'),
    bodyNumber: when(passedOn, 'shown'),
    bodyDate: when(passedOn, 'shown'),
    control: when(passedOn, 'shown'),
    place: when(reception && channel === 'field', 'shown'),
    workplace: when(reception, 'more'),
    document: when(reception, 'more'),
    post: when(reception, 'more'),
    oralAnswer: when(mayAnswerOrally(came), 'shown'),
  };
  for (const field of REQUIRABLE_FIELDS)
    if (requiredByOffice.includes(field) && needs[field] !== 'hidden') needs[field] = 'required';
  return needs;
}

export type FieldRefusal =
  | { readonly code: 'FIELD_NOT_ASKED'; readonly field: AskedField }
  | { readonly code: 'FIELD_MISSING'; readonly field: AskedField };

/**
 * Says why the filled fields do not fit the table, or null: a field that this appeal does not have must not be
 * collected, a required one must not be empty.
 */
export function refuseFields(
  came: HowItCame,
  filled: ReadonlySet<AskedField>,
  requiredByOffice: readonly string[] = [],
): FieldRefusal | null {
  const needs = registrationFields(came, requiredByOffice);
  for (const field of ASKED_FIELDS) {
    if (needs[field] === 'hidden' && filled.has(field)) return { code: 'FIELD_NOT_ASKED', field };
    if (needs[field] === 'required' && !filled.has(field)) return { code: 'FIELD_MISSING', field };
  }
  return null;
}
