import { z } from 'zod';
import * as codes from '../domain/codes';
import { AppealItem } from './appeal-item';
import { caseListContract } from './case-list';
import {
  Author,
  Channel,
  changing,
  ExecutorKind,
  Id,
  Instant,
  IsoDate,
  Kind,
  LocalName,
  line,
  paragraphs,
  Repeat,
  Result,
  Sex,
  Source,
  Status,
  signedIn,
  TerritoryCode,
  TopicRef,
  Urgency,
  Version,
} from './common';
import { AskedFieldName, Intake, OralAnswer, ReceptionEntry } from './intake';
import { Receipt } from './receipts';
import { refusals } from './refusals';
import { Decision } from './routing';
import { NewLink, similarContract } from './similar';

export { AppealItem } from './appeal-item';
export { ListView } from './case-list';

/** Personal data of an applicant: sealed as one JSON. A patronymic is never required. */
export const Applicant = z.strictObject({
  surname: line(100).min(1),
  firstName: line(100).optional(),
  patronymic: line(100).optional(),
  /** Organisation's name where the author is an organisation. */
  organisation: line(300).optional(),
  phones: z.array(line(40)).max(5).default([]),
  email: line(200).optional(),
  address: line(500).optional(),
  /** ИИН (KZ) or СНИЛС (RU), digits only; checked by its check digit. */
  identityNumber: z
    .string()
    .regex(/^\d{11,12}$/)
    .optional(),
  birthDate: IsoDate.optional(),
  sex: Sex.optional(),
  socialPosition: z.enum(codes.SOCIAL_POSITIONS).optional(),
  benefits: z.array(z.enum(codes.BENEFITS)).max(10).default([]),
});

export const RegisterAppeal = z.strictObject({
  /** Day of arrival (день поступления); the term counts from it. Default: today. */
  receivedOn: IsoDate.optional(),
  channel: Channel,
  source: Source.default('citizen'),
  kind: Kind,
  author: Author.default('individual'),
  /** Number of signatures under a collective appeal. */
  signatures: z.int().min(2).max(1_000_000).optional(),
  repeat: Repeat.default('first'),
  applicant: Applicant.optional(),
  territory: TerritoryCode.optional(),
  questions: z.array(TopicRef).min(1).max(20),
  summary: line(300).min(1),
  text: paragraphs(100_000).default(''),
  language: z.enum(codes.APPEAL_LANGUAGES).default('ru'),
  urgency: Urgency.default('normal'),
  /** Chosen by hand instead of the rules. */
  executorId: Id.optional(),
  externalId: line(100).optional(),
  /** Earlier cases that this one repeats, duplicates or belongs to; `repeat` follows them. */
  links: z.array(NewLink).max(10).optional(),
  intake: Intake.optional(),
  /** A personal reception: its card is written with the appeal. */
  reception: ReceptionEntry.optional(),
  /** Answered on the spot: the case is closed at once. */
  oralAnswer: OralAnswer.optional(),
});

export const registerErrors = {
  UNKNOWN_TOPIC: { data: z.strictObject({ index: z.int(), code: z.string() }) },
  UNKNOWN_TERRITORY: { data: z.strictObject({ code: z.string() }) },
  UNKNOWN_EXECUTOR: {},
  APPLICANT_MISSING: {},
  SIGNATURES_MISSING: {},
  BAD_IDENTITY_NUMBER: { data: z.strictObject({ reason: z.string() }) },
  DATE_IN_FUTURE: {},
  DATE_IMPOSSIBLE: {},
  ALREADY_REGISTERED: { data: z.strictObject({ number: z.string() }) },
  UNKNOWN_CASE: {},
  WRONG_ORDER: {},
  FIELD_NOT_ASKED: { data: z.strictObject({ field: AskedFieldName }) },
  FIELD_MISSING: { data: z.strictObject({ field: AskedFieldName }) },
} as const;

export const QuestionView = z.strictObject({
  id: Id,
  topic: TopicRef,
  topicName: LocalName,
  result: Result.nullable(),
  resultOn: IsoDate.nullable(),
});

export const TimelineEvent = z.strictObject({
  id: Id,
  at: Instant,
  actorName: z.string(),
  type: z.string(),
  /** Clear data of the event: codes, names of staff, counts. */
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  /** Sealed text of the event, opened: a note, the reason of a refusal. */
  text: z.string().nullable(),
});

