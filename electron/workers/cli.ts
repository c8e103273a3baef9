import './node-globals';
import { addOfficeCommand } from '../hosts/cli/commands/add-office';
import { backup } from '../hosts/cli/commands/backup';
import { centreImport, centreReport } from '../hosts/cli/commands/centre';
import { demo } from '../hosts/cli/commands/demo';
import { importCommand } from '../hosts/cli/commands/import';
import { init } from '../hosts/cli/commands/init';
import { list, search, show } from '../hosts/cli/commands/look';
import { packageCommand } from '../hosts/cli/commands/package';
import { recovery } from '../hosts/cli/commands/recovery';
import { register } from '../hosts/cli/commands/register';
import { report } from '../hosts/cli/commands/report';
import { restore } from '../hosts/cli/commands/restore';
import { serve } from '../hosts/cli/commands/serve';
import { verify } from '../hosts/cli/commands/verify';
import { runCli } from '../hosts/cli/run-cli';
import { defaultDataDir } from './default-data-dir';

// A reader that closes its end early (`| head`) is no failure of ours.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

const stopped = new Promise<void>(resolve => {
  process.once('SIGINT', resolve);
  process.once('SIGTERM', resolve);
});

runCli({
  argv: process.argv.slice(2),
  env: process.env,
  stdin: process.stdin,
  commands: [
    init,
    addOfficeCommand,
    demo,
    importCommand,
    register,
    list,
    show,
    search,
    report,
    packageCommand,
    centreImport,
    centreReport,
    verify,
    backup,
    restore,
    recovery,
    serve,
  ],
  dataDir: defaultDataDir(),
  out: text => process.stdout.write(text),
  err: text => process.stderr.write(text),
  stopped,
}).then(code => {
  // Not process.exit: what is still on its way to a pipe must arrive.
  process.exitCode = code;
  process.stdin.destroy();
});
