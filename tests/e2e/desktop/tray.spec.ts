import { PASSWORD } from '../../support/prepared-office';
import { ShellPage } from '../page-models/shell-page';
import { SignInPage } from '../page-models/sign-in-page';
import { expect, test } from '../support/desktop-desk';
import { noDesktopReason } from './shell-page';

test.skip(noDesktopReason !== null, `DESKTOP TESTS SKIPPED: ${noDesktopReason}`);
test.use({ office: 'own', desktopEnv: { RECEPTION_TEST_TRAY: '1' } });

test('closing the window goes to the tray and locks; coming back asks for the password', async ({
  desk,
  desktop: { app },
}) => {
  const { page, t } = desk;
  const signIn = new SignInPage(desk);
  const isVisible = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
  await new ShellPage(desk).chooseLanguage(desk.language);
  await signIn.signIn('registrar');
  const surname = page.getByLabel(t('register.surname'), { exact: true });
  await page.keyboard.press('Alt+KeyN');
  await surname.fill('Жұмағалиева');

  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect.poll(isVisible).toBe(false);
  await expect(page.getByText(t('signIn.locked'))).toBeVisible();
  await expect(surname).toBeHidden();

  await app.evaluate(({ app: program }) => void program.emit('second-instance'));
  await expect.poll(isVisible).toBe(true);
  await signIn.password.fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(surname).toHaveValue('Жұмағалиева');
});
