import { Refusal } from '../../core/refusal';

/** Longest input a command reads: a registration with its text is far below. */
const MAX_BYTES = 4 * 1024 * 1024;

/** Standard input as a command needs it: a stream of bytes that may be a person at a keyboard. */
export type InputStream = AsyncIterable<Buffer | string> & { readonly isTTY?: boolean | undefined };

/**
 * Standard input, read at most once; the first line is the password where the environment has none, the next one the
 * code of a second factor where the sign-in asks for it and the environment has none.
 */
export function createStandardInput(
  stdin: InputStream,
  passwordFromEnvironment: string | undefined,
  codeFromEnvironment?: string | undefined,
) {
  let all: Promise<string> | undefined;
  /** Lines at the beginning that are secrets, not the command's. */
  let taken = passwordFromEnvironment ? 0 : 1;
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
    /** The code of a second factor. Throws Refusal SECOND_FACTOR_NEEDED where there is none. */
    async code(): Promise<string> {
      if (codeFromEnvironment) return codeFromEnvironment;
      if (stdin.isTTY) throw new Refusal('SECOND_FACTOR_NEEDED');
      const code = (await read()).split('\n')[taken]?.replace(/\r$/, '') ?? '';
      if (code === '') throw new Refusal('SECOND_FACTOR_NEEDED');
      taken += 1;
      return code;
    },
    async rest(): Promise<string> {
      const text = await read();
      let from = 0;
      for (let line = 0; line < taken; line += 1) {
        const end = text.indexOf('\n', from);
        if (end < 0) return '';
        from = end + 1;
      }
      return text.slice(from);
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
