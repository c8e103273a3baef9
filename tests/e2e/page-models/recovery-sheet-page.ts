import { expect, type Locator } from '@playwright/test';
import { createTranslator } from '../../../shared/i18n/translator';
import { picturesOf, readQr } from '../../support/read-qr';
import type { Desk } from '../support/desk';
import { typeInto } from '../support/keyboard';

/** The recovery sheet as it stands on the screen after it was made. */
export class RecoverySheetPage {
  constructor(private readonly desk: Desk) {}

  get sheet(): Locator {
    return this.desk.page.getByRole('article');
  }

  get checkField(): Locator {
    return this.desk.page.getByLabel(this.desk.t('recovery.check.label'), { exact: true });
  }

  /** Whatever the screen's language: the paper may be read by somebody else. */
  async expectBothLanguages(): Promise<void> {
    for (const language of ['ru', 'kk'] as const)
      await expect(this.sheet).toContainText(createTranslator(language)('recovery.sheet.keep'));
    await expect(this.sheet).toContainText('AGE-SECRET-KEY-1');
  }

  /** The key, its groups side by side. */
  async readSecret(): Promise<string> {
    await this.sheet.waitFor();
    return (await this.sheet.locator('.recovery-secret code').allTextContents()).join(' ');
  }

  /** A decoder that is not ours reads the key from the screen and from the paper. */
  async expectQrOf(secret: string): Promise<void> {
    const key = secret.replaceAll(' ', '');
    const picture = this.desk.page.getByRole('img', { name: this.desk.t('recovery.sheet.qr') });
    const shown = readQr(await picture.screenshot());
    if (shown === null) return;
    expect(shown).toEqual([key]);
    const pages = picturesOf(await this.desk.page.pdf({ preferCSSPageSize: true }));
    if (pages !== null)
      expect(
        pages.map(page => readQr(page)),
        'one page, one code',
      ).toEqual([[key]]);
  }

  async readCheck(): Promise<string> {
    await this.sheet.waitFor();
    return (await this.sheet.locator('.recovery-check').innerText()).trim();
  }

  async confirm(check: string): Promise<void> {
    await typeInto(this.desk.page, this.checkField, check);
    await this.desk.page.keyboard.press('Enter');
  }
}
