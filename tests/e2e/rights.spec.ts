import { mkdirSync } from 'node:fs';
import { ShellPage } from './page-models/shell-page';
import { SignInPage } from './page-models/sign-in-page';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/browser-desk';
import { DESK_LANGUAGES, type Desk, everydayIn } from './support/desk';

const FOLDER = 'test-results/rights';
mkdirSync(FOLDER, { recursive: true });

async function openCase(desk: Desk): Promise<void> {
  const { page, t } = desk;
  await page.goto('/?view=open#/cases');
  await page.getByRole('link', { name: t('cases.open') }).click();
  await page.getByRole('region', { name: t('consents.title') }).waitFor();
}

for (const [language, look] of [
  [DESK_LANGUAGES[0], 'light'],
  [DESK_LANGUAGES[1], 'dark'],
] as const) {
  test.describe(`rights of an applicant, ${language}, ${look}`, everydayIn('kk', language), () => {
    test.use({ office: 'own', language, look });

    test('a consent is demanded, printed, noted and revoked; the data leave as a file', async ({ desk }) => {
      const { page, t } = desk;
      const picture = (name: string) =>
        page.screenshot({ path: `${FOLDER}/${name}-${language}-${look}.png`, animations: 'disabled' });
      await new SignInPage(desk).signIn('head');
      await page.getByRole('region', { name: t('today.counts') }).waitFor();
      await page.goto('/?tab=retention#/settings');
      const card = page.getByRole('region', { name: t('consents.settings') });
      await card.getByLabel(t('consents.required')).check();
      await card.getByRole('button', { name: t('settings.save') }).click();
      await expect(card.getByText(t('consents.text.draft'))).toHaveCount(0);
      // Each kind has words of its own.
      await card.getByRole('radio', { name: t('code.consentKind.publication') }).click();
      await expect(card.getByText(t('consents.text.draft'))).toBeVisible();
      await card.getByRole('button', { name: t('settings.save') }).click();
      await expect(card.getByText(t('consents.text.draft'))).toHaveCount(0);
      await card.scrollIntoViewIfNeeded();
      await picture('settings');
      await expectAccessible(page);

      await page.goto('/#/');
      const tile = page.getByRole('link', { name: t('today.withoutConsent') });
      await expect(tile).toBeVisible();
      await picture('today');
      await tile.click();
      await new ShellPage(desk).heading(t('nav.cases')).waitFor();
      await openCase(desk);
      const block = page.getByRole('region', { name: t('consents.title') });
      await expect(block.getByText(t('consents.missing'))).toBeVisible();
      await picture('case-missing');

      await block.getByRole('link', { name: t('consents.print') }).click();
      await page.locator('.consent-paper').waitFor();
      await picture('paper');
      await expectAccessible(page);
      await page.goBack();

      await block.getByRole('button', { name: t('consents.give') }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('radio', { name: t('code.consentForm.oral') }).click();
      await dialog.getByRole('button', { name: t('consents.give') }).click();
      await expect(dialog.getByText(t('consents.noteMissing'))).toBeVisible();
      await picture('give');
      await expectAccessible(page);
      await dialog.getByLabel(t('consents.note.oral')).fill('Қайрат естіді.');
      await dialog.getByRole('button', { name: t('consents.give') }).click();
      await expect(block.getByText('Қайрат естіді.')).toBeVisible();
      await expect(block.getByText(t('consents.missing'))).toHaveCount(0);

      await block.getByRole('button', { name: t('consents.revoke') }).click();
      await dialog.getByLabel(t('retention.reason')).fill('Ойынан айныды.');
      await dialog.getByRole('button', { name: t('consents.revoke') }).click();
      await expect(block.getByText('Ойынан айныды.')).toBeVisible();
      await expect(block.getByText(t('consents.missing'))).toBeVisible();
      await picture('case-revoked');
      await expectAccessible(page);

      await page.getByRole('button', { name: t('rights.file') }).click();
      await dialog.getByRole('button', { name: t('rights.file.make') }).click();
      await expect(dialog.getByText(t('rights.file.askedBy.missing'))).toBeVisible();
      await expect(dialog.getByText(t('rights.file.passphrase.short'))).toBeVisible();
      await picture('data-file');
      await expectAccessible(page);
      await dialog.getByLabel(t('rights.file.askedBy')).fill('05.03.2026 өтініші');
      await dialog.getByLabel(t('rights.file.encrypt')).uncheck();
      const download = page.waitForEvent('download');
      await dialog.getByRole('button', { name: t('rights.file.make') }).click();
      expect((await download).suggestedFilename()).toMatch(/^data-.*\.zip$/);

      await page.getByRole('button', { name: t('rights.erase'), exact: true }).click();
      await expect(dialog.getByText(t('rights.erase.blocked'))).toBeVisible();
      await expect(dialog.getByRole('button', { name: t('rights.erase') })).toBeDisabled();
      await picture('erase-blocked');
      await expectAccessible(page);
    });
  });
}
