import { makeRecovery } from '../../../core/recovery/make-recovery';
import type { Command } from '../command';
import { required } from '../options';
import { writeSheet } from '../write-sheet';

export const recovery: Command = {
  name: 'recovery',
  summary: 'make a new recovery sheet, into a file to print',
  usage: 'reception recovery --data DIR --login HEAD --out FILE',
  options: { out: 'string' },
  signsIn: true,
  async run({ values, core, actor }) {
    const out = required(values, 'out');
    const file = await writeSheet(out, actor().login, () => makeRecovery(core.deps, actor()));
    return { json: { out: file.path, check: file.check }, text: file.path };
  },
};
