import { expect, type Locator } from '@playwright/test';
import type { MessageKey } from '../../../shared/i18n/translator';
import { containing } from '../support/containing';
import type { Desk } from '../support/desk';
import { listTakesKeys, press, tabTo, takeFirst } from '../support/keyboard';

/** One case on its own page, worked by its keys: a accept, d decline, n note, r result, c close. */
export class CasePage {
  constructor(
    private readonly desk: Desk,
    readonly number: string,
  ) {}

  private get main(): Locator {
    return this.desk.page.getByRole('main');
  }

  private get dialog(): Locator {
    return this.desk.page.getByRole('dialog');
  }

  section(title: MessageKey): Locator {
    return this.main.getByRole('region', { name: this.desk.t(title), exact: true });
  }

  get timeline(): Locator {
    return this.section('case.timeline').getByRole('listitem');
  }

  /** Results of the questions, one field each. */
  get results(): Locator {
    const { page, t } = this.desk;
    return this.section('case.questions')
      .getByLabel(containing(t('case.result', { topic: '' }).trim()))
      .and(page.locator('input:not([type="hidden"])'));
  }

  async expectStatus(status: 'queued' | 'assigned' | 'in-work' | 'closed'): Promise<void> {
    const { t } = this.desk;
    const title = this.main.getByRole('heading', { level: 1, name: this.number }).locator('..');
    await expect(title.getByText(t(`code.status.${status}`), { exact: true })).toBeVisible();
  }

  private async expectNotice(key: MessageKey): Promise<void> {
    const { page, t } = this.desk;
    await expect(page.getByText(t(key, { number: this.number }), { exact: true }).last()).toBeVisible();
  }

  async accept(): Promise<void> {
    await this.desk.page.keyboard.press('KeyA');
    await this.expectNotice('case.done.accept');
    await this.expectStatus('in-work');
  }

  async note(words: string): Promise<void> {
    await this.say('KeyN', 'case.note.text', words);
    await this.expectNotice('case.done.note');
    await expect(this.timeline.filter({ hasText: words })).toContainText(this.desk.t('event.NOTE_ADDED'));
  }

  async decline(reason: string): Promise<void> {
    await this.say('KeyD', 'case.decline.reason', reason);
    await this.expectNotice('case.done.decline');
  }

  private async say(key: string, label: MessageKey, words: string): Promise<void> {
    const { page, t } = this.desk;
    await page.keyboard.press(key);
    await expect(this.dialog.getByLabel(t(label))).toBeFocused();
    await page.keyboard.type(words);
    await page.keyboard.press('Control+Enter');
    await expect(this.dialog).toBeHidden();
  }

  /** Gives a result to the next question that has none: `r`, then the choice by its words. */
  async giveResult(result: 'measures-taken' | 'explained'): Promise<void> {
    const { page, t } = this.desk;
    const words = t(`code.result.${result}`);
    const said = this.timeline.filter({ hasText: t('event.RESULT_SET') });
    const before = await said.count();
    await page.keyboard.press('KeyR');
    const option = page.getByRole('option', { name: words, exact: true });
    await option.waitFor();
    await listTakesKeys(page);
    while (!(await option.getAttribute('data-combobox-selected'))) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(said).toHaveCount(before + 1);
    await expect(said.first()).toContainText(words);
  }

  async close(): Promise<void> {
    const { page, t } = this.desk;
    await page.keyboard.press('KeyC');
    await expect(this.dialog.getByLabel(t('case.close.on'))).toBeFocused();
    await page.keyboard.press('Control+Enter');
    await this.expectNotice('case.done.close');
    await this.expectStatus('closed');
  }

  /** As the head does: the case goes to somebody by hand. */
  async assignTo(name: string): Promise<void> {
    const { page, t } = this.desk;
    await press(page, this.main.getByRole('button', { name: t('case.assign') }));
    const field = this.dialog.getByLabel(t('case.assign.executor')).and(page.getByRole('combobox'));
    await expect(field).toBeFocused();
    await page.keyboard.type(name);
    await expect(page.getByRole('option')).toHaveCount(1);
    await takeFirst(page);
    await expect(field).toHaveValue(containing(name));
    await press(page, this.dialog.getByRole('button', { name: t('case.assign.do'), exact: true }));
    await this.expectNotice('case.done.assign');
  }

  async backToList(): Promise<void> {
    const { page, t } = this.desk;
    await tabTo(page, this.main.getByRole('link', { name: t('cases.back') }), 'Shift+Tab');
    await page.keyboard.press('Enter');
  }
}
