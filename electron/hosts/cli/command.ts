import type { Right } from '../../../shared/domain/access/access';
import type { Language } from '../../../shared/domain/codes';
import type { Translate } from '../../../shared/i18n/translator';
import type { Session } from '../../core/core';
import type { Core } from '../../core/create-core';
import type { Actor } from '../../core/session/session';

/** Options and words of one call, as node:util parseArgs gives them. */
export type Values = Readonly<Record<string, string | boolean | undefined>>;

/** What a command works with. */
export interface CommandContext {
  readonly values: Values;
  readonly words: readonly string[];
  readonly language: Language;
  readonly t: Translate;
  readonly core: Core;
  readonly session: Session;
  /** The signed-in person; throws Refusal UNAUTHORIZED for commands that work without one. */
  actor(): Actor;
  /** What remains of standard input after the password. */
  input(): Promise<string>;
  /** The password of this run. Throws Refusal PASSWORD_MISSING. */
  password(): Promise<string>;
  /** A further code of the second factor: the one of the sign-in is used up. Throws Refusal SECOND_FACTOR_NEEDED. */
  code(): Promise<string>;
  /** A line for people, on standard error. */
  say(line: string): void;
  /** Prints a result now: for a command that goes on. */
  announce(result: CommandResult): void;
  /** Resolves when the process is asked to stop. */
  readonly stopped: Promise<void>;
}

/** What a command answers: data for `--json`, lines for people, and an exit code where it is not 0. */
export interface CommandResult {
  readonly json: unknown;
  readonly text: string;
  readonly exitCode?: number;
}

export interface Command {
  readonly name: string;
  /** Options besides --data, --json, --lang, --login, --office, --today, with what they take. */
  readonly options: Readonly<Record<string, 'string' | 'boolean'>>;
  readonly usage: string;
  readonly summary: string;
  /** Does it need a signed-in person? */
  readonly signsIn: boolean;
  /** Right that is asked before the command begins; its use case asks besides. */
  readonly needs?: Right;
  /** null: what there was to say has been announced. */
  run(context: CommandContext): Promise<CommandResult | null>;
}

/** What a command works with that opens no base. */
export interface BareContext {
  readonly values: Values;
  readonly dataDir: string;
  readonly t: Translate;
  /** A secret from this variable, else the first line of standard input. Throws Refusal PASSWORD_MISSING. */
  secret(variable: string): Promise<string>;
  say(line: string): void;
}

/** A command for a data folder without a base, or with a broken one. */
export interface BareCommand extends Pick<Command, 'name' | 'options' | 'usage' | 'summary'> {
  runBare(context: BareContext): Promise<CommandResult>;
}
