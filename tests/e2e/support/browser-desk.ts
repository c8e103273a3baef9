import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { createTranslator } from '../../../shared/i18n/translator';
import { test as base, expect } from '../../support/browser-server';
import { complaintsOf, type Desk } from './desk';
import { type DeskOptions, dataOf, VIEWPORT } from './desk-fixtures';

export { expect };

/**
 * RECEPTION_E2E_SLOWDOWN=6 makes the page's processor so many times slower: what only a fast machine hides (a key
 * pressed before the screen hears it, a state read too early) shows itself.
 */
async function slowDown(page: Page): Promise<void> {
  const rate = Number(process.env.RECEPTION_E2E_SLOWDOWN ?? 1);
  if (rate <= 1) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** A desk in a browser at the office server. */
export const test = base.extend<DeskOptions & { desk: Desk }>({
  language: ['ru', { option: true }],
  office: ['none', { option: true }],
  look: ['light', { option: true }],
  // Making a demonstration once a day counts here too.
  dataFrom: [
    async ({ office, language }, use) => use(await dataOf({ office, language })),
    { scope: 'test', timeout: 120_000 },
  ],
  locale: async ({ language }, use) => use(language === 'kk' ? 'kk-KZ' : 'ru-RU'),
  viewport: VIEWPORT,
  colorScheme: async ({ look }, use) => use(look),
  contextOptions: { reducedMotion: 'reduce' },
  desk: async ({ page, language }, use) => {
    const complaints = complaintsOf(page);
    await slowDown(page);
    await page.goto('/');
    await use({
      page,
      door: 'browser',
      language,
      t: createTranslator(language),
      async receiveFile(act) {
        const [download] = await Promise.all([page.waitForEvent('download'), act()]);
        return readFile(await download.path());
      },
      async giveFile(path, act) {
        const [chooser] = await Promise.all([page.waitForEvent('filechooser'), act()]);
        await chooser.setFiles(path);
      },
      printPdf: () => page.pdf({ preferCSSPageSize: true }),
    });
    expect(complaints).toEqual([]);
  },
});
