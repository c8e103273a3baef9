import type { Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { officeClient } from '../support/office-client';
import { PASSWORD } from '../support/prepared-office';
import { ShellPage } from './page-models/shell-page';
import { SignInPage } from './page-models/sign-in-page';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/browser-desk';
import type { Desk } from './support/desk';

test.use({ office: 'own' });

const SURNAME = 'Жұмағалиева';

const surname = ({ page, t }: Desk) => page.getByLabel(t('register.surname'), { exact: true });
const userMenu = ({ page, t }: Desk) => page.getByRole('button', { name: t('shell.user', { name: '' }) });

async function beginAppeal(desk: Desk): Promise<void> {
  await desk.page.keyboard.press('Alt+KeyN');
  await surname(desk).fill(SURNAME);
}

/** Everything that can be seen or read from the page, values of fields and the address included. */
async function whatStands(page: Page): Promise<string> {
  return page.evaluate(() =>
    [
      document.documentElement.outerHTML,
      ...[...document.querySelectorAll('input, textarea')].map(field =>
        field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : '',
      ),
      location.href,
      JSON.stringify(localStorage),
      JSON.stringify(sessionStorage),
    ].join('\n'),
  );
}

test('an idle page counts down, locks, and gives the draft back to the same user only', async ({ desk }) => {
  const { page, t } = desk;
  const [shell, signIn] = [new ShellPage(desk), new SignInPage(desk)];
  await page.clock.install();
  await signIn.signIn('registrar');
  await expect(page.getByRole('timer')).toHaveText(/(10:00|9:5\d)/);
  await expectAccessible(page);
  await beginAppeal(desk);

  await page.clock.fastForward('09:30');
  await expect(page.getByRole('timer')).toHaveText(/0:(30|2\d)/);
  await page.keyboard.press('Shift');
  await expect(page.getByRole('timer')).toHaveText(/(10:00|9:5\d)/);

  await page.clock.fastForward('10:01');
  await expect(shell.heading(t('signIn.title'))).toBeVisible();
  await expect(page.getByText(t('signIn.locked'))).toBeVisible();
  expect(await whatStands(page)).not.toContain(SURNAME);
  await expectAccessible(page);

  // Another user finds an empty form.
  await signIn.login.fill('head');
  await signIn.password.fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(userMenu(desk)).toBeVisible();
  await page.keyboard.press('Alt+KeyN');
  await expect(surname(desk)).toHaveValue('');

  // The same one goes on where they were.
  await page.keyboard.press('Control+KeyL');
  await expect(signIn.login).toHaveValue('head');
  await expect(signIn.password).toBeFocused();
  await signIn.login.fill('registrar');
  await signIn.password.fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(surname(desk)).toHaveValue(SURNAME);
});

test('a lock takes the words of a search out of the address, and the core forgets the session', async ({
  desk,
}) => {
  const { page } = desk;
  const [shell, signIn] = [new ShellPage(desk), new SignInPage(desk)];
  await signIn.signIn('head');
  expect(await whatStands(page)).not.toContain(PASSWORD);
  await shell.searchFor('Төлегенов');
  await page.keyboard.press('Control+KeyL');
  await expect(signIn.password).toBeFocused();
  await expect(page).toHaveURL(/\/#\/$/);
  expect(await whatStands(page)).not.toContain(encodeURIComponent('Төлегенов'));
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const answer = await fetch('/rpc/session/status', {
          method: 'POST',
          headers: { 'x-reception': '1' },
        });
        return (await answer.json()).json.state;
      }),
    )
    .toBe('signed-out');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/search\//);
});

test('a page that cannot reach the server hides what it shows all the same', async ({ desk }) => {
  const { page } = desk;
  const signIn = new SignInPage(desk);
  await signIn.signIn('registrar');
  await beginAppeal(desk);
  await page.route('**/rpc/session/signOut', route =>
    route.fulfill({ status: 444, contentType: 'application/json', body: '{}' }),
  );
  await page.keyboard.press('Control+KeyL');
  await expect(signIn.password).toBeFocused();
  expect(await whatStands(page)).not.toContain(SURNAME);
  await page.unroute('**/rpc/session/signOut');
  await expect
    .poll(async () => (await page.context().cookies()).map(cookie => cookie.name), { timeout: 10_000 })
    .toEqual([]);
});

test('users switch in two steps, and the list of logins can be switched off', async ({ desk }) => {
  const { page, t } = desk;
  const [shell, signIn] = [new ShellPage(desk), new SignInPage(desk)];
  await signIn.signIn('head');
  await shell.signOut();
  await signIn.signIn('registrar');
  await userMenu(desk).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: t('lock.switch') }).click();
  const list = page.getByRole('group', { name: t('signIn.recent') });
  await expect(list.getByRole('button')).toHaveText(['registrar', 'head']);
  await list.getByRole('button', { name: 'head' }).click();
  await expect(signIn.password).toBeFocused();
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(shell.heading(t('nav.today'))).toBeVisible();
  await shell.signOut();
  await page.getByRole('checkbox', { name: t('signIn.remember') }).uncheck();
  await expect(list).toBeHidden();
  expect(await page.evaluate(() => localStorage.getItem('reception.logins'))).toBe('off');
  await page.reload();
  await signIn.signIn('head');
  await shell.signOut();
  await expect(list).toBeHidden();
});

