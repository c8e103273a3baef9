import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { CasePage } from '../page-models/case-page';
import { CasesPage } from '../page-models/cases-page';
import { ShellPage } from '../page-models/shell-page';
import { SignInPage } from '../page-models/sign-in-page';
import { aFile, attachFiles } from '../scenarios/attachments';
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/desktop-desk';
import { tabTo } from '../support/keyboard';
import { LOOKS, picturesOf } from '../support/pictures';
import { noDesktopReason } from './shell-page';

test.skip(noDesktopReason !== null, `DESKTOP TESTS SKIPPED: ${noDesktopReason}`);

test.use({ office: 'own', language: 'ru' });
test('attachments are put in, shown, saved after a warning, removed and brought back', ({ desk }) =>
  attachFiles(desk));

for (const [language, look, end] of [
  ['ru', 'light', 'lock'],
  ['kk', 'dark', 'quit'],
] as const)
  test.describe(`in another program, ${language}`, () => {
    test.use({ language, look });
    test(`a letter opens after a warning, as a copy that the ${end} wipes`, async ({
      desk,
      desktop: { app },
    }) => {
      const { page, t } = desk;
      await mkdir(LOOKS, { recursive: true });
      const picture = picturesOf(desk, look);
      // No program of this PC shall come up: what it would be given is what counts.
      await app.evaluate(({ shell }) => {
        shell.openPath = async path => {
          Reflect.set(globalThis, 'openedCopy', path);
          return '';
        };
      });
      await new ShellPage(desk).chooseLanguage(language);
      await new SignInPage(desk).signIn('head');
      await new ShellPage(desk).goTo('nav.cases');
      await tabTo(page, new CasesPage(desk).selected);
      await page.keyboard.press('Enter');
      const heading = page.getByRole('main').getByRole('heading', { level: 1, name: /\d/ });
      const files = new CasePage(desk, await heading.innerText()).section('files.title');
      await files.locator('input[type="file"]').setInputFiles(aFile('письмо.txt', 'Сізге хат'));
      const row = files.getByRole('listitem').filter({ hasText: 'письмо.txt' });
      await picture('file-row');
      await row
        .getByRole('button', { name: t('files.elsewhere'), exact: false })
        .first()
        .click();
      const warning = page.getByRole('dialog', { name: t('files.elsewhere.title') });
      await expect(warning).toContainText(t('code.fileType.txt'));
      await expect(warning).toContainText(t('files.elsewhere.wiped'));
      await expectAccessible(page);
      await picture('file-elsewhere');
      await warning.getByRole('button', { name: t('files.elsewhere.do') }).click();
      await expect(warning).toBeHidden();
      const copy = await app.evaluate(() => String(Reflect.get(globalThis, 'openedCopy')));
      expect(copy).toMatch(/reception-open-[0-9a-f]{12}-.{6}[\\/][0-9a-f-]{36}\.txt$/);
      expect(existsSync(copy)).toBe(true);
      if (end === 'lock') {
        await page.keyboard.press('Control+KeyL');
        await expect.poll(() => existsSync(copy)).toBe(false);
      } else {
        await app.close();
        expect(existsSync(copy)).toBe(false);
      }
    });
  });
