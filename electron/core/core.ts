import type { Actor } from './session/session';

/** The day and the instant; tests and imports bring their own. */
export interface Clock {
  /** Today's calendar date in the office, `YYYY-MM-DD`. */
  today(): string;
  /** Now, ISO instant in UTC. */
  now(): string;
}

/** Where the program tells what it does; never personal data, never secrets. */
export interface Log {
  info(event: string, data?: Readonly<Record<string, string | number | boolean | null>>): void;
  error(event: string, data?: Readonly<Record<string, string | number | boolean | null>>): void;
}

/** A file that waits for its owner: an export to save, an upload to import. */
export interface ShelvedFile {
  readonly id: string;
  readonly name: string;
  readonly mime: string;
  /** Null where the file is made as it is fetched. */
  readonly size: number | null;
  /** Bytes in memory, a path of this machine that only the core knows, or pieces that are opened as they are asked for. */
  readonly content:
    | { readonly bytes: Uint8Array }
    | { readonly path: string }
    | { readonly pieces: () => AsyncIterable<Uint8Array> };
}

/** What only a desktop can do; the host in Electron's main process does it. Absent elsewhere. */
export interface DesktopDoor {
  /** Asks where to save; null = cancelled. */
  chooseSavePath(suggestedName: string): Promise<string | null>;
  /** Asks for a table to import or a back-up; null = cancelled. */
  chooseOpenPath(what: 'table' | 'backup'): Promise<string | null>;
  /** Asks for a folder to write back-ups to; null = cancelled. */
  chooseFolder(): Promise<string | null>;
  /** Opens a copy of an attachment, which lies where the core keeps them, in its program; false = there is none. */
  openCopy(path: string): Promise<boolean>;
  /** Loads the page of this connection's window anew. */
  loadAnew(): Promise<void>;
  /** Prints the window that owns this connection; the bytes of a PDF. */
  printToPdf(options: { landscape: boolean }): Promise<Uint8Array>;
}

/** Where a session is, for the people who look at the list of sessions. */
export interface SessionPlace {
  readonly door: 'window' | 'browser' | 'command-line';
  /** The PC's name, or browser, system and address; words of the host, never of a page. */
  readonly words: string;
}

/** One sign-in: its row in the base, and when it was last asked for; milliseconds since 1970. */
export interface SessionEntry {
  readonly id: string;
  readonly openedAt: number;
  checkedAt: number;
  seenAt: number;
}

/** One connection of one person: made by a host, never by input. */
export interface Session {
  readonly id: string;
  actor: Actor | null;
  readonly desktop: DesktopDoor | null;
  /** Where it sits, as the host knows it (never as the page says): failed sign-ins are counted by it. */
  readonly device?: string;
  readonly place?: SessionPlace;
  /** The sign-in that filled it, while it lasts. */
  entry: SessionEntry | null;
  /** The second factor that was proved at the sign-in, as it lies in the base. */
  factor: string | null;
  /** Files that wait for this session only. */
  readonly files: Map<string, ShelvedFile>;
}

/** What a host hands to every call. */
export interface CallContext {
  readonly session: Session;
  readonly requestId: string;
}
