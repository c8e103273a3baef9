import type { Readable } from 'node:stream';
import { type Entry, open, type ZipFile } from 'yauzl';
import { asReadError, ReadError } from './read-error';
import { MAX_TEXT_BYTES } from './row-source';

const MAX_ENTRIES = 10_000;
/** Deflate reaches 1:1032; spreadsheets stay under 1:100. */
const MAX_RATIO = 200;
/** Below this size the ratio of an entry does no harm. */
const RATIO_FROM_BYTES = 1024 * 1024;
const MAX_FILE_BYTES = 256 * 1024 * 1024;

/** An opened ZIP archive whose entries were weighed before any was inflated. */
export interface Archive {
  has(name: string): boolean;
  /** Inflated bytes of an entry; throws ReadError MALFORMED_XLSX when there is none, ZIP_BOMB when it lied. */
  read(name: string): AsyncGenerator<Buffer, void, undefined>;
  close(): void;
}

/**
 * Opens a ZIP archive by its central directory. Refused before inflating: more than 10,000 entries, more than
 * 1 GiB in all, an entry above 1 MiB that inflates more than 200-fold.
 *
 * Throws ReadError: FILE_UNREADABLE, FILE_TOO_LARGE, MALFORMED_XLSX, ZIP_BOMB.
 */
export async function openZip(path: string): Promise<Archive> {
  const zip = await openFile(path);
  try {
    if (zip.fileSize > MAX_FILE_BYTES) throw new ReadError('FILE_TOO_LARGE');
    if (zip.entryCount > MAX_ENTRIES) throw new ReadError('ZIP_BOMB');
    const entries = await listEntries(zip);
    weigh(entries.values());
    return {
      has: name => entries.has(name),
      read: name => readEntry(zip, entries.get(name)),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

function openFile(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    open(path, { lazyEntries: true, autoClose: false }, (error, zip) => {
      if (error) reject(asZipError(error));
      else resolve(zip);
    });
  });
}

function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.once('end', () => resolve(entries));
    zip.on('error', error => reject(asZipError(error)));
    zip.readEntry();
  });
}

function weigh(entries: Iterable<Entry>): void {
  let total = 0;
  for (const { uncompressedSize, compressedSize } of entries) {
    total += uncompressedSize;
    const isDense = uncompressedSize > RATIO_FROM_BYTES && uncompressedSize > compressedSize * MAX_RATIO;
    if (isDense || total > MAX_TEXT_BYTES) throw new ReadError('ZIP_BOMB');
  }
}

async function* readEntry(zip: ZipFile, entry: Entry | undefined): AsyncGenerator<Buffer, void, undefined> {
  if (!entry || entry.isEncrypted()) throw new ReadError('MALFORMED_XLSX');
  const stream = await openEntry(zip, entry);
  let inflated = 0;
  try {
    for await (const chunk of stream) {
      inflated += chunk.length;
      if (inflated > entry.uncompressedSize) throw new ReadError('ZIP_BOMB');
      yield chunk;
    }
  } catch (error) {
    // yauzl itself stops at the first byte over the size that the directory declares.
    if (error instanceof Error && /too many bytes/.test(error.message)) throw new ReadError('ZIP_BOMB');
    throw asZipError(error);
  } finally {
    stream.destroy();
  }
}

function openEntry(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) reject(asZipError(error));
      else resolve(stream);
    });
  });
}

function asZipError(error: unknown): unknown {
  if (error instanceof ReadError) return error;
  const known = asReadError(error);
  return known instanceof ReadError ? known : new ReadError('MALFORMED_XLSX', undefined, { cause: error });
}
