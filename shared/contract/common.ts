import { oc } from '@orpc/contract';
import { z } from 'zod';
import * as codes from '../domain/codes';
import { refusals } from './refusals';

export const Id = z.uuid();
export const IsoDate = z.iso.date();
export const Instant = z.iso.datetime();
export const Version = z.int().min(1);
export const LocalName = z.strictObject({ ru: z.string().max(500), kk: z.string().max(500) });

export const Profile = z.enum(codes.PROFILES);
export const OfficeKind = z.enum(codes.OFFICE_KINDS);
export const Language = z.enum(codes.LANGUAGES);
export const Channel = z.enum(codes.CHANNELS);
export const Source = z.enum(codes.SOURCES);
export const Kind = z.enum(codes.KINDS);
export const Author = z.enum(codes.AUTHORS);
export const Repeat = z.enum(codes.REPEATS);
export const Result = z.enum(codes.RESULTS);
export const Urgency = z.enum(codes.URGENCIES);
export const Sex = z.enum(codes.SEXES);
export const Status = z.enum(codes.STATUSES);
export const AppealLanguage = z.enum(codes.APPEAL_LANGUAGES);
export const ExecutorKind = z.enum(codes.EXECUTOR_KINDS);
export const DeputyLevel = z.enum(codes.DEPUTY_LEVELS);
export const Role = z.enum(codes.ROLES);

/** One line: no control characters, so that it can stand in a list, a letter and a file name. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing control characters is the point
    .regex(/^[^\u0000-\u001f\u007f]*$/);
/** A topic is known by its classifier and its code there; the same code may live in two classifiers. */
export const TopicRef = z.strictObject({ classifier: line(40).min(1), code: line(40).min(1) });
export const TerritoryCode = line(20).min(1);

/** Several lines of plain text. */
export const paragraphs = (max: number) =>
  z
    .string()
    .max(max)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing control characters is the point
    .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/);

/** Errors of the base that any procedure may answer with: a full disk can meet every one of them. */
export const baseErrors = {
  DISK_FULL: {},
  READ_ONLY: {},
  BUSY: {},
  DATABASE_CORRUPT: {},
  DATABASE_FAILED: {},
} as const;

/** Errors that any procedure behind a sign-in may answer with. */
export const sessionErrors = {
  ...baseErrors,
  UNAUTHORIZED: {},
  LOCKED: {},
  FORBIDDEN: {},
  /** Work with citizens, which a centre has none of. */
  NOT_AT_CENTRE: {},
} as const;

/** Errors of a change to one record. */
export const changeErrors = {
  ...sessionErrors,
  NOT_FOUND: {},
  STALE: {},
  /** The case's text and people are gone; nothing more is written into it. */
  CASE_DESTROYED: {},
} as const;

/** An attempt at a password or a code that comes before its delay is over. */
export const tooSoon = { TOO_SOON: { data: z.strictObject({ seconds: z.int().min(1) }) } } as const;

/** Procedure behind a sign-in. */
export const signedIn = oc.errors(refusals(sessionErrors));
/** Procedure that changes one record of the office. */
export const changing = oc.errors(refusals(changeErrors));

/** A change of one case, on top of the version that was seen. */
export const OnCase = z.strictObject({ id: Id, expectedVersion: Version });
export const CaseChanged = z.strictObject({ id: Id, version: Version, status: Status });
/** The case is in a state that does not allow the change. */
export const wrongStatus = { WRONG_STATUS: { data: z.strictObject({ status: Status }) } } as const;
