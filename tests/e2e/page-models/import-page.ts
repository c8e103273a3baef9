import { expect, type Locator } from '@playwright/test';
import type { MessageKey } from '../../../shared/i18n/translator';
import type { Desk } from '../support/desk';

/** A journal into the base: file, mapping, check, load. */
export class ImportPage {
  constructor(private readonly desk: Desk) {}

  private button(key: MessageKey, params = {}): Locator {
    return this.desk.page.getByRole('button', { name: this.desk.t(key, params), exact: true });
  }

  async choose(journal: string, mapping: RegExp): Promise<void> {
    const { page, t } = this.desk;
    await this.desk.giveFile(journal, () => this.button('imports.pick').click());
    const select = page.getByRole('combobox', { name: t('imports.mapping'), exact: true });
    await select.selectOption({ label: await select.locator('option', { hasText: mapping }).innerText() });
    await expect(page.getByText(t('imports.file.size', { size: 1 }))).toBeVisible();
  }

  async check(): Promise<void> {
    await this.button('imports.check').click();
    await expect(
      this.desk.page.getByRole('heading', { name: this.desk.t('imports.report.check') }),
    ).toBeVisible();
  }

  async load(count: number): Promise<void> {
    await this.button('imports.load', { count }).click();
    await expect(
      this.desk.page.getByRole('heading', { name: this.desk.t('imports.report.done'), exact: true }),
    ).toBeVisible();
  }

  async toCases(): Promise<void> {
    await this.button('imports.toCases').click();
  }

  /** A figure of the report, by its name. */
  async expectFigure(name: MessageKey, count: number): Promise<void> {
    const { page, t } = this.desk;
    const figure = page
      .getByRole('term')
      .filter({ hasText: t(name) })
      .locator('..');
    await expect(figure.getByRole('definition')).toHaveText(String(count));
  }

  /** Cells of the refused rows: line, id, column, value, reason. */
  get refused(): Locator {
    return this.desk.page
      .getByRole('table', { name: this.desk.t('imports.refused.title') })
      .locator('tbody tr');
  }
}
