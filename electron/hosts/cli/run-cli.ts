import { hostname } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { refuseRight } from '../../../shared/domain/access/access';
import { LANGUAGES, type Language } from '../../../shared/domain/codes';
import { createTranslator, isMessageKey } from '../../../shared/i18n/translator';
import { isIsoDate } from '../../../shared/lib/dates';
import { fixedClock, systemClock } from '../../core/clock';
import type { Log, Session } from '../../core/core';
import { type Core, createCore } from '../../core/create-core';
import { Refusal } from '../../core/refusal';
import { openSession } from '../../core/session/session';
import { signIn } from '../../core/session/sign-in';
import { deviceIdOf } from '../device-id';
import type { BareCommand, Command, CommandResult, Values } from './command';
import { EXIT, exitCodeOf, expectedCode, UsageError } from './exit-code';
import { text } from './options';
import { createStandardInput, type InputStream } from './standard-input';

export interface CliRun {
  readonly argv: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly stdin: InputStream;
  readonly commands: readonly (Command | BareCommand)[];
  /** Where the data lie when --data says nothing. */
  readonly dataDir: string;
  out(text: string): void;
  err(text: string): void;
  readonly stopped: Promise<void>;
}

const COMMON = {
  data: 'string',
  json: 'boolean',
  lang: 'string',
  login: 'string',
  office: 'string',
  today: 'string',
  help: 'boolean',
} as const;

/** Runs one command and answers the exit code. With --json, standard output is JSON and nothing else. */
export async function runCli(run: CliRun): Promise<number> {
  const json = run.argv.includes('--json');
  let language: Language = 'ru';
  try {
    const [name, ...rest] = run.argv;
    const command = run.commands.find(c => c.name === name);
    if (name === undefined || name === 'help' || name === '--help') return printHelp(run);
    if (!command) throw new UsageError(`unknown command: ${name}`);
    const { values, words } = parse(command, rest);
    language = languageOf(values);
    if (values.help === true) {
      run.out(`${command.usage}\n`);
      return EXIT.ok;
    }
    const announce = (result: CommandResult): void =>
      run.out(json ? `${JSON.stringify(result.json)}\n` : `${result.text}\n`);
    const result =
      'runBare' in command
        ? await command.runBare({
            values,
            dataDir: dataDirOf(run, values),
            t: createTranslator(language),
            secret: variable => createStandardInput(run.stdin, run.env[variable]).password(),
            say: line => run.err(`${line}\n`),
          })
        : await execute(run, command, values, words, language, announce);
    if (result) announce(result);
    return result?.exitCode ?? EXIT.ok;
  } catch (error) {
    return report(run, error, json, language);
  }
}

function printHelp(run: CliRun): number {
  const lines = run.commands.map(c => `  ${c.name.padEnd(10)} ${c.summary}`);
  run.out(`reception COMMAND --data DIR [--login LOGIN [--office CODE]] [--json]\n\n${lines.join('\n')}\n`);
  return EXIT.ok;
}

function parse(
  command: Command | BareCommand,
  args: readonly string[],
): { values: Values; words: readonly string[] } {
  const kinds = { ...COMMON, ...command.options };
  const options = Object.fromEntries(Object.entries(kinds).map(([name, type]) => [name, { type }]));
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
    return { values: values as Values, words: positionals };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : command.usage);
  }
}

function languageOf(values: Values): Language {
  const given = values.lang ?? 'ru';
  return LANGUAGES.find(language => language === given) ?? usage('--lang takes ru, kk or en');
}

function usage(text: string): never {
  throw new UsageError(text);
}

async function execute(
  run: CliRun,
  command: Command,
  values: Values,
  words: readonly string[],
  language: Language,
  announce: (result: CommandResult) => void,
) {
  const input = createStandardInput(run.stdin, run.env.RECEPTION_PASSWORD, run.env.RECEPTION_TOTP);
  const login = command.signsIn ? loginOf(values) : null;
  const core = await openCore(run, values);
  const session = openSession(null, await deviceIdOf(core.deps.dataDir), {
    door: 'command-line',
    words: hostname(),
  });
  try {
    if (login !== null) await enter(core, session, { login, office: text(values, 'office') }, input);
    const refusal = command.needs && session.actor ? refuseRight(session.actor, command.needs) : null;
    if (refusal) throw new Refusal(refusal);
    return await command.run({
      values,
      words,
      language,
      t: createTranslator(language),
      core,
      session,
      actor: () => session.actor ?? refuseUnsigned(),
      input: input.rest,
      password: input.password,
      code: input.code,
      say: line => run.err(`${line}\n`),
      announce,
      stopped: run.stopped,
    });
  } finally {
    await core.close();
  }
}

/** Signs in; the code of a second factor is read only where one is asked. */
async function enter(
  { deps }: Core,
  session: Session,
  who: { readonly login: string; readonly office: string | undefined },
  input: ReturnType<typeof createStandardInput>,
): Promise<void> {
  const given = { ...who, password: await input.password() };
  try {
    await signIn(deps, deps.holders, session, given);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'SECOND_FACTOR_NEEDED') throw error;
    await signIn(deps, deps.holders, session, { ...given, code: await input.code() });
  }
}

function loginOf({ login }: Values): string {
  return typeof login === 'string' ? login : usage('--login is missing');
}

function refuseUnsigned(): never {
  throw new Refusal('UNAUTHORIZED');
}

function dataDirOf(run: CliRun, values: Values): string {
  return resolve(typeof values.data === 'string' ? values.data : run.dataDir);
}

async function openCore(run: CliRun, values: Values): Promise<Core> {
  const dataDir = dataDirOf(run, values);
  const today = values.today ?? run.env.RECEPTION_TODAY;
  if (today !== undefined && !isIsoDate(today)) usage('--today takes a date, YYYY-MM-DD');
  const url = run.env.RECEPTION_DATABASE_URL;
  const say: Log['info'] = (event, data) => run.err(`${event}${data ? ` ${JSON.stringify(data)}` : ''}\n`);
  return createCore({
    dataDir,
    log: { info: () => undefined, error: say },
    clock: isIsoDate(today) ? fixedClock(today) : systemClock,
    ...(url ? { database: { kind: 'postgres', url } } : {}),
  });
}

/** Says a failure: in words on standard error, as `{"error": {...}}` on standard output with --json. */
function report(run: CliRun, error: unknown, json: boolean, language: Language): number {
  const expected = expectedCode(error);
  const code = expected?.code ?? 'UNEXPECTED';
  const t = createTranslator(language);
  const key = `error.${code}`;
  const words =
    error instanceof UsageError
      ? error.message
      : isMessageKey(key)
        ? t(key, paramsOf(expected?.data ?? {}))
        : t('error.unknown', { code });
  run.err(`${words}\n`);
  if (expected === null && error instanceof Error) run.err(`${error.stack ?? error.name}\n`);
  if (json) run.out(`${JSON.stringify({ error: { code, message: words, data: expected?.data ?? {} } })}\n`);
  return exitCodeOf(error);
}

function paramsOf(data: Readonly<Record<string, unknown>>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      typeof value === 'number' ? value : Array.isArray(value) ? value.map(wordOf).join(', ') : String(value),
    ]),
  );
}

/** An entry of a list as it is said: an office by its code. */
function wordOf(entry: unknown): string {
  return typeof entry === 'object' && entry !== null && 'code' in entry ? String(entry.code) : String(entry);
}
