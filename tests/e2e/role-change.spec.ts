import { officeClient } from '../support/office-client';
import { PASSWORD } from '../support/prepared-office';
import { SignInPage } from './page-models/sign-in-page';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/browser-desk';
import { DESK_LANGUAGES, everydayIn } from './support/desk';
import { press } from './support/keyboard';
import { picturesOf } from './support/pictures';

for (const language of DESK_LANGUAGES) {
  for (const look of ['light', 'dark'] as const) {
    test.describe(`changing roles, ${language}, ${look}`, everydayIn('kk', language), () => {
      test.use({ language, look, office: 'own' });

      test('is said what it means for the key, ends the session, and is undone by changing back', async ({
        desk,
        server,
      }) => {
        const { page, t } = desk;
        const picture = picturesOf(desk, look);
        const registrar = officeClient(server.url);
        const { actor } = await registrar.session.signIn({ login: 'registrar', password: PASSWORD });
        await new SignInPage(desk).signIn('head');
        await page.goto('/?tab=staff#/settings');
        const row = page.getByRole('row', { name: /registrar/ });
        const open = page.getByRole('button', { name: t('roles.change.of', { name: actor.name }) });
        const role = (name: 'registrar' | 'analyst') =>
          page.getByRole('checkbox', { name: t(`code.role.${name}`) });

        await press(page, open);
        await role('registrar').press('Space');
        await page.getByRole('button', { name: t('roles.save') }).click();
        await expect(page.getByText(t('staff.signIn.needRole'))).toBeVisible();
        await role('analyst').press('Space');
        await expect(page.getByText(t('roles.key.taken'))).toBeVisible();
        await expectAccessible(page);
        await picture('roles-key-taken');
        await page.getByRole('button', { name: t('roles.save') }).click();
        await expect(page.getByText(t('roles.done', { login: 'registrar' }))).toBeVisible();
        await expect(row).toContainText(t('code.role.analyst'));
        // The window goes a moment after the row has changed behind it; nobody presses there before.
        await expect(page.getByRole('dialog')).toBeHidden();
        await expect.poll(async () => (await registrar.session.status()).state).toBe('signed-out');

        await press(page, open);
        await role('analyst').press('Space');
        await role('registrar').press('Space');
        await expect(page.getByText(t('roles.key.asked'))).toBeVisible();
        await expectAccessible(page);
        await picture('roles-key-asked');
        await page.getByRole('button', { name: t('roles.save') }).click();
        await expect(row).toContainText(t('awaits.state'));
        await page.getByRole('button', { name: t('awaits.grant.of', { name: actor.name }) }).click();
        await expect(row).not.toContainText(t('awaits.state'));
        await expectAccessible(page);
        await picture('roles-changed-back');
        await registrar.session.signIn({ login: 'registrar', password: PASSWORD });
        expect((await registrar.appeals.list({ view: 'all' })).total).toBeGreaterThan(0);
      });
    });
  }
}
