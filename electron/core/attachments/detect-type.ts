import { fileTypeFromBuffer } from 'file-type';
import type { AttachmentType } from '../../../shared/domain/attachments/file-types';

/** Types of the closed list by the name that detection gives them. */
const KNOWN: Readonly<Record<string, AttachmentType>> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'image/heif': 'heic',
  'image/tiff': 'tiff',
  'application/pdf': 'pdf',
  'audio/mpeg': 'mp3',
  'audio/ogg': 'ogg',
  'audio/ogg; codecs=opus': 'ogg',
  'audio/mp4': 'm4a',
  'audio/x-m4a': 'm4a',
  'audio/wav': 'wav',
  'video/mp4': 'mp4',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.oasis.opendocument.text': 'odt',
};

/** What runs, or is made to be obeyed, whatever its name: refused. */
const PROGRAMS: ReadonlySet<string> = new Set([
  'application/x-msdownload',
  'application/x-elf',
  'application/x-mach-binary',
  'application/x.ms.shortcut',
  'application/x-ms-shortcut',
  'application/vnd.microsoft.portable-executable',
  'application/x.apple.alias',
  'application/java-vm',
  'application/java-archive',
  'application/vnd.android.package-archive',
  'application/x-deb',
  'application/x-rpm',
  'application/wasm',
  'application/vnd.ms-word.document.macroenabled.12',
  'application/vnd.ms-excel.sheet.macroenabled.12',
]);

const HEAD = 4096;

/**
 * Tells what a file is by its first piece. `program` = it would run. A page, a picture with scripts (SVG) or an
 * archive is `unknown`: kept, never shown.
 */
export async function detectType(first: Uint8Array): Promise<AttachmentType | 'program'> {
  const found = await fileTypeFromBuffer(first).catch(() => undefined);
  const mime = found?.mime.toLowerCase();
  if (isProgram(first) || (mime !== undefined && PROGRAMS.has(mime))) return 'program';
  if (mime !== undefined) return KNOWN[mime] ?? 'unknown';
  const text = asText(first.subarray(0, HEAD));
  if (text === null || looksLikePage(text)) return 'unknown';
  return looksLikeMail(text) ? 'eml' : 'txt';
}

/** Signatures that must not slip by because detection did not know them. */
function isProgram(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 20));
  const latin = head.toString('latin1');
  if (latin.startsWith('MZ') || latin.startsWith('\u007fELF') || latin.startsWith('#!')) return true;
  // Shell link of Windows (MS-SHLLINK 2.1): header size and class id.
  return head.subarray(0, 8).equals(Buffer.from('4c00000001140200', 'hex'));
}

/** Text without control characters in UTF-8 or an 8-bit Cyrillic code; null for anything else. */
function asText(bytes: Uint8Array): string | null {
  for (const byte of bytes)
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) return null;
  return Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\ufeff/, '');
}

function looksLikePage(text: string): boolean {
  return /<\s*(?:!doctype|\?xml|html|head|body|script|svg|iframe|style|meta|object|embed|form)\b/i.test(text);
}

function looksLikeMail(text: string): boolean {
  const head = text.split(/\r?\n\r?\n/)[0] ?? '';
  const fields = [
    ...head.matchAll(
      /^(from|to|date|subject|message-id|received|return-path|mime-version|content-type|delivered-to):/gim,
    ),
  ];
  return new Set(fields.map(field => field[1]?.toLowerCase())).size >= 3;
}
