import type { z } from 'zod';
import type { TopicRow } from '../../../shared/contract/reference';
import type {
  AppealLanguage,
  Author,
  Benefit,
  Channel,
  Kind,
  LocalName,
  Profile,
  Repeat,
  Result,
  Sex,
  SocialPosition,
  Source,
  Urgency,
} from '../../../shared/domain/codes';
import type { PersonItem } from '../persons/person-types';
import type { ChosenLink } from '../similar/draft';

export type Topic = z.infer<typeof TopicRow>;

/** A territory as the form keeps it: the code to send and the name to show. */
export interface Place {
  readonly code: string;
  readonly name: LocalName;
}

/** What the registrar types, field by field; empty text and empty lists stand for «not stated». */
export interface Fields {
  channel: Channel;
  kind: Kind;
  author: Author;
  source: Source;
  repeat: Repeat;
  urgency: Urgency;
  language: AppealLanguage;
  receivedOn: string;
  organisation: string;
  signatures: string;
  /** The known person who asks; null: somebody new. */
  known: PersonItem | null;
  /** The whole record of the known person was read into the fields: what differs from it is a change. */
  knownWhole: boolean;
  surname: string;
  firstName: string;
  patronymic: string;
  phone: string;
  identityNumber: string;
  address: string;
  birthDate: string;
  sex: Sex | '';
  socialPosition: SocialPosition | '';
  benefits: Benefit[];
  territory: Place | null;
  questions: { topic: Topic | null }[];
  summary: string;
  text: string;
  /** Earlier cases that this one repeats, duplicates or belongs to. */
  links: ChosenLink[];
  /** Ids of the files that go with it. */
  files: string[];
  /** Names of files that have not arrived; in a draft that is opened again: that never did. */
  onTheWay: string[];
  /** Empty: by the rules. */
  executorId: string;
  /** The campaign it belongs to; empty: to none. */
  campaignId: string;
  email: string;
  /** The table of those beside the main applicant, as it was pasted. */
  peopleText: string;
  senderNumber: string;
  senderDate: string;
  sheets: string;
  attachments: string;
  body: string;
  bodyNumber: string;
  bodyDate: string;
  control: boolean;
  place: string;
  workplace: string;
  document: string;
  /** Post of who receives; empty: their own. */
  post: string;
  writtenTaken: boolean;
  /** Answered on the spot. */
  oral: boolean;
  oralResult: Result;
  oralConsent: boolean;
  oralWords: string;
  /** A range of numbers taken ahead, and the number of it that stands on paper; empty: the next number. */
  rangeId: string;
  reservedSeq: string;
}

/** What the form knows besides what is typed. */
export interface Surroundings {
  readonly today: string;
  readonly profile: Profile;
  readonly language: AppealLanguage;
  readonly territory: Place | null;
  /** Fields this office demands. */
  readonly requiredFields: readonly string[];
}

export function emptyFields(around: Surroundings): Fields {
  return {
    channel: 'walk-in',
    kind: 'application',
    author: 'individual',
    source: 'citizen',
    repeat: 'first',
    urgency: 'normal',
    language: around.language,
    receivedOn: around.today,
    organisation: '',
    signatures: '',
    known: null,
    knownWhole: false,
    surname: '',
    firstName: '',
    patronymic: '',
    phone: '',
    identityNumber: '',
    address: '',
    birthDate: '',
    sex: '',
    socialPosition: '',
    benefits: [],
    territory: around.territory,
    questions: [{ topic: null }],
    summary: '',
    text: '',
    links: [],
    files: [],
    onTheWay: [],
    executorId: '',
    campaignId: '',
    email: '',
    peopleText: '',
    senderNumber: '',
    senderDate: '',
    sheets: '',
    attachments: '',
    body: '',
    bodyNumber: '',
    bodyDate: '',
    control: false,
    place: '',
    workplace: '',
    document: '',
    post: '',
    writtenTaken: false,
    oral: false,
    oralResult: 'explained',
    oralConsent: false,
    oralWords: '',
    rangeId: '',
    reservedSeq: '',
  };
}
