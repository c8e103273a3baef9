import { readFile } from 'node:fs/promises';
import type { ConsoleMessage, Page } from '@playwright/test';
import type { Translate } from '../../../shared/i18n/translator';

export const DESK_LANGUAGES = ['ru', 'kk'] as const;
export type DeskLanguage = (typeof DESK_LANGUAGES)[number];
/**
 * A journey that every run makes in one language; the same in the other one waits for `npm run test:full`. What an
 * office does all day (registering, a deputy's and a lawyer's day, the first start) runs in both.
 */
export function everydayIn(everyday: DeskLanguage, language: DeskLanguage): { tag?: string } {
  return language === everyday ? {} : { tag: '@full' };
}

export type Door = 'browser' | 'desktop';

/** A person's place of work: the program's page, whichever door it came through. */
export interface Desk {
  readonly page: Page;
  readonly door: Door;
  readonly language: DeskLanguage;
  /** Says what the screen should say. */
  readonly t: Translate;
  /** Does what ends in a file for the user, and gives its bytes; `said`: what the screen says then, if not the usual. */
  receiveFile(act: () => Promise<void>, said?: string): Promise<Buffer>;
  /** Does what asks for a file, and hands this one over. */
  giveFile(path: string, act: () => Promise<void>): Promise<void>;
  /** The page as paper: by the program's own button on the desktop, by the browser's print elsewhere. */
  printPdf(): Promise<Buffer>;
}

/** Resolves when the file stands whole at `path`. */
export async function readWhole(path: string): Promise<Buffer | null> {
  return readFile(path).catch(() => null);
}

/** A typed refusal of the core travels as a 4xx, which Chromium reports in red; it is an answer, not a fault. */
function isRefusal(message: ConsoleMessage): boolean {
  return (
    /^Failed to load resource: the server responded with a status of 4\d\d/.test(message.text()) &&
    message.location().url.includes('/rpc/')
  );
}

/** What the page complains about from now on: must be empty at the end. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', error => complaints.push(String(error)));
  page.on('console', message => {
    if (message.type() === 'error' && !isRefusal(message)) complaints.push(message.text());
  });
  return complaints;
}
