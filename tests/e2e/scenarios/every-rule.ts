import { expect } from '@playwright/test';
import type { OfficeClient } from '../../support/office-client';
import { RulesPage } from '../page-models/rules-page';
import { SignInPage } from '../page-models/sign-in-page';
import type { Desk } from '../support/desk';
import type { Picture } from '../support/pictures';
import { hearFindings, orderByKeyboard } from './order-rules';
import { AKMOLA, anOfficeWithRules, GROUP, TOPIC } from './rules-office';
import { writeEveryTarget, writeWholeRule } from './write-rules';

/** The head writes rules of every sort, hears what is wrong, orders them, tries them on the past, saves, and undoes. */
export async function writeEveryRule(desk: Desk, head: OfficeClient, picture: Picture): Promise<void> {
  const { page, t } = desk;
  const by = await anOfficeWithRules(head);
  const rules = new RulesPage(desk);
  await new SignInPage(desk).signIn('head');
  await rules.open();
  await expect(rules.rows).toHaveCount(1);
  await writeWholeRule(desk, rules, by, picture);
  await writeEveryTarget(desk, rules, by);
  await hearFindings(desk, rules, picture);
  await orderByKeyboard(desk, rules);

  await rules.runWhatIf();
  await expect(page.locator('.recharts-bar-rectangle').first()).toBeVisible();
  await page.getByRole('table', { name: t('whatIf.loads') }).scrollIntoViewIfNeeded();
  await picture('every-what-if');
  await page.getByRole('button', { name: t('whatIf.apply') }).click();
  await expect(page.getByText(t('rules.saved'))).toBeVisible();
  await expect(rules.saveButton).toBeDisabled();
  const saved = (await head.routing.rules()).rules;
  expect(saved.map(rule => rule.target)).toEqual([
    { type: 'head' },
    { type: 'head' },
    { type: 'kind', kind: 'deputy', level: 'city' },
    { type: 'group', group: GROUP },
    { type: 'person', executorId: by.second.id },
    { type: 'partner', executorId: by.partner },
    { type: 'partner', executorId: null },
    { type: 'pool', executorIds: [by.first.id, by.second.id] },
    { type: 'head' },
    { type: 'head' },
    { type: 'head' },
    { type: 'group', group: 'Жоқ топ' },
  ]);
  expect(saved.map(rule => rule.active)).toEqual([...Array(8).fill(true), false, true, true, true]);
  expect(saved[2]).toMatchObject({
    title: 'Бәрі бірге',
    when: { topic: { code: TOPIC }, territory: AKMOLA, kind: 'complaint' },
    details: {
      further: {
        ...{ channel: 'phone', source: 'prosecutor', author: 'collective', socialPosition: 'pensioner' },
        ...{ benefit: 'large-family', urgency: 'urgent', language: 'kk', campaign: by.campaign },
        ...{ keyword: 'жәрдемақы', hours: { from: 22, to: 6 } },
      },
      options: { needsApproval: true, secondReaderId: by.second.id, term: { amount: 5, unit: 'working' } },
      ...{ from: '2026-03-01', to: '2099-12-31', ownerId: by.owner.id, reason: '№ 4 бұйрық' },
    },
  });

  // What is tried and thrown away leaves the saved table as it was.
  await page.getByRole('button', { name: t('rules.remove', { n: 12 }), exact: true }).click();
  await expect(rules.rows).toHaveCount(11);
  await rules.runWhatIf();
  await page.getByRole('button', { name: t('whatIf.discard') }).click();
  await expect(rules.rows).toHaveCount(12);
  await expect(rules.saveButton).toBeDisabled();
  expect((await head.routing.rules()).rules).toHaveLength(12);
}
