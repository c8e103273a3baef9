import { groupInvitationCode } from '../../shared/domain/sign-in/invitation-code';
import { officeClient } from '../support/office-client';
import { PASSWORD } from '../support/prepared-office';
import { readQr } from '../support/read-qr';
import { ShellPage } from './page-models/shell-page';
import { SignInPage } from './page-models/sign-in-page';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/browser-desk';
import { DESK_LANGUAGES, type Desk, everydayIn } from './support/desk';
import { picturesOf } from './support/pictures';

const OWN = 'собственные слова 7';

/** The first sign-in with a code. */
async function bring({ page, t }: Desk, login: string, code: string): Promise<void> {
  await page.getByRole('button', { name: t('invite.open') }).click();
  await page.getByRole('textbox', { name: t('setup.login'), exact: true }).fill(login);
  await page.getByLabel(t('invite.code')).fill(code);
  await page.getByLabel(t('password.new'), { exact: true }).fill(OWN);
  await page.getByLabel(t('password.again'), { exact: true }).fill(OWN);
  await page.keyboard.press('Enter');
}

for (const language of DESK_LANGUAGES) {
  const look = language === 'kk' ? 'dark' : 'light';
  test.describe(`inviting, ${language}, ${look}`, everydayIn('kk', language), () => {
    test.use({ language, look, office: 'own' });

    test('a person brings a code, chooses a password and works at once', async ({ desk }) => {
      const { page, t } = desk;
      const picture = picturesOf(desk, look);
      const [shell, signIn] = [new ShellPage(desk), new SignInPage(desk)];
      await signIn.signIn('head');
      await page.goto('/?tab=staff#/settings');
      await page.getByRole('button', { name: t('staff.users.add') }).click();
      await page.getByLabel(t('staff.users.name')).fill('Әлиева Үміт');
      await page.getByLabel(t('staff.signIn.login')).fill('umit');
      await expectAccessible(page);
      await page.getByRole('button', { name: t('invite.add'), exact: true }).click();
      await expect(page.getByText(t('invite.once'))).toBeVisible();
      await expectAccessible(page);
      await picture('invitation-made');
      const code = await page.locator('.invitation-code').innerText();
      const drawn = readQr(await page.getByRole('img', { name: t('invite.slip.qr') }).screenshot());
      expect(drawn?.[0] ?? code).toBe(code);
      await page.emulateMedia({ media: 'print' });
      await picture('invitation-slip');
      await page.emulateMedia({ media: 'screen' });
      await page.getByRole('button', { name: t('invite.done') }).click();
      const row = page.getByRole('row', { name: /umit/ });
      await expect(
        row.getByRole('button', { name: t('invite.renew.of', { name: 'Әлиева Үміт' }) }),
      ).toBeVisible();
      await expect(page.locator('body')).not.toContainText(code);
      await expectAccessible(page);
      await picture('invited-staff');
      await shell.signOut();

      await page.getByRole('button', { name: t('invite.open') }).click();
      await page.getByRole('button', { name: t('invite.do'), exact: true }).click();
      await expect(page.getByText(t('invite.codeWrong'))).toBeVisible();
      await expectAccessible(page);
      await picture('invitation-asked');
      await page.getByRole('button', { name: t('invite.back') }).click();
      await bring(desk, 'umit', code.toLowerCase().replaceAll('-', ' '));
      await expect(shell.heading(t('nav.today'))).toBeVisible();
      await shell.goTo('nav.cases');
      await expect(page.getByText('Төлегенов').first()).toBeVisible();
      await shell.signOut();

      await bring(desk, 'umit', code);
      await expect(page.getByRole('alert')).toHaveText(t('error.WRONG_INVITATION'));
      await page.getByRole('button', { name: t('invite.back') }).click();
      await signIn.login.fill('umit');
      await signIn.password.fill(OWN);
      await page.keyboard.press('Enter');
      await expect(shell.heading(t('nav.today'))).toBeVisible();
    });
  });

  test.describe(`waiting for the key, ${language}`, everydayIn('kk', language), () => {
    test.use({ language, look, office: 'own' });

    test('a person invited without the key is granted it by the head', async ({ desk, server }) => {
      const { page, t } = desk;
      const picture = picturesOf(desk, look);
      const [shell, signIn] = [new ShellPage(desk), new SignInPage(desk)];
      const head = officeClient(server.url);
      await head.session.signIn({ login: 'head', password: PASSWORD });
      const admin = officeClient(server.url);
      const person = { name: 'Серік Дәурен', executorId: null };
      const made = await head.invitations.invite({ ...person, login: 'admin', roles: ['administrator'] });
      await admin.invitations.accept({ login: 'admin', code: made.code, newPassword: PASSWORD });
      await admin.session.signIn({ login: 'admin', password: PASSWORD });
      const { code } = await admin.invitations.invite({ ...person, login: 'daur', roles: ['registrar'] });
      await bring(desk, 'daur', groupInvitationCode(code));
      await expect(page.getByRole('heading', { name: t('awaits.you.title') })).toBeVisible();
      await expectAccessible(page);
      await picture('awaits-key');
      await shell.signOut();

      await signIn.signIn('head');
      await page.goto('/?tab=staff#/settings');
      const grant = page.getByRole('button', { name: t('awaits.grant.of', { name: person.name }) });
      await expect(grant).toBeVisible();
      await expectAccessible(page);
      await picture('awaiting-list');
      await grant.click();
      await expect(page.getByText(t('awaits.granted', { name: person.name }))).toBeVisible();
      await expect(grant).toBeHidden();
      await shell.signOut();
      await signIn.signIn('daur', OWN);
      await shell.goTo('nav.cases');
      await expect(page.getByText('Төлегенов').first()).toBeVisible();
    });
  });
}
