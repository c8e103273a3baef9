import { expect, type Locator } from '@playwright/test';
import type { MessageKey } from '../../../shared/i18n/translator';
import type { Desk, DeskLanguage } from '../support/desk';
import { press, tabTo } from '../support/keyboard';

/** The frame around every screen: sections, palette, search, language, user. */
export class ShellPage {
  constructor(private readonly desk: Desk) {}

  get search(): Locator {
    return this.desk.page.getByRole('textbox', { name: this.desk.t('shell.searchLabel') });
  }

  heading(text: string | RegExp): Locator {
    return this.desk.page.getByRole('heading', { level: 1, name: text });
  }

  /** The option that a screen reader would say: the one Enter takes. */
  private get activeOption(): Locator {
    return this.desk.page.locator('[role="option"][data-combobox-selected]');
  }

  /** By the palette, as hands that never leave the keyboard do. */
  async goTo(place: MessageKey): Promise<void> {
    const { page, t } = this.desk;
    await page.keyboard.press('Control+KeyK');
    const box = page.getByRole('textbox', { name: t('palette.title') });
    await expect(box).toBeFocused();
    await page.keyboard.type(t(place));
    await expect(this.activeOption).toContainText(t(place));
    await page.keyboard.press('Enter');
    await expect(box).toBeHidden();
  }

  /** `/`, words, Enter. */
  async searchFor(words: string): Promise<void> {
    const { page, t } = this.desk;
    await page.keyboard.press('Slash');
    await expect(this.search).toBeFocused();
    await page.keyboard.press('Control+A');
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    await expect(this.heading(t('cases.title.search', { query: words }))).toBeVisible();
  }

  async chooseLanguage(language: DeskLanguage): Promise<void> {
    const { page, t } = this.desk;
    const button = page.getByRole('button', { name: t(`shell.languageName.${language}`), exact: true });
    await press(page, button);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  }

  async signOut(): Promise<void> {
    const { page, t } = this.desk;
    await press(page, page.getByRole('button', { name: t('shell.user', { name: '' }) }));
    const out = page.getByRole('button', { name: t('shell.signOut') });
    await tabTo(page, out);
    await page.keyboard.press('Enter');
    await expect(this.heading(t('signIn.title'))).toBeVisible();
  }
}
