import { expect, type Locator } from '@playwright/test';
import type { TARGETS } from '../../../renderer/features/settings/rules/rule-fields';
import type { Kind } from '../../../shared/domain/codes';
import type { MessageKey } from '../../../shared/i18n/translator';
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

  /** Chooses a row of a directory by words of its name or its code. */
  async pick(form: Locator, label: MessageKey, words: string, name: string): Promise<void> {
    const { page, t } = this.desk;
    const field = form.getByLabel(t(label));
    await field.fill(words);
    const found = page.getByRole('listbox', { name: t('ui.pick.options') });
    const first = found.getByRole('option').first();
    await expect(first.locator('div').first()).toContainText(name);
    await first.click();
    await expect(field).toHaveValue(name);
  }

  /** A rule for a kind of appeal (any, where none is given) that sends to a sort of target; `fill`: what else it says. */
  async add(rule: {
    readonly kind?: Kind;
    readonly target: (typeof TARGETS)[number];
    readonly fill?: (form: Locator) => Promise<unknown>;
  }): Promise<void> {
    const { t } = this.desk;
    const form = await this.openNew();
    if (rule.kind) await form.getByLabel(t('rules.form.kind')).selectOption(rule.kind);
    await form.getByRole('radio', { name: t(`rules.form.target.${rule.target}`), exact: true }).click();
    await rule.fill?.(form);
    await form.getByRole('button', { name: t('rules.form.done') }).click();
    await form.waitFor({ state: 'hidden' });
  }

  /** Runs the table on the screen over past appeals. */
  async runWhatIf(): Promise<void> {
    const { page, t } = this.desk;
    await page.getByRole('button', { name: t('whatIf.run'), exact: true }).click();
    await page.getByRole('table', { name: t('whatIf.loads') }).waitFor({ timeout: 30_000 });
  }
}
