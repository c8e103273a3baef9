import type { PreparedOffice } from '../../support/prepared-office';
import { preparedOffice } from '../../support/prepared-office';
import type { DeskLanguage } from './desk';

/** The same options at both doors. */
export interface DeskOptions {
  readonly language: DeskLanguage;
  readonly office: PreparedOffice;
  readonly look: 'light' | 'dark';
}

/** A small office's screen. */
export const VIEWPORT = { width: 1366, height: 768 } as const;

export async function dataOf({ office, language }: Pick<DeskOptions, 'office' | 'language'>) {
  return office === 'none' ? null : preparedOffice(office, language);
}
