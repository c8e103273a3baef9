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
  /** May another program of the PC be asked to open it? Not what we do not know, and no mail: it brings files along. */
  readonly opens: boolean;
}

const FACTS: Readonly<Record<AttachmentType, TypeFacts>> = {
  jpeg: { mime: 'image/jpeg', endings: ['jpg', 'jpeg'], preview: 'image', opens: true },
  png: { mime: 'image/png', endings: ['png'], preview: 'image', opens: true },
  webp: { mime: 'image/webp', endings: ['webp'], preview: 'image', opens: true },
  heic: { mime: 'image/heic', endings: ['heic', 'heif'], preview: null, opens: true },
  tiff: { mime: 'image/tiff', endings: ['tif', 'tiff'], preview: null, opens: true },
  pdf: { mime: 'application/pdf', endings: ['pdf'], preview: 'pdf', opens: true },
  mp3: { mime: 'audio/mpeg', endings: ['mp3'], preview: 'audio', opens: true },
  ogg: { mime: 'audio/ogg', endings: ['ogg', 'oga', 'opus'], preview: 'audio', opens: true },
  m4a: { mime: 'audio/mp4', endings: ['m4a'], preview: 'audio', opens: true },
  wav: { mime: 'audio/wav', endings: ['wav'], preview: 'audio', opens: true },
  mp4: { mime: 'video/mp4', endings: ['mp4'], preview: null, opens: true },
  docx: {
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
    preview: null,
    opens: true,
  },
  xlsx: {
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    endings: ['xlsx'],
    preview: null,
    opens: true,
  },
  odt: { mime: 'application/vnd.oasis.opendocument.text', endings: ['odt'], preview: null, opens: true },
  txt: { mime: 'text/plain', endings: ['txt'], preview: null, opens: true },
  eml: { mime: 'message/rfc822', endings: ['eml'], preview: null, opens: false },
  unknown: { mime: 'application/octet-stream', endings: ['bin'], preview: null, opens: false },
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
