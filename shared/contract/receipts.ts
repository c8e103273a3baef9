import { z } from 'zod';
import { STATUS_CODE_LENGTH } from '../domain/appeals/status-code';
import * as codes from '../domain/codes';
import { changing, Id, Instant, IsoDate, line, Status, signedIn, Version } from './common';
import { refusals } from './refusals';

/** What the citizen takes home; nothing of it names them. */
export const Receipt = z.strictObject({
  id: Id,
  version: Version,
  number: z.string(),
  registeredAt: Instant,
  receivedOn: IsoDate,
  dueOn: IsoDate,
  /** Name of the member of staff who took it. */
  takenBy: z.string(),
  /** Their post; empty = not stated. */
  takenByPost: z.string(),
  sheets: z.int().nullable(),
  attachments: z.int().nullable(),
  language: z.enum(codes.APPEAL_LANGUAGES),
  statusCode: z.string().length(STATUS_CODE_LENGTH),
});

export const receiptsContract = {
  /** A receipt in place of a lost one: its new status code ends the old one. */
  issue: changing.input(z.strictObject({ id: Id, expectedVersion: Version })).output(Receipt),
  /** The case of a status code that a citizen reads out. */
  find: signedIn
    .input(z.strictObject({ code: line(40).min(1) }))
    .output(z.strictObject({ id: Id, number: z.string(), status: Status }))
    .errors(refusals({ NOT_FOUND: {} })),
};