export const PassportDay = z.strictObject({
  date: IsoDate,
  state: z.enum(['start', 'counted', 'day-off', 'pause', 'moved']),
  n: z.int().nullable(),
  name: z.strictObject({ ru: z.string(), kk: z.string(), en: z.string() }).nullable(),
});

/** How a due date came about, day by day. */
export const TermPassport = z.strictObject({
  startOn: IsoDate,
  dueOn: IsoDate,
  amount: z.int(),
  unit: z.enum(['calendar', 'working']),
  source: z.strictObject({ ru: z.string(), kk: z.string(), en: z.string() }),
  confirmed: z.boolean(),
  calendarStatus: z.enum(['official', 'preliminary', 'none']),
  movedFrom: IsoDate.nullable(),
  days: z.array(PassportDay),
});

export const AppealCard = AppealItem.extend({
  source: Source,
  language: z.enum(codes.APPEAL_LANGUAGES),
  registeredAt: Instant,
  applicant: Applicant.nullable(),
  territory: z.string().nullable(),
  text: z.string(),
  intake: Intake.nullable(),
  /** Began with a personal reception, whose card can be printed. */
  reception: z.boolean(),
  questions: z.array(QuestionView),
  executorKind: ExecutorKind.nullable(),
  decision: Decision,
  timeline: z.array(TimelineEvent),
  term: TermPassport.nullable(),
  /** What this actor may do now; the same rule refuses in the core. */
  may: z.strictObject({
    accept: z.boolean(),
    decline: z.boolean(),
    assign: z.boolean(),
    note: z.boolean(),
    setResult: z.boolean(),
    close: z.boolean(),
    reopen: z.boolean(),
  }),
}).strict();

const OnCase = z.strictObject({ id: Id, expectedVersion: Version });
const Changed = z.strictObject({ id: Id, version: Version, status: Status });
const wrongStatus = { WRONG_STATUS: { data: z.strictObject({ status: Status }) } } as const;

export const appealsContract = {
  ...similarContract,
  register: signedIn
    .input(RegisterAppeal)
    .output(
      z.strictObject({
        id: Id,
        number: z.string(),
        receivedOn: IsoDate,
        dueOn: IsoDate,
        decision: Decision,
        version: Version,
        status: Status,
        receipt: Receipt,
        /** Number of the reception's card. */
        receptionNumber: z.string().nullable(),
      }),
    )
    .errors(refusals(registerErrors)),
  ...caseListContract,
  get: signedIn
    .input(z.strictObject({ id: Id }))
    .output(AppealCard)
    .errors(refusals({ NOT_FOUND: {} })),
  previewTerm: signedIn
    .input(z.strictObject({ receivedOn: IsoDate.optional() }))
    .output(TermPassport)
    .errors({ DATE_IN_FUTURE: {}, DATE_IMPOSSIBLE: {} }),
  accept: changing.input(OnCase).output(Changed).errors(refusals(wrongStatus)),
  decline: changing
    .input(OnCase.extend({ reason: paragraphs(2000).min(1) }).strict())
    .output(Changed)
    .errors(refusals(wrongStatus)),
  assign: changing
    .input(OnCase.extend({ executorId: Id }).strict())
    .output(Changed)
    .errors(refusals({ ...wrongStatus, UNKNOWN_EXECUTOR: {} })),
  addNote: changing.input(OnCase.extend({ text: paragraphs(20_000).min(1) }).strict()).output(Changed),
  setResult: changing
    .input(OnCase.extend({ questionId: Id, result: Result.nullable() }).strict())
    .output(Changed)
    .errors(refusals(wrongStatus)),
  close: changing
    .input(OnCase.extend({ closedOn: IsoDate.optional() }).strict())
    .output(Changed)
    .errors(
      refusals({
        ...wrongStatus,
        RESULT_MISSING: { data: z.strictObject({ questions: z.int() }) },
        DATE_IMPOSSIBLE: {},
      }),
    ),
  reopen: changing
    .input(OnCase.extend({ reason: paragraphs(2000).min(1) }).strict())
    .output(Changed)
    .errors(refusals(wrongStatus)),
};
