import { crc32 } from '../../../shared/lib/crc32';

/** A file of an archive; its size and sum are known before it is written. */
export interface ZipFile {
  /** Path in the archive, with `/`. */
  readonly name: string;
  readonly size: number;
  readonly crc: number;
  content(): AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** What fits without the 64-bit extension, which old readers lack. */
export const ZIP_MOST = 0xffff_ffff;
const LOCAL = 30;
const CENTRAL = 46;
const END = 22;
/** Bit 11: names are UTF-8. */
const UTF8 = 0x0800;
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

/** Writes a ZIP archive (PKWARE APPNOTE 6.3) of stored files, a piece at a time. Throws where a file is not as it said. */
export async function* writeZip(files: readonly ZipFile[]): AsyncGenerator<Uint8Array> {
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(file.name, 'utf8');
    const local = Buffer.alloc(LOCAL);
    local.writeUInt32LE(0x04034b50, 0);
    facts(file, name.length).copy(local, 4);
    yield local;
    yield name;
    let written = 0;
    for await (const piece of file.content()) {
      written += piece.length;
      yield piece;
    }
    if (written !== file.size) throw new Error('zip: a file changed while it was read');
    const central = Buffer.alloc(CENTRAL);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(20, 4);
    facts(file, name.length).copy(central, 6);
    central.writeUInt32LE(offset, 42);
    directory.push(central, name);
    offset += LOCAL + name.length + file.size;
  }
  const entries = Buffer.concat(directory);
  yield entries;
  const end = Buffer.alloc(END);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  yield end;
}

/** The fields that both headers have, in their order: version, flags, method, time, day, sum, sizes, lengths. */
function facts({ crc, size }: ZipFile, nameLength: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(UTF8, 2);
  fields.writeUInt16LE(NO_DAY, 8);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(size, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(nameLength, 22);
  return fields;
}
