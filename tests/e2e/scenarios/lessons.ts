import { expect } from '@playwright/test';
import type { OfficeClient } from '../../support/office-client';
import { PASSWORD } from '../../support/prepared-office';
import { RulesPage } from '../page-models/rules-page';
import { SignInPage } from '../page-models/sign-in-page';
import { expectAccessible } from '../support/axe';
import type { Desk } from '../support/desk';
import type { Picture } from '../support/pictures';

const TOPIC = { classifier: 'ru-2025', code: '0003' };

/** Somebody who works and whom the rules do not name for it gets letters of one topic by hand, four times. */
async function overrideTheRules(head: OfficeClient): Promise<string> {
  await head.session.signIn({ login: 'head', password: PASSWORD });
  const { executorId } = await head.routing.preview({ topic: TOPIC, territory: null, kind: 'mandate' });
  const other = (await head.staff.executors()).find(one => one.active && one.id !== executorId);
  if (!other) throw new Error('nobody else works here');
  for (let n = 0; n < 4; n += 1)
    await head.appeals.register({
      channel: 'letter',
      kind: 'mandate',
      applicant: { surname: 'Әбенов', firstName: 'Ұлан' },
      territory: '110000000',
      questions: [TOPIC],
      summary: 'Сайлаушылар аманаты',
      text: 'Аманатты орындауды сұраймын.',
      language: 'kk',
      executorId: other.id,
    });
  return other.name;
}

/** A head sees what people chose against the rules, tries the rule that is offered, saves it, and takes it back. */
export async function learnFromPractice(desk: Desk, head: OfficeClient, picture: Picture): Promise<void> {
  const { page, t } = desk;
  const name = await overrideTheRules(head);
  const rules = new RulesPage(desk);
  await new SignInPage(desk).signIn('head');
  await rules.open();
  const before = await rules.rows.count();
  const offered = page.locator('.lessons > li').filter({ hasText: name }).first();
  await expect(offered).toContainText(t('lessons.noneAgainst'));
  await offered.scrollIntoViewIfNeeded();
  await picture('lessons');
  await expectAccessible(page);
  await offered.getByRole('button', { name: t('lessons.try') }).click();
  await expect(rules.rows).toHaveCount(before + 1);
  await expect(page.getByRole('table', { name: t('whatIf.loads') })).toBeVisible();
  await picture('lessons-tried');
  await page.getByRole('button', { name: t('whatIf.apply') }).click();
  await expect(page.getByText(t('rules.saved'))).toBeVisible();
  await expect(rules.rows.filter({ hasText: name }).first()).toBeVisible();
  // What the table does now is no lesson any more.
  await expect(offered).toBeHidden();
  await page.getByText(t('rules.history.count', { count: 3 })).click();
  await page.getByRole('button', { name: t('rules.history.restoreOf', { version: 2 }) }).click();
  await expect(rules.rows).toHaveCount(before);
  await expect(offered).toBeVisible();
}
