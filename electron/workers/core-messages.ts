/** What the core's process asks the desktop to do for the window `windowId`. */
export type DesktopAsk =
  | { readonly kind: 'save'; readonly suggestedName: string }
  | { readonly kind: 'open'; readonly what: 'table' | 'backup' }
  | { readonly kind: 'folder' }
  /** Answered by the path where a program was found. */
  | { readonly kind: 'open-copy'; readonly path: string }
  | { readonly kind: 'load-anew' }
  | { readonly kind: 'print'; readonly landscape: boolean };

/** null = cancelled. */
export type DesktopAnswer = string | Uint8Array | null;

/** From Electron's main process to the core's. `window` carries one message port. */
export type ToCore =
  | { readonly type: 'start'; readonly dataDir: string }
  | { readonly type: 'window'; readonly windowId: number }
  /** The PC sleeps or its screen is locked: everybody is signed out. */
  | { readonly type: 'lock' }
  | { readonly type: 'desktop-answer'; readonly id: number; readonly answer: DesktopAnswer }
  | { readonly type: 'desktop-failed'; readonly id: number }
  | { readonly type: 'stop' };

export type LogData = Readonly<Record<string, string | number | boolean | null>>;

/** From the core's process to Electron's main process. */
export type FromCore =
  | { readonly type: 'ready' }
  /** The core cannot start: `code` of a known refusal (a newer database, a locked folder) or UNEXPECTED. */
  | { readonly type: 'failed'; readonly code: string }
  | { readonly type: 'desktop-ask'; readonly id: number; readonly windowId: number; readonly ask: DesktopAsk }
  | { readonly type: 'log'; readonly level: 'info' | 'error'; readonly event: string; readonly data: LogData }
  | { readonly type: 'stopped' };
