import { SignInPage } from './page-models/sign-in-page';
import { expect, test } from './support/browser-desk';

test.use({ office: 'own' });

test('a PC that slept beyond its minutes is locked by the first touch, not woken', async ({ desk }) => {
  const { page, t } = desk;
  await page.clock.install();
  await new SignInPage(desk).signIn('registrar');
  await expect(page.getByRole('timer')).toHaveText(/(10:00|9:5\d)/);
  // Asleep: the clock on the wall goes on, and no timer of the page runs until after the touch.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 20_000));
  await page.clock.setSystemTime(await page.evaluate(() => Date.now() + 11 * 60_000));
  await expect(page.getByRole('timer')).toHaveText(/9:\d\d/);
  await page.keyboard.press('Shift');
  await expect(page.getByText(t('signIn.locked'))).toBeVisible();
  await page.clock.resume();
});
