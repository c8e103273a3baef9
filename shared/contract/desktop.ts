import { z } from 'zod';
import { signedIn } from './common';
import { refusals } from './refusals';
import { FileRef } from './statistics';

/**
 * What only a desktop has. In the browser every one of these answers NOT_ON_DESKTOP;
 * the page looks at `session.status().desktop` first.
 */
export const desktopContract = {
  /** Asks where to save and writes the file there; CANCELLED: its making was stopped, nothing of it is left. */
  saveFile: signedIn
    .input(z.strictObject({ fileId: z.string().max(100) }))
    .output(z.strictObject({ saved: z.boolean() }))
    .errors(refusals({ NOT_ON_DESKTOP: {}, NOT_FOUND: {}, CANCELLED: {}, DISK_FULL: {}, READ_ONLY: {} })),
  /** Asks for a file to import; its path stays in the core, the page gets a ticket. */
  openFile: signedIn.output(FileRef.nullable()).errors(refusals({ NOT_ON_DESKTOP: {} })),
  /** Asks for a folder, for back-ups: its path is a setting that the head sees. */
  chooseFolder: signedIn
    .output(z.strictObject({ folder: z.string().nullable() }))
    .errors(refusals({ NOT_ON_DESKTOP: {} })),
  /** Prints the window's page to a PDF of the user's choosing. */
  printToPdf: signedIn
    .input(z.strictObject({ name: z.string().max(120), landscape: z.boolean() }))
    .output(z.strictObject({ saved: z.boolean() }))
    .errors(refusals({ NOT_ON_DESKTOP: {}, DISK_FULL: {}, READ_ONLY: {} })),
};
