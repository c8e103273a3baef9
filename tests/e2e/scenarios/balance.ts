import { expect } from '@playwright/test';
import type { OfficeClient } from '../../support/office-client';
import { PASSWORD } from '../../support/prepared-office';
import { CasesPage } from '../page-models/cases-page';
import { ShellPage } from '../page-models/shell-page';
import { SignInPage } from '../page-models/sign-in-page';
import { expectAccessible } from '../support/axe';
import { PENSION_LETTER } from '../support/case-at-work';
import type { Desk } from '../support/desk';
import type { Picture } from '../support/pictures';

/** A case that a rule proposes to the second executor and the head is to decide on. */
async function proposeCase(head: OfficeClient): Promise<{ name: string; number: string }> {
  await head.session.signIn({ login: 'head', password: PASSWORD });
  const [, executor] = await head.staff.executors();
  const { version } = await head.routing.rules();
  await head.routing.saveRules({
    expectedVersion: version,
    rules: [
      {
        id: null,
        title: '',
        active: true,
        when: { topic: null, territory: null, kind: null },
        target: { type: 'person', executorId: executor?.id ?? '' },
        details: { options: { needsApproval: true } },
      },
    ],
  });
  const { number } = await head.appeals.register(PENSION_LETTER);
  return { name: executor?.name ?? '', number };
}

/** Open cases of somebody. */
async function openOf(head: OfficeClient, name: string): Promise<number> {
  return (await head.routing.balance()).people.find(one => one.name === name)?.open ?? 0;
}

/** A head gives a proposed case by one key, notes what somebody takes, looks who carries what, hands cases over. */
export async function balanceLoads(desk: Desk, head: OfficeClient, picture: Picture): Promise<void> {
  const { page, t } = desk;
  const { name, number } = await proposeCase(head);
  await new SignInPage(desk).signIn('head');
  await page.goto('/?view=queue#/cases');
  const cases = new CasesPage(desk);
  await expect(cases.selected).toBeVisible();
  await cases.walkTo(number);
  await expect(page.getByRole('button', { name: t('case.offer.do', { name }) })).toBeVisible();
  await picture('offers');
  await expectAccessible(page);
  await page.keyboard.press('y');
  await expect(cases.row(number)).toHaveCount(0);

  await page.goto('/?tab=staff#/settings');
  await page.getByRole('button', { name: t('staff.edit', { name }), exact: true }).click();
  const card = page.getByRole('dialog', { name: t('staff.edit', { name }), exact: true });
  await card.getByLabel(t('code.language.kk')).check();
  await card.getByLabel(t('staff.profile.weekly')).fill('7');
  await card.getByLabel(t('staff.profile.groups')).fill('Зейнетақы тобы');
  await page.keyboard.press('Enter');
  await picture('executor');
  await expectAccessible(page);
  await card.getByRole('button', { name: t('settings.save') }).click();
  await expect(page.getByText(t('settings.saved'))).toBeVisible();
  const saved = (await head.staff.executors()).find(one => one.name === name)?.profile;
  expect(saved).toEqual({
    topics: [],
    territories: [],
    languages: ['kk'],
    days: [],
    weekly: 7,
    groups: ['Зейнетақы тобы'],
  });
  await page.keyboard.press('Escape');

  const rail = page.getByRole('navigation', { name: t('shell.nav') });
  await rail.getByRole('link', { name: t('nav.balance') }).click();
  await expect(new ShellPage(desk).heading(t('balance.title'))).toBeVisible();
  await expect(page.getByText(t('balance.weekly', { count: 7, people: 1 }))).toBeVisible();
  await expect(page.locator('.recharts-bar-rectangle').first()).toBeVisible();
  await picture('balance');
  const overflow = await page.evaluate(() =>
    [...document.querySelectorAll('main')].some(main => main.scrollWidth > main.clientWidth),
  );
  expect(overflow).toBe(false);
  await expectAccessible(page);
  const open = await openOf(head, name);
  await page.getByRole('button', { name: t('balance.handOverOf', { name }) }).click();
  const dialog = page.getByRole('dialog', { name: t('balance.handOverOf', { name }) });
  const handOver = () => dialog.getByRole('button', { name: t('balance.handOver'), exact: true }).click();
  const close = () =>
    dialog
      .getByRole('button', { name: t('shell.close') })
      .last()
      .click();
  await picture('hand-over');
  await handOver();
  await expect(dialog.getByText(t('balance.handedOver', { count: 0 }).replace('0', ''))).toBeVisible();
  await picture('handed-over');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: t('case.undo') }).click();
  await expect(dialog.getByText(t('balance.takenBack', { count: open, of: open }))).toBeVisible();
  expect(await openOf(head, name)).toBe(open);
  await close();
  await page.getByRole('button', { name: t('balance.handOverOf', { name }) }).click();
  await handOver();
  await expect(dialog.getByRole('button', { name: t('case.undo') })).toBeVisible();
  await close();
  await expect(page.getByRole('button', { name: t('balance.handOverOf', { name }) })).toBeDisabled();
}
