import type { Locator } from '@playwright/test';
import type { Desk } from '../support/desk';

/** The table of routing rules in the settings. */
export class RulesPage {
  readonly rows: Locator;
  readonly saveButton: Locator;

  constructor(private readonly desk: Desk) {
    this.rows = desk.page.locator('tr[data-rule]');
    this.saveButton = desk.page.getByRole('button', { name: desk.t('rules.save'), exact: true });
  }

  async open(): Promise<void> {
    await this.desk.page.goto('/?tab=rules#/settings');
    await this.rows.first().waitFor();
  }

  /** The form of a new rule, in its drawer. */
  async openNew(): Promise<Locator> {
    const { page, t } = this.desk;
    await page.getByRole('button', { name: t('rules.add') }).click();
    return page.getByRole('dialog', { name: t('rules.form.new') });
  }

  /** Runs the table on the screen over past appeals. */
  async runWhatIf(): Promise<void> {
    const { page, t } = this.desk;
    await page.getByRole('button', { name: t('whatIf.run'), exact: true }).click();
    await page.getByRole('table', { name: t('whatIf.loads') }).waitFor({ timeout: 30_000 });
  }
}
