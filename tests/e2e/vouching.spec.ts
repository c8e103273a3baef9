/**
 * What nobody vouches for, as a head sees it: what an administrator without the key changed while no holder of the key
 * was there, and what another program wrote. The first is compared and vouched for; the second is doubted, and whoever
 * it raised to a head cannot vouch for it.
 */
import { join } from 'node:path';
import { SQLITE_FILE } from '../../electron/db';
import { outside } from '../support/base-file';
import { hire } from '../support/hire';
import { officeClient } from '../support/office-client';
import { PASSWORD } from '../support/prepared-office';
import { ShellPage } from './page-models/shell-page';
import { SignInPage } from './page-models/sign-in-page';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/browser-desk';
import { everydayIn } from './support/desk';
import { picturesOf } from './support/pictures';

const DESK = { kind: 'lawyer', level: null, capacity: 5, active: true } as const;

for (const [language, look] of [
  ['ru', 'light'],
  ['kk', 'dark'],
] as const) {
  test.describe(`rows that nobody vouches for, ${language}, ${look}`, everydayIn('kk', language), () => {
    test.use({ office: 'own', language, look });

    test('a head vouches for an administrator’s work, and not for a role from outside', async ({
      desk,
      server,
    }) => {
      const { page, t } = desk;
      const [shell, signIn] = [new ShellPage(desk), new SignInPage(desk)];
      const picture = picturesOf(desk, look);
      const check = async () => {
        await page.goto('/?tab=base#/settings');
        await page.getByRole('button', { name: t('verify.do') }).click();
      };
      const vouch = page.getByRole('button', { name: t('verify.vouch.do') });
      await workWithoutTheKey(server.url);

      await signIn.signIn('head');
      await check();
      const found = page.getByRole('region', { name: t('verify.title') }).getByRole('table');
      await expect(found.getByRole('row')).toHaveCount(2);
      await expect(found).toContainText(t('verify.table.executors'));
      await expect(found).toContainText('Құрманғазы Ержан');
      await expect(vouch).toBeDisabled();
      await expectAccessible(page);
      await picture('vouching-found');
      await page.getByRole('checkbox', { name: t('verify.vouch.compared') }).check();
      await vouch.click();
      await expect(page.getByRole('status').getByText(t('verify.ok'), { exact: true })).toBeVisible();
      await expect(vouch).toBeHidden();
      await picture('vouching-whole');
      await shell.signOut();

      // Another program makes a head of the registrar: found, named, and not the registrar's to vouch for.
      await outside(join(server.dataDir, SQLITE_FILE), run =>
        run(`update users set roles = '["head"]' where login = 'registrar'`),
      );
      await signIn.signIn('registrar');
      await check();
      await expect(found).toContainText('registrar');
      await page.getByRole('checkbox', { name: t('verify.vouch.compared') }).check();
      await vouch.click();
      await expect(page.getByText(t('error.OWN_ROW'))).toBeVisible();
      await expectAccessible(page);
      await picture('vouching-refused');
      await shell.signOut();

      // The head doubts it: without the tick nothing is vouched for, and the next check tells again.
      await signIn.signIn('head');
      await check();
      await expect(found).toContainText('registrar');
      await expect(vouch).toBeDisabled();
      await page.reload();
      await check();
      await expect(found).toContainText('registrar');
      await picture('vouching-doubted');
    });
  });
}

/** An administrator without the key adds an executor while nobody holds the office open. */
async function workWithoutTheKey(url: string): Promise<void> {
  const head = officeClient(url);
  await head.session.signIn({ login: 'head', password: PASSWORD });
  const person = { name: 'Әбілқасым Нұр', roles: ['administrator' as const], executorId: null };
  await hire(head, { login: 'admin', password: PASSWORD, ...person });
  await head.session.signOut();
  const admin = officeClient(url);
  await admin.session.signIn({ login: 'admin', password: PASSWORD });
  await admin.staff.saveExecutor({ id: null, expectedVersion: null, name: 'Құрманғазы Ержан', ...DESK });
  await admin.session.signOut();
}
