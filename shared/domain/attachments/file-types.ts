/**
 * What an attachment may be, told by its content. `unknown` is kept, but never shown and saved only under a name
 * that no double-click opens.
 */
export const ATTACHMENT_TYPES = [
  'jpeg',
  'png',
  'webp',
  'heic',
  'tiff',
  'pdf',
  'mp3',
  'ogg',
  'm4a',
  'wav',
  'mp4',
  'docx',
  'xlsx',
  'odt',
  'txt',
  'eml',
  'unknown',
] as const;
export type AttachmentType = (typeof ATTACHMENT_TYPES)[number];

interface TypeFacts {
  readonly mime: string;
  /** Endings a file of this type may bear; the first is the one it is given. */
  readonly endings: readonly string[];
  /** How the page shows it; null = it is only saved. */
  readonly preview: 'image' | 'pdf' | 'audio' | null;
}

const FACTS: Readonly<Record<AttachmentType, TypeFacts>> = {
  jpeg: { mime: 'image/jpeg', endings: ['jpg', 'jpeg'], preview: 'image' },
  png: { mime: 'image/png', endings: ['png'], preview: 'image' },
  webp: { mime: 'image/webp', endings: ['webp'], preview: 'image' },
  heic: { mime: 'image/heic', endings: ['heic', 'heif'], preview: null },
  tiff: { mime: 'image/tiff', endings: ['tif', 'tiff'], preview: null },
  pdf: { mime: 'application/pdf', endings: ['pdf'], preview: 'pdf' },
  mp3: { mime: 'audio/mpeg', endings: ['mp3'], preview: 'audio' },
  ogg: { mime: 'audio/ogg', endings: ['ogg', 'oga', 'opus'], preview: 'audio' },
  m4a: { mime: 'audio/mp4', endings: ['m4a'], preview: 'audio' },
  wav: { mime: 'audio/wav', endings: ['wav'], preview: 'audio' },
  mp4: { mime: 'video/mp4', endings: ['mp4'], preview: null },
  docx: {
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
    preview: null,
  },
  xlsx: {
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    endings: ['xlsx'],
    preview: null,
  },
  odt: { mime: 'application/vnd.oasis.opendocument.text', endings: ['odt'], preview: null },
  txt: { mime: 'text/plain', endings: ['txt'], preview: null },
  eml: { mime: 'message/rfc822', endings: ['eml'], preview: null },
  unknown: { mime: 'application/octet-stream', endings: ['bin'], preview: null },
};

export function factsOf(type: AttachmentType): TypeFacts {
  return FACTS[type];
}

/** Largest file that the page draws or plays; a larger one is only saved. */
export const PREVIEW_BYTES = 64 * 1024 * 1024;

/** How this attachment can be shown; null = it is only saved. */
export function previewOf(file: { readonly type: AttachmentType; readonly bytes: number }) {
  return file.bytes <= PREVIEW_BYTES ? FACTS[file.type].preview : null;
}
