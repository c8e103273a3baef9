import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { startRounds } from '../../../core/start-rounds';
import { endSession } from '../../end-session';
import { openHttpHost } from '../../http-host';
import type { Command } from '../command';
import { UsageError } from '../exit-code';
import { text, whole } from '../options';

export const serve: Command = {
  name: 'serve',
  summary: 'answer browsers: the office server',
  usage: 'reception serve --data DIR [--host 127.0.0.1] [--port 4321] [--cert FILE --key FILE]',
  options: { host: 'string', port: 'string', cert: 'string', key: 'string' },
  signsIn: false,
  async run({ values, core, announce, stopped }) {
    const tls = await readTls(text(values, 'cert'), text(values, 'key'));
    const host = await openHttpHost({
      router: core.router,
      log: core.deps.log,
      dataDir: core.deps.dataDir,
      rendererDir: findPage(__dirname),
      host: text(values, 'host') ?? '127.0.0.1',
      port: whole(values, 'port', 4321, 0, 65_535),
      onSessionEnd: endSession(core.router, core.deps.log),
      ...(tls ? { tls } : {}),
    });
    const rounds = startRounds(core.deps);
    announce({ json: { url: host.url }, text: host.url });
    await stopped;
    await host.close();
    await rounds.stop();
    return null;
  },
};

/** Certificate and key of an address that other computers see. */
async function readTls(cert: string | undefined, key: string | undefined) {
  if (cert === undefined && key === undefined) return null;
  if (cert === undefined || key === undefined) throw new UsageError('--cert and --key go together');
  try {
    return { cert: await readFile(cert, 'utf8'), key: await readFile(key, 'utf8') };
  } catch {
    throw new UsageError(`cannot read ${cert} or ${key}`);
  }
}

/** The built page lies beside the bundle of the processes, wherever a chunk of it ended up. */
function findPage(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const page = join(folder, 'renderer');
    if (existsSync(join(page, 'index.html')) && existsSync(join(page, 'assets'))) return page;
    if (folder === dirname(folder)) throw new Error('the page is missing: build the program first');
  }
}
