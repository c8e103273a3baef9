import { createReadStream } from 'node:fs';
import { asReadError, ReadError } from './read-error';
import { MAX_RECORD_BYTES, MAX_TEXT_BYTES } from './row-source';
import { UNDEFINED_1251 } from './windows-1251';

export type TextEncoding = 'utf-8' | 'windows-1251';

const LF = 10;
const CR = 13;

/** What one pass over the bytes finds. Lines are 1-based; 0 = nowhere. */
interface Findings {
  bytes: number;
  bom: boolean;
  /** Line of the first byte that cannot stand in UTF-8. */
  badUtf8: number;
  badUtf8Count: number;
  /** Characters of more than one byte. */
  multibyteCount: number;
  firstMultibyte: number;
  /** Line of the first byte that windows-1251 does not know. */
  bad1251: number;
}

/**
 * Passes over the whole file once, in constant memory, and says which encoding it has:
 * - a UTF-8 mark at the start, or no byte that breaks UTF-8: UTF-8;
 * - otherwise windows-1251, unless most bytes above ASCII form UTF-8 characters (then it is a damaged UTF-8
 *   file, and reading it as windows-1251 would turn every name into noise) or a byte is none of its characters;
 * - zero bytes (UTF-16, a binary file): refused.
 * A wanted encoding that contradicts the bytes is refused with the line.
 *
 * Throws ReadError: FILE_UNREADABLE, FILE_TOO_LARGE, LINE_TOO_LONG, WRONG_ENCODING, EMPTY_FILE.
 */
export async function inspectText(path: string, wanted: 'auto' | TextEncoding): Promise<TextEncoding> {
  return decide(await scan(path), wanted);
}

function decide(found: Findings, wanted: 'auto' | TextEncoding): TextEncoding {
  const isUtf8 = found.badUtf8 === 0;
  if (wanted === 'utf-8' || found.bom) {
    if (!isUtf8) throw new ReadError('WRONG_ENCODING', found.badUtf8);
    if (wanted === 'windows-1251') throw new ReadError('WRONG_ENCODING', 1);
    return 'utf-8';
  }
  if (isUtf8 && wanted === 'auto') return 'utf-8';
  if (isUtf8 && found.multibyteCount > 0) throw new ReadError('WRONG_ENCODING', found.firstMultibyte);
  if (found.multibyteCount > found.badUtf8Count) throw new ReadError('WRONG_ENCODING', found.badUtf8);
  if (found.bad1251 > 0) throw new ReadError('WRONG_ENCODING', found.bad1251);
  return 'windows-1251';
}

async function scan(path: string): Promise<Findings> {
  const scanner = new ByteScanner();
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) scanner.take(chunk);
  } catch (error) {
    throw asReadError(error);
  }
  return scanner.finish();
}

class ByteScanner {
  private readonly found: Findings = {
    bytes: 0,
    bom: false,
    badUtf8: 0,
    badUtf8Count: 0,
    multibyteCount: 0,
    firstMultibyte: 0,
    bad1251: 0,
  };
  private line = 1;
  /** Bytes of the line in earlier chunks. */
  private lineBytes = 0;
  private afterCr = false;
  /** Continuation bytes still to come, and the range of the next one (Unicode, table 3-7). */
  private pending = 0;
  private low = 0x80;
  private high = 0xbf;

  take(chunk: Buffer): void {
    const { found } = this;
    if (found.bytes === 0) found.bom = chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
    found.bytes += chunk.length;
    if (found.bytes > MAX_TEXT_BYTES) throw new ReadError('FILE_TOO_LARGE');
    let start = -this.lineBytes;
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i] ?? 0;
      // ASCII breaks off a character on the line that it still belongs to.
      if (byte < 0x80 && this.pending > 0) this.stepUtf8(byte);
      if (byte === 0) throw new ReadError('WRONG_ENCODING', this.line);
      // A lone CR ends a line too; the LF after it belongs to it.
      if (byte === LF || this.afterCr) {
        const next = byte === LF ? i + 1 : i;
        this.checkLength(next - start);
        this.line += 1;
        start = next;
      }
      this.afterCr = byte === CR;
      if (byte >= 0x80) this.stepUtf8(byte);
      if (byte === UNDEFINED_1251 && found.bad1251 === 0) found.bad1251 = this.line;
    }
    this.lineBytes = chunk.length - start;
    this.checkLength(this.lineBytes);
  }

  finish(): Findings {
    if (this.found.bytes <= (this.found.bom ? 3 : 0)) throw new ReadError('EMPTY_FILE');
    if (this.pending > 0) this.bad();
    return this.found;
  }

  private checkLength(bytes: number): void {
    if (bytes > MAX_RECORD_BYTES) throw new ReadError('LINE_TOO_LONG', this.line);
  }

  private stepUtf8(byte: number): void {
    if (this.pending > 0) {
      if (byte >= this.low && byte <= this.high) {
        this.low = 0x80;
        this.high = 0xbf;
        this.pending -= 1;
        if (this.pending === 0) this.countCharacter();
        return;
      }
      this.pending = 0;
      this.bad();
    }
    if (byte >= 0x80) this.startCharacter(byte);
  }

  private startCharacter(byte: number): void {
    this.low = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80;
    this.high = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf;
    if (byte >= 0xc2 && byte <= 0xdf) this.pending = 1;
    else if (byte >= 0xe0 && byte <= 0xef) this.pending = 2;
    else if (byte >= 0xf0 && byte <= 0xf4) this.pending = 3;
    else this.bad();
  }

  private countCharacter(): void {
    if (this.found.multibyteCount === 0) this.found.firstMultibyte = this.line;
    this.found.multibyteCount += 1;
  }

  private bad(): void {
    if (this.found.badUtf8Count === 0) this.found.badUtf8 = this.line;
    this.found.badUtf8Count += 1;
  }
}
