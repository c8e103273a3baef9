import { oc } from '@orpc/contract';
import { z } from 'zod';
import {
  AppealLanguage,
  baseErrors,
  changing,
  DeputyLevel,
  ExecutorKind,
  Id,
  Instant,
  IsoDate,
  Language,
  LocalName,
  line,
  OfficeKind,
  Profile,
  Role,
  sessionErrors,
  signedIn,
  TerritoryCode,
  TopicRef,
  tooSoon,
  Version,
} from './common';
import { OfficeDesk, Post } from './intake';
import { RecoverySheet, recoveryContract } from './recovery';
import { refusals } from './refusals';
import { FactorCode } from './second-factor';

/** Office code as it stands in numbers and packages: `KZ-01`. */
export const OfficeCode = z
  .string()
  .regex(/^[A-Za-zА-Яа-яӘәҒғҚқҢңӨөҰұҮүҺһІіЁё0-9][A-Za-zА-Яа-яӘәҒғҚқҢңӨөҰұҮүҺһІіЁё0-9-]{0,15}$/);
export const Login = z.string().regex(/^[a-z0-9][a-z0-9._-]{1,31}$/);
/** Eight characters or more; what is in it is the user's affair (NIST SP 800-63B). */
export const NewPassword = z.string().min(8).max(200);

export const Office = z.strictObject({
  id: Id,
  kind: OfficeKind,
  code: OfficeCode,
  nameRu: z.string(),
  nameKk: z.string(),
  territory: z.string(),
  territoryNameRu: z.string(),
  territoryNameKk: z.string(),
  profile: Profile,
  language: Language,
  demo: z.boolean(),
  /** Minutes without a key or a touch until the page locks. */
  idleMinutes: z.int(),
  desk: OfficeDesk,
});

export const Actor = z.strictObject({
  id: Id,
  login: z.string(),
  name: z.string(),
  roles: z.array(Role),
  executorId: Id.nullable(),
});

/** One of the offices that a person serves. */
export const ServedOffice = z.strictObject({
  id: Id,
  code: OfficeCode,
  nameRu: z.string(),
  nameKk: z.string(),
});

export const CreateOffice = z.strictObject({
  /** Absent: an office. For good: a centre never receives citizens. */
  kind: OfficeKind.optional(),
  code: OfficeCode,
  nameRu: line(200).min(1),
  nameKk: line(200).min(1),
  territory: TerritoryCode,
  profile: Profile,
  language: Language,
  headName: line(200).min(1),
  login: Login,
  password: NewPassword,
});

/** A further office of the base; its first head is who makes it. */
export const AddOffice = CreateOffice.omit({ headName: true, login: true, password: true }).extend({
  password: z.string().min(1).max(200),
  /** Of the second factor, where there is one. */
  factorCode: FactorCode.optional(),
});

export const officeContract = {
  ...recoveryContract({
    login: Login,
    password: NewPassword,
    signedIn: z.strictObject({ actor: Actor, office: Office }),
  }),
  create: oc
    .input(CreateOffice)
    .output(z.strictObject({ actor: Actor, office: Office, recovery: RecoverySheet }))
    .errors(refusals({ ...baseErrors, OFFICE_EXISTS: {}, UNKNOWN_TERRITORY: {} })),
  /** A further office in the same base, with a key and a recovery sheet of its own. */
  add: signedIn
    .input(AddOffice)
    .output(z.strictObject({ office: ServedOffice, recovery: RecoverySheet }))
    .errors(
      refusals({
        ...sessionErrors,
        ...tooSoon,
        OFFICE_CODE_TAKEN: {},
        UNKNOWN_TERRITORY: {},
        WRONG_PASSWORD: {},
        SECOND_FACTOR_NEEDED: {},
        WRONG_CODE: {},
        STALE: {},
      }),
    ),
  /** A demonstration office: synthetic staff and appeals made through the real use cases. */
  createDemo: oc
    .input(
      z.strictObject({
        profile: Profile,
        language: Language,
        password: NewPassword,
        appeals: z.int().min(0).max(2000),
      }),
    )
    .output(
      z.strictObject({ actor: Actor, office: Office, logins: z.array(z.string()), registered: z.int() }),
    )
    .errors(refusals({ ...baseErrors, OFFICE_EXISTS: {} })),
  /** After how many minutes without a key or a touch the page locks. */
  setIdleLock: signedIn
    .input(z.strictObject({ minutes: z.int().min(1).max(60) }))
    .output(z.strictObject({ minutes: z.int() })),
  /** How citizens reach the office, and which fields it demands at registration. */
  saveDesk: signedIn.input(OfficeDesk).output(OfficeDesk),
};

