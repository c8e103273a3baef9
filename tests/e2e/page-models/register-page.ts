import { expect, type Locator } from '@playwright/test';
import type { MessageKey, Params } from '../../../shared/i18n/translator';
import { containing } from '../support/containing';
import type { Desk } from '../support/desk';
import { tabTo, takeFirst, typeInto } from '../support/keyboard';

export interface AppealToType {
  readonly surname: string;
  readonly firstName: string;
  readonly patronymic: string;
  readonly phone: string;
  readonly identityNumber?: string;
  readonly address: string;
  readonly summary: string;
  readonly text: string;
  /** Words to find the topic by. */
  readonly topic: string;
}

/** Registering an appeal: the form, what it proposes, and what became of it. */
export class RegisterPage {
  constructor(private readonly desk: Desk) {}

  field(label: MessageKey, params?: Params): Locator {
    return this.desk.page.getByLabel(this.desk.t(label, params), { exact: true });
  }

  get topic(): Locator {
    return this.field('register.question', { n: 1 });
  }

  /** «Кому и почему», while it is being typed. */
  get route(): Locator {
    return this.desk.page.getByRole('region', { name: this.desk.t('register.route') });
  }

  /** What became of the appeal. */
  get done(): Locator {
    return this.desk.page.getByRole('region', { name: this.desk.t('register.done.title') });
  }

  get number(): Locator {
    return this.done.getByText(/^KZ-\d+/).first();
  }

  get remark(): Locator {
    return this.desk.page.getByRole('main').getByRole('alert').first();
  }

  async open(): Promise<void> {
    // A browser keeps Ctrl+N for itself.
    await this.desk.page.keyboard.press(this.desk.door === 'desktop' ? 'Control+KeyN' : 'Alt+KeyN');
    await expect(this.field('register.surname')).toBeFocused();
  }

  /** Types in the order of Tab: each name is one Tab from the last. */
  async type(appeal: AppealToType): Promise<void> {
    const { page } = this.desk;
    await page.keyboard.type(appeal.surname);
    for (const name of ['firstName', 'patronymic', 'phone'] as const) {
      await page.keyboard.press('Tab');
      await expect(this.field(`register.${name}`)).toBeFocused();
      await page.keyboard.type(appeal[name]);
    }
    const more = page.getByRole('button', { name: this.desk.t('register.more') });
    if ((await more.getAttribute('aria-expanded')) === 'false') await page.keyboard.press('Alt+KeyM');
    await page.keyboard.press('Tab');
    await expect(more).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(this.field('register.identity.KZ')).toBeFocused();
    await page.keyboard.type(appeal.identityNumber ?? '');
    await page.keyboard.press('Tab');
    await expect(this.field('register.address')).toBeFocused();
    await page.keyboard.type(appeal.address);
    await typeInto(page, this.field('register.summary'), appeal.summary);
    await page.keyboard.press('Tab');
    await expect(this.field('register.text')).toBeFocused();
    await page.keyboard.type(appeal.text);
    await page.keyboard.press('Tab');
    await this.chooseTopic(appeal.topic);
  }

  async chooseTopic(words: string): Promise<void> {
    const { page } = this.desk;
    await tabTo(page, this.topic);
    await page.keyboard.type(words);
    const found = page.getByRole('listbox', { name: this.desk.t('ui.pick.options') });
    await expect(found.getByRole('option').first()).toContainText(new RegExp(words, 'i'));
    await takeFirst(page);
    await expect(this.topic).not.toHaveValue(words);
    await expect(this.topic).not.toHaveValue('');
  }

  async expectTyped(appeal: Omit<AppealToType, 'topic'>): Promise<void> {
    for (const name of ['surname', 'firstName', 'patronymic', 'phone', 'address', 'summary', 'text'] as const)
      await expect(this.field(`register.${name}`)).toHaveValue(appeal[name]);
    await expect(this.topic).not.toHaveValue('');
  }

  async submit(): Promise<void> {
    await this.desk.page.keyboard.press('Control+Enter');
  }

  async expectRefused(label: MessageKey, complaint: MessageKey, params?: Params): Promise<void> {
    const field = this.field(label);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(containing(this.desk.t(complaint, params)));
  }
}
