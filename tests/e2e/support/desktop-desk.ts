import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createTranslator } from '../../../shared/i18n/translator';
import { test as base, type Desktop, expect } from '../../support/electron';
import { complaintsOf, type Desk } from './desk';
import { type DeskOptions, dataOf, VIEWPORT } from './desk-fixtures';

export { expect };

/** What the program's next file dialog answers. */
async function answerDialog({ app }: Desktop, path: string): Promise<void> {
  await app.evaluate((_electron, answer) => {
    process.env.RECEPTION_TEST_DIALOG_PATH = answer;
  }, path);
}

/** A desk in the desktop program. */
export const test = base.extend<DeskOptions & { desk: Desk }>({
  language: ['ru', { option: true }],
  office: ['none', { option: true }],
  look: ['light', { option: true }],
  dataFrom: [
    async ({ office, language }, use) => use(await dataOf({ office, language })),
    { scope: 'test', timeout: 120_000 },
  ],
  desk: async ({ desktop, language, look }, use) => {
    const { app, page, dataDir } = desktop;
    const complaints = complaintsOf(page);
    await app.evaluate(({ BrowserWindow }, { width, height }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
    }, VIEWPORT);
    await page.emulateMedia({ colorScheme: look, reducedMotion: 'reduce' });
    const t = createTranslator(language);
    const receive = async (act: () => Promise<void>, said: string) => {
      const path = join(dirname(dataDir), randomUUID());
      await answerDialog(desktop, path);
      await act();
      await expect(page.getByText(said).last()).toBeVisible({ timeout: 30_000 });
      return readFile(path);
    };
    await use({
      page,
      door: 'desktop',
      language,
      t,
      receiveFile: (act, said = t('quarter.saved', { name: '' })) => receive(act, said),
      async giveFile(path, act) {
        await answerDialog(desktop, path);
        await act();
      },
      printPdf: () =>
        receive(
          () => page.getByRole('button', { name: t('print.pdf'), exact: true }).click(),
          t('print.saved'),
        ),
    });
    expect([...complaints, ...desktop.complaints.filter(text => !complaints.includes(text))]).toEqual([]);
  },
});
