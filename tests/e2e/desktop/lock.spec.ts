import { PASSWORD } from '../../support/prepared-office';
import { ShellPage } from '../page-models/shell-page';
import { SignInPage } from '../page-models/sign-in-page';
import { expect, test } from '../support/desktop-desk';
import { noDesktopReason } from './shell-page';

test.skip(noDesktopReason !== null, `DESKTOP TESTS SKIPPED: ${noDesktopReason}`);
test.use({ office: 'own' });

for (const event of ['suspend', 'lock-screen'] as const) {
  test(`the window locks on ${event}, keeps the draft, and opens again`, async ({ desk, desktop }) => {
    const { page, t } = desk;
    const signIn = new SignInPage(desk);
    const surname = page.getByLabel(t('register.surname'), { exact: true });
    await new ShellPage(desk).chooseLanguage(desk.language);
    await signIn.signIn('registrar');
    await page.keyboard.press('Alt+KeyN');
    await surname.fill('Жұмағалиева');
    await desktop.app.evaluate(({ powerMonitor }, name) => void powerMonitor.emit(name), event);
    await expect(signIn.password).toBeFocused();
    await expect(page.getByText(t('signIn.locked'))).toBeVisible();
    await expect(surname).toBeHidden();
    await signIn.password.fill(PASSWORD);
    await page.keyboard.press('Enter');
    await expect(surname).toHaveValue('Жұмағалиева');
  });
}
