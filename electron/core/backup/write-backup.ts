import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { openCopy } from '../../db';
import { encryptFile } from '../../vault';
import { lookIntoBase } from './look-into-base';
import { BASE_NAME, MANIFEST_NAME, Manifest } from './manifest';
import { type TarFile, writeTar } from './tar';
import { walkFiles } from './walk-files';

/** Attachments lie here in the data folder, each under the hash of its content: a file is one file in the back-up. */
const FILES = 'files';

interface Source {
  readonly name: string;
  readonly path: string;
}

async function attachmentsOf(dataDir: string): Promise<Source[]> {
  const root = join(dataDir, FILES);
  return (await walkFiles(root)).map(name => ({ name: `${FILES}/${name}`, path: join(root, name) }));
}

async function describe({ name, path }: Source) {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece);
  return { name, size: (await stat(path)).size, sha256: hash.digest('hex') };
}

/** What stands in a back-up of this copy of the base: reads every file once for its hash. */
export async function prepareManifest(
  copy: string,
  dataDir: string,
  about: Pick<Manifest, 'version' | 'office' | 'madeAt'>,
): Promise<{ manifest: Manifest; sources: readonly Source[] }> {
  const sources = [{ name: BASE_NAME, path: copy }, ...(await attachmentsOf(dataDir))];
  const files = [];
  for (const source of sources) files.push(await describe(source));
  const base = await openCopy(copy);
  try {
    const inside = await lookIntoBase(base);
    const manifest = Manifest.parse({ format: 1, program: 'reception', ...about, ...inside, files });
    return { manifest, sources };
  } finally {
    await base.close();
  }
}

/** Writes the back-up as one age file, durable when this returns; answers its size and hash. */
export async function writeBackup(
  target: string,
  { manifest, sources }: Awaited<ReturnType<typeof prepareManifest>>,
  recipients: readonly string[],
): Promise<{ bytes: number; sha256: string }> {
  const said = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`);
  const files = [
    { name: MANIFEST_NAME, size: said.length, content: once(said) },
    ...sources.map(
      ({ name, path }): TarFile => ({
        name,
        size: manifest.files.find(file => file.name === name)?.size ?? 0,
        content: piecesOf(path),
      }),
    ),
  ];
  const out = await open(target, 'wx', 0o600);
  try {
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const piece of encryptFile(writeTar(files), recipients)) {
      hash.update(piece);
      bytes += piece.length;
      await out.writeFile(piece);
    }
    await out.sync();
    return { bytes, sha256: hash.digest('hex') };
  } finally {
    await out.close();
  }
}

/** Opens the file when its turn comes: there may be more of them than a program may have open. */
async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
