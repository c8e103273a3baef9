import { z } from 'zod';
import * as codes from '../domain/codes';
import { Id, IsoDate, line, paragraphs, Sex } from './common';

/** Personal data of an applicant: sealed as one JSON. A patronymic is never required. */
export const Applicant = z.strictObject({
  surname: line(100).min(1),
  firstName: line(100).optional(),
  patronymic: line(100).optional(),
  /** Other names of the same person: in the other spelling, before marriage. */
  otherNames: z.array(line(300).min(1)).max(10).optional(),
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

export const PersonFlagCode = z.enum(codes.PERSON_FLAGS);

/** What those who meet a person should know beforehand; always with who says so, since when and why. */
export const PersonFlag = z.strictObject({
  code: PersonFlagCode,
  /** Name of the member of staff who set it. */
  setBy: z.string(),
  setOn: IsoDate,
  reason: paragraphs(500),
});

/** Somebody beside the main applicant: known (`applicantId`) or new. */
export const CasePerson = z
  .strictObject({
    part: z.enum(codes.BESIDE_PARTS),
    applicantId: Id.optional(),
    applicant: Applicant.optional(),
  })
  .refine(({ applicantId, applicant }) => (applicantId === undefined) !== (applicant === undefined));

/** One of several people under an appeal, as its card shows them. */
export const CasePersonView = z.strictObject({
  id: Id,
  part: z.enum(codes.CASE_PARTS),
  name: z.string(),
});
