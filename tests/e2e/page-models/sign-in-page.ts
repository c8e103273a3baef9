import { expect, type Locator } from '@playwright/test';
import { PASSWORD } from '../../support/prepared-office';
import type { Desk } from '../support/desk';
import { tabTo } from '../support/keyboard';
import { ShellPage } from './shell-page';

/** Signing in; the login has the focus when the screen opens, unless the keyboard was at the language. */
export class SignInPage {
  constructor(private readonly desk: Desk) {}

  get login(): Locator {
    return this.desk.page.getByRole('textbox', { name: this.desk.t('setup.login'), exact: true });
  }

  get password(): Locator {
    return this.desk.page.getByLabel(this.desk.t('setup.password'), { exact: true });
  }

  get refusal(): Locator {
    return this.desk.page.getByRole('alert');
  }

  /** Types both and presses Enter; says nothing of what comes. */
  async tryAs(login: string, password: string): Promise<void> {
    const { page } = this.desk;
    await tabTo(page, this.login);
    await page.keyboard.press('Control+A');
    await page.keyboard.type(login);
    await page.keyboard.press('Tab');
    await expect(this.password).toBeFocused();
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
  }

  async signIn(login: string, password = PASSWORD): Promise<void> {
    const { t } = this.desk;
    await this.tryAs(login, password);
    await expect(new ShellPage(this.desk).heading(t('nav.today'))).toBeVisible();
  }
}
