import { Refusal } from '../../core/refusal';

/** Longest input a command reads: a registration with its text is far below. */
const MAX_BYTES = 4 * 1024 * 1024;

/** Standard input as a command needs it: a stream of bytes that may be a person at a keyboard. */
export type InputStream = AsyncIterable<Buffer | string> & { readonly isTTY?: boolean | undefined };

/** Standard input, read at most once; the first line is the password where the environment has none. */
export function createStandardInput(stdin: InputStream, passwordFromEnvironment: string | undefined) {
  let all: Promise<string> | undefined;
  const read = () => {
    all ??= readAll(stdin);
    return all;
  };
  return {
    async password(): Promise<string> {
      if (passwordFromEnvironment) return passwordFromEnvironment;
      if (stdin.isTTY) throw new Refusal('PASSWORD_MISSING');
      const [line = ''] = (await read()).split('\n', 1);
      const password = line.replace(/\r$/, '');
      if (password === '') throw new Refusal('PASSWORD_MISSING');
      return password;
    },
    async rest(): Promise<string> {
      const text = await read();
      if (passwordFromEnvironment) return text;
      const end = text.indexOf('\n');
      return end < 0 ? '' : text.slice(end + 1);
    },
  };
}

async function readAll(stdin: InputStream): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk);
    size += bytes.byteLength;
    if (size > MAX_BYTES) throw new Refusal('FILE_TOO_LARGE');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
}
