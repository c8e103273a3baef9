import { Readable } from 'node:stream';
import { addOfficeCommand } from '../../electron/hosts/cli/commands/add-office';
import { centreImport } from '../../electron/hosts/cli/commands/centre';
import { demo } from '../../electron/hosts/cli/commands/demo';
import { importCommand } from '../../electron/hosts/cli/commands/import';
import { init } from '../../electron/hosts/cli/commands/init';
import { list, search, show } from '../../electron/hosts/cli/commands/look';
import { register } from '../../electron/hosts/cli/commands/register';
import { report } from '../../electron/hosts/cli/commands/report';
import { verify } from '../../electron/hosts/cli/commands/verify';
import { runCli } from '../../electron/hosts/cli/run-cli';
import { PASSWORD, TODAY } from './core';

export interface CliAnswer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** What `--json` printed: must be one line. */
  json(): Record<string, unknown>;
}

export interface CliAsk {
  readonly stdin?: string;
  /** null: not in the environment. */
  readonly password?: string | null;
  readonly keyboard?: boolean;
}

/** Runs one command in this process, as the program does, with streams of its own. */
export async function cli(line: readonly string[], ask: CliAsk = {}): Promise<CliAnswer> {
  let out = '';
  let err = '';
  const password = ask.password === undefined ? PASSWORD : ask.password;
  const stdin = Readable.from(ask.stdin === undefined ? [] : [Buffer.from(ask.stdin)]);
  const code = await runCli({
    argv: line,
    env: { RECEPTION_TODAY: TODAY, ...(password === null ? {} : { RECEPTION_PASSWORD: password }) },
    stdin: Object.assign(stdin, { isTTY: ask.keyboard === true }),
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
      verify,
      centreImport,
    ],
    dataDir: '/nonexistent/reception',
    out: text => {
      out += text;
    },
    err: text => {
      err += text;
    },
    stopped: Promise.resolve(),
  });
  return {
    code,
    out,
    err,
    json() {
      if (!/^[^\n]+\n$/.test(out)) throw new Error(`not one line of JSON: ${JSON.stringify(out)}`);
      return JSON.parse(out);
    },
  };
}
