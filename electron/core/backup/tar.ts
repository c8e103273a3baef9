/**
 * The plain tar of POSIX (ustar) inside a back-up, so that `age -d FILE | tar x` opens it without this program.
 * Only what is needed: regular files with names up to 100 bytes and sizes below 8 GiB.
 */
const BLOCK = 512;
const MOST_BYTES = 8 * 1024 ** 3 - 1;

export interface TarFile {
  readonly name: string;
  readonly size: number;
  readonly content: AsyncIterable<Uint8Array>;
}

/** Not a tar as written here, or one that ends early. */
export class TarError extends Error {
  override readonly name = 'TarError';
}

/** Writes files one after the other. Throws TarError where a file turns out longer or shorter than it said. */
export async function* writeTar(
  files: AsyncIterable<TarFile> | Iterable<TarFile>,
): AsyncGenerator<Uint8Array> {
  for await (const { name, size, content } of files) {
    yield header(name, size);
    let written = 0;
    for await (const piece of content) {
      written += piece.length;
      yield piece;
    }
    if (written !== size) throw new TarError(`${name} changed while it was read`);
    if (size % BLOCK > 0) yield new Uint8Array(BLOCK - (size % BLOCK));
  }
  yield new Uint8Array(2 * BLOCK);
}

function header(name: string, size: number): Uint8Array {
  if (Buffer.byteLength(name) > 100 || size > MOST_BYTES) throw new TarError('too long a name or file');
  const block = Buffer.alloc(BLOCK);
  block.write(name, 0, 'utf8');
  block.write('0000600\0', 100);
  block.write('0000000\0', 108);
  block.write('0000000\0', 116);
  block.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  block.write('00000000000\0', 136);
  block.write('        ', 148);
  block.write('0', 156);
  block.write('ustar\0', 257);
  block.write('00', 263);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

/** Reads the files of a tar in turn; each must be read to its end before the next is asked for. */
export async function* readTar(source: AsyncIterable<Uint8Array>): AsyncGenerator<TarFile> {
  const bytes = createPuller(source);
  for (;;) {
    const block = await bytes.exactly(BLOCK);
    if (block.every(byte => byte === 0)) {
      await bytes.end();
      return;
    }
    const { name, size } = parseHeader(block);
    let left = size;
    async function* content(): AsyncGenerator<Uint8Array> {
      while (left > 0) {
        const piece = await bytes.upTo(left);
        left -= piece.length;
        yield piece;
      }
    }
    yield { name, size, content: content() };
    if (left > 0) throw new TarError('a file was left unread');
    await bytes.exactly((BLOCK - (size % BLOCK)) % BLOCK);
  }
}

function parseHeader(block: Buffer): { name: string; size: number } {
  const sum = Number.parseInt(block.toString('latin1', 148, 154), 8);
  const blank = Buffer.from(block);
  blank.fill(' ', 148, 156);
  if (sum !== blank.reduce((total, byte) => total + byte, 0)) throw new TarError('bad checksum');
  const name = block.toString('utf8', 0, 100).replace(/\0.*$/s, '');
  const size = Number.parseInt(block.toString('latin1', 124, 135), 8);
  if (!Number.isSafeInteger(size) || size < 0 || block[156] !== 0x30) throw new TarError('bad header');
  return { name, size };
}

function createPuller(source: AsyncIterable<Uint8Array>) {
  const iterator = source[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  async function more(): Promise<boolean> {
    const { done, value } = await iterator.next();
    if (done) return false;
    held = held.length === 0 ? Buffer.from(value) : Buffer.concat([held, value]);
    return true;
  }
  return {
    async exactly(count: number): Promise<Buffer> {
      while (held.length < count) if (!(await more())) throw new TarError('ends early');
      const taken = held.subarray(0, count);
      held = held.subarray(count);
      return taken;
    },
    async upTo(count: number): Promise<Buffer> {
      while (held.length === 0) if (!(await more())) throw new TarError('ends early');
      const taken = held.subarray(0, count);
      held = held.subarray(taken.length);
      return taken;
    },
    /** Reads what is left, so that the cipher below checks its last piece. */
    async end(): Promise<void> {
      do {
        if (held.some(byte => byte !== 0)) throw new TarError('something follows the end');
        held = Buffer.alloc(0);
      } while (await more());
    },
  };
}
