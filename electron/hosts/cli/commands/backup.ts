import { resolve } from 'node:path';
import { makeBackupNow } from '../../../core/backup/make-backup';
import type { Command } from '../command';
import { text } from '../options';

export const backup: Command = {
  name: 'backup',
  summary: 'make an encrypted back-up and open it to be sure',
  usage: 'reception backup --data DIR --login LOGIN [--out DIR]',
  options: { out: 'string' },
  signsIn: true,
  async run({ values, core, actor }) {
    const out = text(values, 'out');
    const made = await makeBackupNow(core.deps, actor(), out === undefined ? null : resolve(out));
    const { name, folder, bytes, cases, events, removed } = made;
    return {
      json: { file: resolve(folder, name), bytes, cases, events, verified: true, removed },
      text: [resolve(folder, name), ...removed.map(old => `- ${old}`)].join('\n'),
    };
  },
};