test('the sign-in screen counts the delay down and keeps what was typed', async ({ desk }) => {
  const { page, t } = desk;
  const [shell, signIn] = [new ShellPage(desk), new SignInPage(desk)];
  await expect(signIn.login).toBeFocused();
  await signIn.login.fill('head');
  for (let n = 0; n < 3; n++) {
    await signIn.password.fill(`wrong horse ${n}`);
    await page.keyboard.press('Enter');
    await expect(signIn.refusal).toHaveText(t('error.WRONG_PASSWORD'));
    await expect(signIn.password).toHaveValue('');
  }
  await signIn.password.fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('timer')).toContainText(/0:0[1-5]/);
  await expect(signIn.password).toHaveValue(PASSWORD);
  await expect(page.getByRole('button', { name: t('signIn.submit') })).toBeDisabled();
  await expectAccessible(page);
  await expect(page.getByRole('timer')).toBeHidden({ timeout: 15_000 });
  await page.getByRole('button', { name: t('signIn.submit') }).click();
  await expect(shell.heading(t('nav.today'))).toBeVisible();
});

test('the head resets a password; the user must choose an own one, then changes it again', async ({
  desk,
  server,
}) => {
  const { page, t } = desk;
  const [shell, signIn] = [new ShellPage(desk), new SignInPage(desk)];
  const newPassword = page.getByLabel(t('password.new'), { exact: true });
  const again = page.getByLabel(t('password.again'), { exact: true });
  await signIn.signIn('head');
  await page.goto('/?tab=staff#/settings');
  await page.getByRole('button', { name: t('staff.reset.of', { name: 'Жұмабаева Айгүл' }) }).click();
  await page.getByLabel(t('staff.reset.password'), { exact: true }).fill('handed over 44');
  await expectAccessible(page);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('staff.reset'), exact: true })
    .click();
  await expect(page.getByText(t('staff.reset.done', { login: 'registrar' }))).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
  await shell.signOut();

  await signIn.tryAs('registrar', 'handed over 44');
  await expect(shell.heading(t('password.own.title'))).toBeVisible();
  await newPassword.fill('handed over 44');
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('password.same'))).toBeVisible();
  await newPassword.fill('three quiet words');
  await again.fill('three quiet word');
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('password.differ'))).toBeVisible();
  await expectAccessible(page);
  await again.fill('three quiet words');
  await page.keyboard.press('Enter');
  await expect(shell.heading(t('nav.today'))).toBeVisible();

  await userMenu(desk).click();
  await page.getByRole('button', { name: t('password.change') }).click();
  await page.getByLabel(t('password.old'), { exact: true }).fill('three quiet words');
  await newPassword.fill('four very quiet words');
  await again.fill('four very quiet words');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('password.changed'))).toBeVisible();
  const other = officeClient(server.url);
  await other.session.signIn({ login: 'registrar', password: 'four very quiet words' });
});

test('an own password that one person chose is not sent for the next', async ({ desk, server }) => {
  const { page, t } = desk;
  const [shell, signIn] = [new ShellPage(desk), new SignInPage(desk)];
  const head = officeClient(server.url);
  await head.session.signIn({ login: 'head', password: PASSWORD });
  const { secret } = await head.secondFactor.begin();
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  const { recoveryCodes } = await head.secondFactor.turnOn({
    password: PASSWORD,
    secret,
    code: totp.generate(),
  });
  const userId = (await head.staff.users()).find(({ login }) => login === 'registrar')?.id ?? '';
  await head.staff.resetPassword({ userId, password: 'handed over 44' });

  const sent: string[] = [];
  page.on('request', request => {
    if (request.url().endsWith('/rpc/session/signIn')) sent.push(request.postData() ?? '');
  });
  await signIn.tryAs('registrar', 'handed over 44');
  await page.getByLabel(t('password.new'), { exact: true }).fill('three quiet words');
  await page.getByLabel(t('password.again'), { exact: true }).fill('three quiet words');
  await head.staff.resetPassword({ userId, password: 'handed over 55' });
  await page.keyboard.press('Enter');
  await expect(signIn.refusal).toHaveText(t('error.WRONG_PASSWORD'));
  expect(sent.at(-1)).toContain('three quiet words');

  await signIn.tryAs('head', PASSWORD);
  await page.getByLabel(t('factor.code'), { exact: true }).fill(recoveryCodes[0] ?? '');
  await page.keyboard.press('Enter');
  await expect(shell.heading(t('nav.today'))).toBeVisible();
  expect(sent.at(-1)).toContain('head');
  expect(sent.at(-1)).not.toContain('newPassword');
});

test('the head sets the minutes and takes a sign-in away', async ({ desk, server }) => {
  const { page, t } = desk;
  const signIn = new SignInPage(desk);
  const registrar = officeClient(server.url);
  await registrar.session.signIn({ login: 'registrar', password: PASSWORD });
  await signIn.signIn('head');
  await page.goto('/?tab=lock#/settings');
  const minutes = page.getByRole('textbox', { name: t('lock.minutes') });
  await minutes.fill('3');
  await expectAccessible(page);
  await page
    .locator('form', { has: minutes })
    .getByRole('button', { name: t('settings.save') })
    .click();
  await expect(page.getByRole('timer')).toHaveText(/(3:00|2:5\d)/);

  await page.goto('/?tab=staff#/settings');
  await page.getByRole('button', { name: t('staff.remove.of', { name: 'Жұмабаева Айгүл' }) }).click();
  await expectAccessible(page);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('staff.remove'), exact: true })
    .click();
  await expect(page.getByText(t('staff.remove.done', { login: 'registrar' }))).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Жұмабаева Айгүл' })).toBeHidden();
  expect((await registrar.session.status()).state).toBe('signed-out');
});
