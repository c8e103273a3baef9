import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createDeflateRaw } from 'node:zlib';
import { crc32 } from '../../../shared/lib/crc32';

/** A file of an archive; its size and sum are known before it is written. */
export interface ZipFile {
  /** Path in the archive, with `/`. */
  readonly name: string;
  readonly size: number;
  readonly crc: number;
  content(): AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** A file of an archive that is made and packed as it is written; its size and sum come after it. */
export interface PackedFile {
  readonly name: string;
  content(): AsyncIterable<Uint8Array>;
}

/** What fits without the 64-bit extension, which old readers lack. */
export const ZIP_MOST = 0xffff_ffff;
const LOCAL = 30;
const CENTRAL = 46;
const END = 22;
const DESCRIPTOR = 16;
/** Bit 11: names are UTF-8. */
const UTF8 = 0x0800;
/** Bit 3: size and sum stand after the bytes. */
const SUM_AFTER = 0x0008;
const DEFLATE = 8;
/** 1 January 1980: an archive tells nothing of when its files were made. */
const NO_DAY = 0x0021;

/** A file whose bytes are at hand. */
export function zipBytes(name: string, bytes: Uint8Array): ZipFile {
  return { name, size: bytes.length, crc: crc32(bytes), content: () => [bytes] };
}

/** Size of the archive, to the byte. */
export function zipSize(files: readonly ZipFile[]): number {
  return files.reduce(
    (sum, { name, size }) => sum + LOCAL + CENTRAL + 2 * Buffer.byteLength(name) + size,
    END,
  );
}

/**
 * Writes a ZIP archive (PKWARE APPNOTE 6.3), a piece at a time: files whose size is known are stored, others deflated.
 * Throws where a file is not as it said, or larger than ZIP_MOST.
 */
export async function* writeZip(
  files: Iterable<ZipFile | PackedFile> | AsyncIterable<PackedFile>,
): AsyncGenerator<Uint8Array> {
  const directory: Buffer[] = [];
  let offset = 0;
  for await (const file of files) {
    const name = Buffer.from(file.name, 'utf8');
    const isStored = 'size' in file;
    const local = Buffer.alloc(LOCAL);
    local.writeUInt32LE(0x04034b50, 0);
    (isStored ? storedFacts(file) : PACKED_AHEAD).copy(local, 4);
    local.writeUInt16LE(name.length, 26);
    yield local;
    yield name;
    const written = isStored ? yield* stored(file) : yield* packed(file);
    const central = Buffer.alloc(CENTRAL);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(20, 4);
    written.facts.copy(central, 6);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE(offset, 42);
    directory.push(central, name);
    offset += LOCAL + name.length + written.length;
    if (offset > ZIP_MOST) throw new Error('zip: too large for an archive');
  }
  const entries = Buffer.concat(directory);
  yield entries;
  const end = Buffer.alloc(END);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length / 2, 8);
  end.writeUInt16LE(directory.length / 2, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  yield end;
}

/** What the directory says of a file that was written, and how long it is in the archive without its header. */
interface Written {
  readonly facts: Buffer;
  readonly length: number;
}

async function* stored(file: ZipFile): AsyncGenerator<Uint8Array, Written> {
  let written = 0;
  for await (const piece of file.content()) {
    written += piece.length;
    yield piece;
  }
  if (written !== file.size) throw new Error('zip: a file changed while it was read');
  return { facts: storedFacts(file), length: file.size };
}

async function* packed(file: PackedFile): AsyncGenerator<Uint8Array, Written> {
  let [size, crc, packedSize] = [0, 0, 0];
  async function* measured() {
    for await (const piece of file.content()) {
      size += piece.length;
      crc = crc32(piece, crc);
      yield piece;
    }
  }
  const deflated = createDeflateRaw({ level: 6 });
  // What goes wrong on the way in destroys `deflated`, and so is thrown to its reader below.
  pipeline(Readable.from(measured()), deflated).catch(() => undefined);
  for await (const piece of deflated) {
    packedSize += piece.length;
    yield piece;
  }
  if (size > ZIP_MOST) throw new Error('zip: a file is too large for an archive');
  const descriptor = Buffer.alloc(DESCRIPTOR);
  descriptor.writeUInt32LE(0x08074b50, 0);
  [crc, packedSize, size].forEach((value, place) => {
    descriptor.writeUInt32LE(value, 4 + 4 * place);
  });
  yield descriptor;
  return { facts: facts(UTF8 | SUM_AFTER, DEFLATE, crc, packedSize, size), length: packedSize + DESCRIPTOR };
}

function storedFacts({ crc, size }: ZipFile): Buffer {
  return facts(UTF8, 0, crc, size, size);
}

/** The fields that both headers have, in their order: version, flags, method, time, day, sum, sizes. */
function facts(flags: number, method: number, crc: number, packedSize: number, size: number): Buffer {
  const fields = Buffer.alloc(22);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(flags, 2);
  fields.writeUInt16LE(method, 4);
  fields.writeUInt16LE(NO_DAY, 8);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(packedSize, 14);
  fields.writeUInt32LE(size, 18);
  return fields;
}

const PACKED_AHEAD = facts(UTF8 | SUM_AFTER, DEFLATE, 0, 0, 0);
