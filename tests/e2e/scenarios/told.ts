import { expect } from '@playwright/test';
import type { OfficeClient } from '../../support/office-client';
import { PASSWORD } from '../../support/prepared-office';
import { ShellPage } from '../page-models/shell-page';
import { SignInPage } from '../page-models/sign-in-page';
import { expectAccessible } from '../support/axe';
import type { Desk } from '../support/desk';
import type { Picture } from '../support/pictures';

/** A case whose ladders came to their end says so in words. The hours pass in the tests of the core; here its answer. */
async function readOfTheEnd({ page, t }: Desk, open: () => Promise<void>, picture: Picture): Promise<void> {
  await page.route('**/rpc/appeals/get', async route => {
    const response = await route.fetch();
    const { json } = await response.json();
    const reasons = [...json.decision.reasons, { code: 'ladder-ends', params: { name: '', hours: 45 } }];
    const ended = { told: ['head', 'end'], lateTold: ['executor', 'head', 'end'] };
    await route.fulfill({
      response,
      json: { json: { ...json, ...ended, decision: { ...json.decision, reasons } } },
    });
  });
  await open();
  const why = page.getByRole('region', { name: t('case.why'), exact: true });
  await expect(why).toContainText(t('late.ends'));
  await expect(why).toContainText(t('reason.ladder-ends', { hours: 45 }));
  await expect(why).toContainText(t('told.tag', { who: t('code.rung.head').toLocaleLowerCase() }));
  await picture('ladder-ends');
  await expectAccessible(page);
}

/**
 * A head sets who is told of a case nobody takes and of one whose term passes, is refused what makes no sense, and sees
 * such cases on the day's screen.
 */
export async function hearOfUntaken(desk: Desk, head: OfficeClient, picture: Picture): Promise<void> {
  const { page, t } = desk;
  await head.session.signIn({ login: 'head', password: PASSWORD });
  const { items } = await head.appeals.list({ view: 'queue', limit: 3 });
  // The hours of the office pass in the tests of the core; here its answer stands for them.
  await page.route('**/rpc/routing/told', route =>
    route.fulfill({ json: { json: { total: 5, cases: items.map(item => ({ item, as: 'head' })) } } }),
  );
  const late = items.slice(0, 1).map(item => ({ item, as: 'head' }));
  await page.route('**/rpc/routing/late', route =>
    route.fulfill({ json: { json: { total: late.length, cases: late } } }),
  );
  await new SignInPage(desk).signIn('head');
  const told = page.getByRole('region', { name: t('told.as.head') });
  await expect(told.getByRole('link')).toHaveCount(items.length);
  await expect(page.getByText(t('told.more', { count: 2 }))).toBeVisible();
  await expect(page.getByRole('region', { name: t('late.as.head') }).getByRole('link')).toHaveCount(1);
  await picture('told');
  await expectAccessible(page);
  await readOfTheEnd(desk, () => told.getByRole('link').first().click(), picture);

  const rail = page.getByRole('navigation', { name: t('shell.nav') });
  await rail.getByRole('link', { name: t('nav.balance') }).click();
  await expect(new ShellPage(desk).heading(t('balance.title'))).toBeVisible();
  const hours = (step: 'executor' | 'return' | 'head' | 'aide') =>
    page.getByRole('textbox', { name: t(`ladder.${step}`), exact: true });
  await expect(hours('executor')).toHaveValue('8');
  await expect(page.getByText(t('ladder.aide.hint'))).toBeVisible();
  await expect(hours('return')).toHaveValue('16');
  await hours('executor').fill('20');
  await expect(page.getByText(t('error.REMINDER_TOO_LATE'))).toBeVisible();
  await hours('executor').fill('6');
  await hours('aide').fill('10');
  await expect(page.getByText(t('error.RUNGS_CROSSED'))).toBeVisible();
  await hours('aide').scrollIntoViewIfNeeded();
  await picture('ladder');
  await expectAccessible(page);
  await hours('aide').fill('');
  await hours('aide').press('Enter');
  await expect(page.getByText(t('settings.saved'))).toBeVisible();
  expect(await head.routing.handover()).toEqual({
    hours: 16,
    ladder: { executor: 6, head: 24, aide: null },
  });

  const days = (step: 'before' | 'executor' | 'head' | 'aide') =>
    page.getByRole('textbox', { name: t(`late.${step}`), exact: true });
  await expect(days('before')).toHaveValue('3');
  await expect(page.getByText(t('late.aide.hint'))).toBeVisible();
  await days('executor').fill('4');
  await expect(page.getByText(t('error.LATE_RUNGS_CROSSED'))).toBeVisible();
  await days('aide').scrollIntoViewIfNeeded();
  await picture('late-ladder');
  await expectAccessible(page);
  await days('executor').fill('1');
  await days('aide').fill('');
  await days('before').fill('5');
  await days('before').press('Enter');
  await expect.poll(() => head.routing.lateLadder()).toEqual({ before: 5, executor: 1, head: 2, aide: null });
}
