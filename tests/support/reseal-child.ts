import { join } from 'node:path';
import { createCore } from '../../electron/core/create-core';
import { openSession } from '../../electron/core/session/session';
import { signIn } from '../../electron/core/session/sign-in';

/** A program that goes on with a change of the office key until it is killed or done: DIR LOGIN PASSWORD. */
const [dataDir = '', login = '', password = ''] = process.argv.slice(2);
const root = process.cwd();
const core = await createCore({
  dataDir,
  log: { info: () => undefined, error: event => process.stdout.write(`error ${event}\n`) },
  resources: {
    tablesDir: join(root, 'electron/core/reference/data'),
    mappingsDir: join(root, 'docs/import'),
  },
});
await signIn(core.deps, core.deps.holders, openSession(), { login, password });
process.stdout.write('in\n');
await core.deps.resealer.settle();
process.stdout.write('done\n');
await core.close();
