import { z } from 'zod';
import * as codes from '../domain/codes';
import { AppealItem } from './appeal-item';
import { Applicant, CasePerson, CasePersonView, PersonFlag } from './applicant';
import { caseListContract } from './case-list';
import {
  Author,
  CaseChanged,
  Channel,
  changing,
  ExecutorKind,
  Id,
  Instant,
  IsoDate,
  Kind,
  LocalName,
  line,
  OnCase,
  paragraphs,
  Repeat,
  Result,
  Source,
  Status,
  signedIn,
  TerritoryCode,
  TopicRef,
  Urgency,
  Version,
  wrongStatus,
} from './common';
import { AskedFieldName, Intake, OralAnswer, ReceptionEntry } from './intake';
import { mayNotEnd, Standing } from './readings';
import { Receipt } from './receipts';
import { refusals } from './refusals';
import { Decision } from './routing';
import { LadderMark } from './routing-handover';
import { LateMark } from './routing-late';
import { NewLink, similarContract } from './similar';

export { AppealItem } from './appeal-item';
export { Applicant } from './applicant';
export { ListView } from './case-list';

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
  /** A new applicant; with `applicantId` what changed of that person: an empty field keeps what is known. */
  applicant: Applicant.optional(),
  /** The applicant is this known person. */
  applicantId: Id.optional(),
  /** The version of the known person that `applicant` began with; needed where both are given. */
  applicantVersion: Version.optional(),
  /** Those beside the main applicant of a collective or family appeal, and representatives. */
  people: z.array(CasePerson).max(500).optional(),
  territory: TerritoryCode.optional(),
  questions: z.array(TopicRef).min(1).max(20),
  summary: line(300).min(1),
  text: paragraphs(100_000).default(''),
  language: z.enum(codes.APPEAL_LANGUAGES).default('ru'),
  urgency: Urgency.default('normal'),
  /** Chosen by hand instead of the rules. */
  executorId: Id.optional(),
  /** The campaign it belongs to. */
  campaignId: Id.optional(),
  externalId: line(100).optional(),
  /** Files that wait for this appeal (`attachments.finish` without a case); they become its attachments. */
  attachmentIds: z.array(Id).max(50).optional(),
  /** Earlier cases that this one repeats, duplicates or belongs to; `repeat` follows them. */
  links: z.array(NewLink).max(10).optional(),
  intake: Intake.optional(),
  /** A personal reception: its card is written with the appeal. */
  reception: ReceptionEntry.optional(),
  /** Answered on the spot: the case is closed at once. */
  oralAnswer: OralAnswer.optional(),
  /** The draft this was typed in: it becomes the case, once. */
  draftId: Id.optional(),
  /** A number that a device off the line has already given on paper. */
  reserved: z.strictObject({ rangeId: Id, seq: z.int().min(1) }).optional(),
});

export const registerErrors = {
  UNKNOWN_TOPIC: { data: z.strictObject({ index: z.int(), code: z.string() }) },
  UNKNOWN_TERRITORY: { data: z.strictObject({ code: z.string() }) },
  UNKNOWN_EXECUTOR: {},
  UNKNOWN_CAMPAIGN: {},
  CAMPAIGN_CLOSED: {},
  UNKNOWN_ATTACHMENT: {},
  APPLICANT_MISSING: {},
  UNKNOWN_APPLICANT: {},
  /** Somebody changed the known person meanwhile; `applicant` began with an older version. */
  APPLICANT_CHANGED: {},
  SIGNATURES_MISSING: {},
  BAD_IDENTITY_NUMBER: { data: z.strictObject({ reason: z.string() }) },
  DATE_IN_FUTURE: {},
  DATE_IMPOSSIBLE: {},
  ALREADY_REGISTERED: { data: z.strictObject({ number: z.string() }) },
  UNKNOWN_CASE: {},
  WRONG_ORDER: {},
  FIELD_NOT_ASKED: { data: z.strictObject({ field: AskedFieldName }) },
  FIELD_MISSING: { data: z.strictObject({ field: AskedFieldName }) },
  BAD_RESERVED_NUMBER: { data: z.strictObject({ reason: z.enum(['outside', 'closed', 'taken']) }) },
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
  /** The applicant as a person of the office: where a duplicate was joined, the one it was joined to. */
  person: z.strictObject({ id: Id, version: Version, flags: z.array(PersonFlag) }).nullable(),
  /** Everybody under an appeal of several people, in order; empty for one applicant. */
  people: z.array(CasePersonView),
  territory: z.string().nullable(),
  text: z.string(),
  intake: Intake.nullable(),
  /** Began with a personal reception, whose card can be printed. */
  reception: z.boolean(),
  questions: z.array(QuestionView),
  executorKind: ExecutorKind.nullable(),
  decision: Decision,
  /** Who was told that nobody takes it. */
  told: z.array(LadderMark),
  /** Who was told of its term. */
  lateTold: z.array(LateMark),
  timeline: z.array(TimelineEvent),
  /** How its answer stands with the second reader; null: no rule asks for one. */
  reading: Standing.nullable(),
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
  accept: changing.input(OnCase).output(CaseChanged).errors(refusals(wrongStatus)),
  decline: changing
    .input(OnCase.extend({ reason: paragraphs(2000).min(1) }).strict())
    .output(CaseChanged)
    .errors(refusals(wrongStatus)),
  assign: changing
    .input(OnCase.extend({ executorId: Id }).strict())
    .output(CaseChanged)
    .errors(refusals({ ...wrongStatus, UNKNOWN_EXECUTOR: {} })),
  addNote: changing.input(OnCase.extend({ text: paragraphs(20_000).min(1) }).strict()).output(CaseChanged),
  setResult: changing
    .input(OnCase.extend({ questionId: Id, result: Result.nullable() }).strict())
    .output(CaseChanged)
    .errors(refusals(wrongStatus)),
  close: changing
    .input(
      OnCase.extend({
        closedOn: IsoDate.optional(),
        /** Why the head closes although co-executors have not ended their parts. */
        overParts: paragraphs(2000).optional(),
      }).strict(),
    )
    .output(CaseChanged)
    .errors(
      refusals({
        ...wrongStatus,
        RESULT_MISSING: { data: z.strictObject({ questions: z.int() }) },
        ...mayNotEnd,
        DATE_IMPOSSIBLE: {},
      }),
    ),
  reopen: changing
    .input(OnCase.extend({ reason: paragraphs(2000).min(1) }).strict())
    .output(CaseChanged)
    .errors(refusals(wrongStatus)),
};
