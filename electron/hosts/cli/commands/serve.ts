import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { scheduleBackups } from '../../../core/backup/schedule-backups';
import { endSession } from '../../end-session';
import { openHttpHost } from '../../http-host';
import type { Command } from '../command';
import { text, whole } from '../options';

export const serve: Command = {
  name: 'serve',
  summary: 'answer browsers: the office server',
  usage: 'reception serve --data DIR [--host 127.0.0.1] [--port 4321]',
  options: { host: 'string', port: 'string' },
  signsIn: false,
  async run({ values, core, say, stopped }) {
    const host = await openHttpHost({
      router: core.router,
      log: core.deps.log,
      dataDir: core.deps.dataDir,
      rendererDir: findPage(__dirname),
      host: text(values, 'host') ?? '127.0.0.1',
      port: whole(values, 'port', 4321, 0, 65_535),
      onSessionEnd: endSession(core.router, core.deps.log),
    });
    const backups = scheduleBackups(core.deps);
    say(`listening ${host.url}`);
    await stopped;
    await host.close();
    await backups.stop();
    return { json: { url: host.url }, text: host.url };
  },
};

/** The built page lies beside the bundle of the processes, wherever a chunk of it ended up. */
function findPage(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const page = join(folder, 'renderer');
    if (existsSync(join(page, 'index.html')) && existsSync(join(page, 'assets'))) return page;
    if (folder === dirname(folder)) throw new Error('the page is missing: build the program first');
  }
}
