import { createTranslator } from '../../shared/i18n/translator';
import { ShellPage } from './page-models/shell-page';
import { SignInPage } from './page-models/sign-in-page';
import { expect, test } from './support/browser-desk';

test.use({ office: 'own', language: 'ru' });

test('a language chosen before the office has answered stays, and so does the keyboard', async ({ desk }) => {
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
  const kk = { ...desk, language: 'kk', t: createTranslator('kk') } as const;
  await expect(new ShellPage(kk).heading(kk.t('signIn.title'))).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
  await expect(page.getByRole('button', { name: t('shell.languageName.kk'), exact: true })).toBeFocused();
  await new SignInPage(kk).signIn('head');
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
});
