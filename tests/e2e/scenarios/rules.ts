import { expect } from '@playwright/test';
import { RulesPage } from '../page-models/rules-page';
import { SignInPage } from '../page-models/sign-in-page';
import { expectAccessible } from '../support/axe';
import type { Desk } from '../support/desk';
import type { Picture } from '../support/pictures';

/** A head writes a rule, hears what is wrong with it, tries it on the past, saves it and takes it back. */
export async function changeRules(desk: Desk, picture: Picture): Promise<void> {
  const { page, t, language } = desk;
  const rules = new RulesPage(desk);
  await new SignInPage(desk).signIn('head');
  await rules.open();
  const before = await rules.rows.count();

  const form = await rules.openNew();
  await form.getByText(t('rules.form.further'), { exact: true }).click();
  await form.getByLabel(t('rules.form.language')).selectOption('kk');
  await form.getByLabel(t('rules.form.keyword')).fill('на');
  await form.getByText(t('rules.form.options'), { exact: true }).click();
  await form.getByLabel(t('rules.form.reason')).fill('Қазақша жауап керек');
  await form.getByRole('button', { name: t('rules.form.done') }).click();
  await expect(form.getByText(t('rules.form.wrongKeyword'))).toBeVisible();
  await picture('rule-form');
  await expectAccessible(page);
  await form.getByLabel(t('rules.form.keyword')).fill('');
  await form.getByRole('button', { name: t('rules.form.done') }).click();
  await expect(rules.rows).toHaveCount(before + 1);
  const own = rules.rows.filter({ hasText: 'Қазақша жауап керек' });
  const condition = language === 'ru' ? 'язык = казахский' : 'тілі = қазақша';
  await expect(own).toContainText(condition);

  // A rule for everything above it closes it.
  const all = await rules.openNew();
  await all.getByRole('radio', { name: t('rules.form.target.head') }).click();
  await all.getByRole('button', { name: t('rules.form.done') }).click();
  await rules.rows.last().locator('td').first().dragTo(rules.rows.first());
  await expect(own).toContainText(t('rules.finding.shadowed', { n: 1 }));
  await rules.rows.first().getByRole('switch').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(rules.rows.nth(1)).toContainText(t('rules.when.any'));
  await expect(own).toContainText(t('rules.finding.shadowed', { n: 2 }));
  await picture('rules-findings');
  await expectAccessible(page);
  await page.getByRole('button', { name: t('rules.remove', { n: 2 }), exact: true }).click();
  await expect(own).not.toContainText(t('rules.finding.shadowed', { n: 2 }));

  // Off the last place, where the rule for the rest would leave it nothing.
  await own.getByRole('switch').focus();
  for (let place = before; place > 0; place -= 1) await page.keyboard.press('Alt+ArrowUp');
  await expect(rules.rows.first()).toContainText(condition);
  await rules.runWhatIf();
  await page.getByRole('table', { name: t('whatIf.loads') }).scrollIntoViewIfNeeded();
  await picture('what-if');
  await expectAccessible(page);
  await page.getByRole('button', { name: t('whatIf.apply') }).click();
  await expect(page.getByText(t('rules.saved'))).toBeVisible();
  await expect(rules.saveButton).toBeDisabled();

  await page.getByText(t('rules.history.count', { count: 3 })).click();
  await picture('rules-history');
  await page.getByRole('button', { name: t('rules.history.restoreOf', { version: 2 }) }).click();
  await expect(rules.rows).toHaveCount(before);
  await page.getByRole('button', { name: t('case.undo') }).click();
  await expect(rules.rows).toHaveCount(before + 1);
  await expect(rules.rows.first()).toContainText(condition);
}
