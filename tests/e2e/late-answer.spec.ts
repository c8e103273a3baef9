import { createTranslator } from '../../shared/i18n/translator';
import { ShellPage } from './page-models/shell-page';
import { expect, test } from './support/browser-desk';

for (const [office, title] of [
  ['own', 'signIn.title'],
  ['none', 'setup.title'],
] as const)
  test.describe(`before the core has answered, office: ${office}`, () => {
    test.use({ office, language: 'ru' });

    test('a language that was chosen stays, and so does the keyboard', async ({ desk }) => {
      const { page, t } = desk;
      let answer: () => void = () => undefined;
      const held = new Promise<void>(resolve => {
        answer = resolve;
      });
      await page.route('**/rpc/session/status', async route => {
        await held;
        await route.continue();
      });
      await page.reload();
      await expect(page.getByText(t('shell.loading'))).toBeVisible();
      const shell = new ShellPage(desk);
      await shell.chooseLanguage('kk');
      answer();
      await expect(shell.heading(createTranslator('kk')(title))).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
      const chosen = page.getByRole('button', { name: t('shell.languageName.kk'), exact: true });
      await expect(chosen).toBeFocused();
    });
  });
