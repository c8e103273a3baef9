import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PASSWORD } from '../support/prepared-office';
import { RecoverySheetPage } from './page-models/recovery-sheet-page';
import { ShellPage } from './page-models/shell-page';
import { SignInPage } from './page-models/sign-in-page';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/browser-desk';
import { DESK_LANGUAGES, everydayIn } from './support/desk';

for (const language of DESK_LANGUAGES) {
  test.describe(`back-ups, ${language}`, everydayIn('kk', language), () => {
    test.use({ language, office: 'own' });

    test('a head makes a back-up, puts a sheet off, and opens the office with it', async ({ desk }) => {
      test.setTimeout(120_000);
      const { page, t } = desk;
      const folder = await mkdtemp(join(tmpdir(), 'reception-usb-'));
      const [shell, sheet] = [new ShellPage(desk), new RecoverySheetPage(desk)];
      await new SignInPage(desk).signIn('head');
      await page.getByRole('link', { name: t('backup.warn.go') }).click();
      await expect(page.getByText(t('backup.list.empty'))).toBeVisible();
      await expectAccessible(page);

      await page.getByLabel(t('backup.folder'), { exact: true }).fill(folder);
      await page.getByLabel(t('backup.dailyAt'), { exact: true }).fill('18:30');
      await page.getByRole('button', { name: t('settings.save') }).click();
      await expect(page.getByText(t('settings.saved'))).toBeVisible();
      await page.getByRole('button', { name: t('recovery.make') }).click();
      const secret = await sheet.readSecret();
      await sheet.expectQrOf(secret);
      await expectAccessible(page);
      await page.getByRole('button', { name: t('recovery.later') }).click();
      await expect(page.getByText(t('recovery.state.unconfirmed'))).toBeVisible();
      await page.getByRole('button', { name: t('backup.now') }).click();
      await expect(page.getByText(t('backup.verified'), { exact: true })).toBeVisible({ timeout: 30_000 });
      expect(await readdir(folder)).toEqual([expect.stringMatching(/^reception-KZ-07-.*\.age$/)]);
      await expectAccessible(page);

      await shell.signOut();
      await page.getByRole('button', { name: t('recover.open') }).click();
      await expectAccessible(page);
      await page.getByLabel(t('recover.secret')).fill(secret.replace('1', '2'));
      await page.getByLabel(t('recover.login')).fill('head');
      await page.getByLabel(t('recover.password'), { exact: true }).fill(`${PASSWORD} new`);
      await page.getByRole('button', { name: t('recover.do') }).click();
      await expect(page.getByRole('alert')).toHaveText(t('error.WRONG_RECOVERY'));
      await page.getByLabel(t('recover.secret')).fill(secret);
      await page.getByRole('button', { name: t('recover.do') }).click();
      await page.getByRole('link', { name: t('nav.today') }).click();
      await expect(page.getByText(t('recovery.state.unconfirmed'))).toBeVisible();
      await expect(page.getByText(t('backup.warn.none'))).toBeHidden();
      await rm(folder, { recursive: true });
    });
  });
}
