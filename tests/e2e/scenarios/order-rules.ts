import { expect, type Locator } from '@playwright/test';
import type { RulesPage } from '../page-models/rules-page';
import { expectAccessible } from '../support/axe';
import type { Desk } from '../support/desk';
import type { Picture } from '../support/pictures';

/** What a table may have wrong: each is said beside its row, by the number of the rule that stands before it. */
export async function hearFindings(desk: Desk, rules: RulesPage, picture: Picture) {
  const { page, t } = desk;
  const further = (form: Locator) => form.getByText(t('rules.form.further'), { exact: true }).click();
  const last = rules.rows.last();
  // Rule 4 sends every proposal to a person.
  await rules.add({ kind: 'proposal', target: 'head' });
  await expect(last).toContainText(t('rules.finding.conflict', { n: 4 }));
  await rules.add({
    kind: 'proposal',
    target: 'head',
    fill: async form => {
      await further(form);
      await form.getByLabel(t('rules.form.language')).selectOption('ru');
    },
  });
  await expect(last).toContainText(t('rules.finding.shadowed', { n: 4 }));
  await rules.add({
    target: 'head',
    fill: async form => {
      await further(form);
      for (const field of ['hoursFrom', 'hoursTo'] as const)
        await form.getByLabel(t(`rules.form.${field}`), { exact: true }).selectOption('9');
    },
  });
  await expect(last).toContainText(t('rules.finding.never'));
  await rules.add({
    target: 'group',
    fill: form => form.getByLabel(t('rules.form.group')).fill('Жоқ топ'),
  });
  await expect(last).toContainText(t('rules.finding.nobody'));
  await last.scrollIntoViewIfNeeded();
  await picture('every-finding');
  await expectAccessible(page);
  // A rule that is switched off contradicts nobody.
  const conflict = rules.rows.nth(8);
  await conflict.getByRole('switch').focus();
  await page.keyboard.press('Space');
  await expect(conflict.getByRole('switch')).not.toBeChecked();
  await expect(conflict).not.toContainText(t('rules.finding.conflict', { n: 4 }));
}

/** Removes a rule and takes it back, moves one to the top, all by keyboard. */
export async function orderByKeyboard(desk: Desk, rules: RulesPage) {
  const { page, t } = desk;
  const count = await rules.rows.count();
  const remove = (n: number) => page.getByRole('button', { name: t('rules.remove', { n }), exact: true });
  await remove(8).focus();
  await page.keyboard.press('Enter');
  await expect(rules.rows).toHaveCount(count - 1);
  await expect(remove(8)).toBeFocused();
  await page.keyboard.press('Control+KeyZ');
  await expect(rules.rows).toHaveCount(count);
  await expect(page.getByText(t('rules.undone'))).toBeVisible();
  const toHead = t('rules.when.kind', { value: `«${t('code.kind.application')}»` });
  await expect(rules.rows.nth(7)).toContainText(toHead);
  await rules.rows.nth(7).getByRole('switch').focus();
  for (let place = 6; place >= 0; place -= 1) {
    await page.keyboard.press('Alt+ArrowUp');
    await expect(rules.rows.nth(place)).toContainText(toHead);
  }
  await expect(page.getByText(t('rules.moved', { n: 1 }))).toBeVisible();
}
