import { Secret, TOTP } from 'otpauth';
import { PASSWORD } from '../support/prepared-office';
import { readQr } from '../support/read-qr';
import { ShellPage } from './page-models/shell-page';
import { SignInPage } from './page-models/sign-in-page';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/browser-desk';
import { DESK_LANGUAGES, everydayIn } from './support/desk';

for (const language of DESK_LANGUAGES) {
  test.describe(`a second factor, ${language}`, everydayIn('ru', language), () => {
    test.use({ language, office: 'own', look: language === 'kk' ? 'dark' : 'light' });

    test('is put into a telephone, asked at the sign-in, and turned off again', async ({ desk }) => {
      const { page, t } = desk;
      const [shell, signIn] = [new ShellPage(desk), new SignInPage(desk)];
      await signIn.signIn('registrar');
      await page.goto('/?tab=own#/settings');
      await expect(page.getByText(t('sessions.current'))).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('button', { name: t('factor.turnOn') }).click();
      const picture = page.getByRole('img', { name: t('factor.qr') });
      await expect(picture).toBeVisible();
      await expectAccessible(page);
      await page.screenshot({ path: `test-results/shots/factor-setup-${language}.png`, fullPage: true });
      const read = readQr(await picture.screenshot());
      const typed = (await page.locator('.factor-secret code').allTextContents()).join('');
      const uri = new URL(read?.[0] ?? `otpauth://totp/x?secret=${typed}`);
      expect(uri.searchParams.get('secret')).toBe(typed);
      const totp = new TOTP({ secret: Secret.fromBase32(typed) });

      await page.getByLabel(t('factor.code'), { exact: true }).fill(totp.generate());
      await page.getByLabel(t('factor.password'), { exact: true }).fill(PASSWORD);
      await page.getByRole('button', { name: t('factor.turnOn') }).click();
      await expect(page.getByText(t('factor.codes.once'))).toBeVisible();
      await expectAccessible(page);
      await page.screenshot({ path: `test-results/shots/factor-codes-${language}.png`, fullPage: true });
      const codes = await page.locator('.recovery-codes code').allTextContents();
      expect(codes.length).toBe(10);
      await page.getByRole('button', { name: t('factor.codes.noted') }).click();
      await expect(page.getByText(t('factor.codes.left', { count: 10 }))).toBeVisible();
      await page.screenshot({ path: `test-results/shots/factor-on-${language}.png`, fullPage: true });

      await shell.signOut();
      await signIn.tryAs('registrar', PASSWORD);
      const code = page.getByLabel(t('factor.code'), { exact: true });
      await expect(code).toBeFocused();
      await expectAccessible(page);
      await page.screenshot({ path: `test-results/shots/factor-ask-${language}.png` });
      await code.fill('000 000');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('alert')).toHaveText(t('error.WRONG_CODE'));
      await code.fill(codes[0] ?? '');
      await page.keyboard.press('Enter');
      await expect(shell.heading(t('nav.today'))).toBeVisible();

      await page.goto('/?tab=own#/settings');
      await expect(page.getByText(t('factor.codes.left', { count: 9 }))).toBeVisible();
      await page.getByRole('button', { name: t('factor.turnOff') }).click();
      await page.getByLabel(t('factor.password'), { exact: true }).fill(PASSWORD);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('button', { name: t('factor.turnOn') })).toBeVisible();
    });
  });
}
