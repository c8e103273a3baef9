import { ATTACHMENT_TYPES, type AttachmentType, factsOf } from './file-types';

/** The ending that a copy of this type bears, whatever the sender called the file; null = it is never opened. */
export function endingToOpen(type: AttachmentType): string | null {
  const { opens, endings } = factsOf(type);
  return opens ? (endings[0] ?? null) : null;
}

/** The folder of one session's copies: whose data folder they come from (12 hex digits), then letters by chance. */
export const COPIES_FOLDER = /^reception-open-[0-9a-f]{12}-[A-Za-z0-9]{6}$/;

const ENDINGS: ReadonlySet<string> = new Set(ATTACHMENT_TYPES.flatMap(type => endingToOpen(type) ?? []));
const COPY = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.([a-z0-9]+)$/;

/** Is this the name of a copy that the program made? A name by chance, and an ending that runs nothing. */
export function isCopyName(name: string): boolean {
  const ending = COPY.exec(name)?.[1];
  return ending !== undefined && ENDINGS.has(ending);
}
