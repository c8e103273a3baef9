import { z } from 'zod';
import { ATTACHMENT_TYPES } from '../domain/attachments/file-types';
import { LIMIT_MIB, PIECE_BYTES } from '../domain/attachments/pieces';
import { Id, Instant, paragraphs, signedIn } from './common';
import { refusals } from './refusals';
import { FileRef } from './statistics';

export const AttachmentKind = z.enum(ATTACHMENT_TYPES);

export const AttachmentItem = z.strictObject({
  id: Id,
  name: z.string(),
  note: z.string(),
  /** By the content, never by the name. */
  type: AttachmentKind,
  bytes: z.int(),
  addedAt: Instant,
  addedByName: z.string(),
  /** Removed, and still to be brought back until `UNDO_DAYS` later. */
  removedAt: Instant.nullable(),
  /** May this actor remove it or bring it back? */
  mayRemove: z.boolean(),
});

/** A piece of a file as base64; its length is given by the file's size and its place. */
const Piece = z.string().max(Math.ceil(PIECE_BYTES / 3) * 4);
const Offset = z.int().min(0).max(Number.MAX_SAFE_INTEGER);
const Upload = z.strictObject({ uploadId: Id });
const OnAttachment = z.strictObject({ id: Id });
const notFound = { NOT_FOUND: {} } as const;
const changed = { ...notFound, STALE: {} } as const;
const limit = { ATTACHMENT_TOO_LARGE: { data: z.strictObject({ limitMib: z.int() }) } } as const;

/**
 * Attached files. They travel in pieces, in and out, through these procedures: the same gate and the same guards on
 * both doors, and nothing of a file lies on a disk in the clear. `caseId` null = a file that waits for an appeal not
 * yet registered; it is its giver's alone until `appeals.register` names it.
 */
export const attachmentsContract = {
  list: signedIn
    .input(z.strictObject({ caseId: Id.nullable() }))
    .output(
      z.strictObject({
        items: z.array(AttachmentItem),
        mayAdd: z.boolean(),
        limitMib: z.int(),
      }),
    )
    .errors(refusals(notFound)),
  /** Begins an upload of so many bytes. */
  begin: signedIn
    .input(
      z.strictObject({
        caseId: Id.nullable(),
        name: z.string().min(1).max(1000),
        bytes: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
      }),
    )
    .output(z.strictObject({ uploadId: Id }))
    .errors(refusals({ ...notFound, ...limit, EMPTY_FILE: {}, PROGRAM_REFUSED: {}, TOO_MANY_UPLOADS: {} })),
  /** The next piece, in order. */
  put: signedIn
    .input(Upload.extend({ offset: Offset, piece: Piece }).strict())
    .output(z.strictObject({ received: z.int() }))
    .errors(refusals({ UPLOAD_UNKNOWN: {}, BAD_PIECE: {}, PROGRAM_REFUSED: {} })),
  /** All pieces are there: the file is sealed under its content and put to the case. */
  finish: signedIn
    .input(Upload.extend({ note: paragraphs(500).default('') }).strict())
    .output(AttachmentItem)
    .errors(refusals({ ...notFound, UPLOAD_UNKNOWN: {}, BAD_PIECE: {} })),
  cancel: signedIn.input(Upload).output(z.strictObject({ cancelled: z.boolean() })),
  /** A piece of the content. The journal knows of the look before the piece leaves. */
  read: signedIn
    .input(OnAttachment.extend({ offset: Offset }).strict())
    .output(z.strictObject({ piece: Piece, bytes: z.int(), type: AttachmentKind }))
    .errors(refusals({ ...notFound, FILE_DAMAGED: {}, BAD_PIECE: {} })),
  /** A ticket to save the file outside the vault, under a name whose ending is that of its content. */
  save: signedIn
    .input(OnAttachment)
    .output(FileRef)
    .errors(refusals({ ...notFound, FILE_DAMAGED: {} })),
  /**
   * Shows the file in another program of the PC: a copy under a name by chance, with the ending of its content, wiped when
   * the session ends. In the browser NOT_ON_DESKTOP.
   */
  open: signedIn
    .input(OnAttachment)
    .output(z.strictObject({ opened: z.literal(true) }))
    .errors(
      refusals({
        ...notFound,
        FILE_DAMAGED: {},
        NOT_ON_DESKTOP: {},
        NOT_OPENABLE: {},
        NO_PROGRAM: {},
        DISK_FULL: {},
        READ_ONLY: {},
      }),
    ),
  /** Another note; `expected` is the one that the person saw. */
  setNote: signedIn
    .input(OnAttachment.extend({ expected: z.string().max(500), note: paragraphs(500) }).strict())
    .output(z.strictObject({ note: z.string() }))
    .errors(refusals(changed)),
  remove: signedIn
    .input(OnAttachment)
    .output(z.strictObject({ undoable: z.boolean() }))
    .errors(refusals(changed)),
  restore: signedIn.input(OnAttachment).output(AttachmentItem).errors(refusals(changed)),
  setLimit: signedIn
    .input(z.strictObject({ limitMib: z.int().min(LIMIT_MIB.least).max(LIMIT_MIB.most) }))
    .output(z.strictObject({ limitMib: z.int() })),
};
