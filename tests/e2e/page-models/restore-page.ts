import { expect, type Locator } from '@playwright/test';
import type { Desk } from '../support/desk';

/** Going back to a back-up: the same form in the settings, at the first start and over a broken base. */
export class RestorePage {
  constructor(private readonly desk: Desk) {}

  get preview(): Locator {
    return this.desk.page.getByRole('region', { name: this.desk.t('restore.seen.title') });
  }

  /** Chooses the file, types the sheet's key and asks what would be lost. */
  async ask(file: string, secret: string): Promise<void> {
    const { page, t } = this.desk;
    await this.desk.giveFile(file, () => page.getByRole('button', { name: t('restore.choose') }).click());
    await expect(page.getByRole('status').filter({ hasText: file.split('/').at(-1) ?? '' })).toBeVisible();
    await page.getByLabel(t('recover.secret')).fill(secret);
    await page.getByRole('button', { name: t('restore.look') }).click();
  }

  /** The same, until what would be lost is there. */
  async look(file: string, secret: string): Promise<void> {
    await this.ask(file, secret);
    await expect(this.preview).toBeVisible({ timeout: 30_000 });
  }

  /** Says that the loss is understood where there is one, and presses the last button. */
  async begin(): Promise<void> {
    const { page, t } = this.desk;
    const button = page.getByRole('button', { name: t('restore.do') });
    const understood = page.getByRole('checkbox', { name: t('restore.understood') });
    if (await understood.isVisible()) {
      await button.click();
      await expect(page.getByText(t('restore.understood.missing'))).toBeVisible();
      await understood.check();
    }
    await button.click();
  }

  /** Goes back, until the other base is open. */
  async goBack(): Promise<void> {
    const { page, t } = this.desk;
    await this.begin();
    await expect(page.getByRole('button', { name: t('restore.goOn') })).toBeVisible({ timeout: 60_000 });
  }

  async goOn(): Promise<void> {
    await this.desk.page.getByRole('button', { name: this.desk.t('restore.goOn') }).click();
  }
}