export const AbsenceRow = z.strictObject({ id: Id, from: IsoDate, to: IsoDate, substituteId: Id.nullable() });

/** What an executor takes; an empty list sets no limit. */
export const ExecutorProfile = z.strictObject({
  topics: z.array(TopicRef.extend({ name: LocalName.nullable() })).max(100),
  territories: z.array(z.strictObject({ code: TerritoryCode, name: LocalName.nullable() })).max(300),
  languages: z.array(AppealLanguage).max(3),
  /** Days of reception, 1 = Monday. */
  days: z.array(z.int().min(1).max(7)).max(7),
  /** New cases in one week; null = no limit. */
  weekly: z.int().min(1).max(1000).nullable(),
  groups: z.array(line(60).min(1)).max(20),
});

export const ExecutorRow = z.strictObject({
  id: Id,
  code: z.string(),
  name: z.string(),
  kind: ExecutorKind,
  level: DeputyLevel.nullable(),
  capacity: z.int(),
  active: z.boolean(),
  profile: ExecutorProfile,
  login: z.string().nullable(),
  /** Who helps at this desk and sees its cases. */
  assistants: z.array(z.strictObject({ id: Id, login: z.string(), name: z.string() })),
  openCases: z.int(),
  absences: z.array(AbsenceRow),
  version: Version,
});

export const SaveExecutor = z.strictObject({
  id: Id.nullable(),
  expectedVersion: Version.nullable(),
  name: line(200).min(1),
  kind: ExecutorKind,
  level: DeputyLevel.nullable(),
  /** Open cases this person can carry at once; the load is relative to it. */
  capacity: z.int().min(1).max(1000),
  active: z.boolean(),
  /** Absent: as it was. */
  profile: ExecutorProfile.optional(),
});

export const UserRow = Actor.extend({
  /** Signs in with a second factor. */
  secondFactor: z.boolean(),
  /** `invited`: has chosen no password yet; `awaiting-key`: has, and nobody has granted the office key. */
  state: z.enum(['in', 'invited', 'awaiting-key']),
  /** When the code stops working; null = there is none. */
  invitedUntil: Instant.nullable(),
});

export const staffContract = {
  executors: signedIn.output(z.array(ExecutorRow)),
  saveExecutor: changing.input(SaveExecutor).output(z.strictObject({ id: Id })),
  addAbsence: changing
    .input(z.strictObject({ executorId: Id, from: IsoDate, to: IsoDate, substituteId: Id.nullable() }))
    .output(z.strictObject({ id: Id }))
    .errors(refusals({ WRONG_PERIOD: {} })),
  removeAbsence: changing.input(z.strictObject({ id: Id })).output(z.strictObject({ id: Id })),
  /** An assistant to the desk of a deputy or lawyer; null = to none. */
  attachAssistant: changing
    .input(z.strictObject({ userId: Id, executorId: Id.nullable() }))
    .output(z.strictObject({ id: Id }))
    .errors(refusals({ NO_ASSISTANT: {}, NO_SUCH_DESK: {} })),
  /** The caller's own post (должность), as receipts and reception cards print it; empty = not stated. */
  ownPost: signedIn.output(z.strictObject({ post: Post })),
  saveOwnPost: signedIn.input(z.strictObject({ post: Post })).output(z.strictObject({ post: Post })),
  users: signedIn.output(z.array(UserRow)),
  /** A password in place of a forgotten one; the user must change it at the next sign-in. */
  resetPassword: changing
    .input(z.strictObject({ userId: Id, password: NewPassword }))
    .output(z.strictObject({ id: Id }))
    .errors(refusals({ OWN_SIGN_IN: {}, STILL_INVITED: {} })),
  /** Other roles for a member of staff; `before`: as the page showed them. */
  changeRoles: changing
    .input(
      z.strictObject({
        userId: Id,
        before: z.array(Role),
        roles: z.array(Role).min(1).max(6),
        executorId: Id.nullable(),
      }),
    )
    .output(z.strictObject({ id: Id }))
    .errors(refusals({ OWN_SIGN_IN: {}, LAST_HEAD: {} })),
  /** Takes a sign-in away; login and name stay for the journal. */
  removeUser: changing
    .input(z.strictObject({ userId: Id }))
    .output(z.strictObject({ id: Id }))
    .errors(refusals({ OWN_SIGN_IN: {}, LAST_HEAD: {} })),
};
