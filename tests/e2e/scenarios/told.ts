import { expect } from '@playwright/test';
import type { OfficeClient } from '../../support/office-client';
import { PASSWORD } from '../../support/prepared-office';
import { ShellPage } from '../page-models/shell-page';
import { SignInPage } from '../page-models/sign-in-page';
import { expectAccessible } from '../support/axe';
import type { Desk } from '../support/desk';

/** A head sets who is told of a case nobody takes, is refused what makes no sense, and sees such a case on the day's screen. */
export async function hearOfUntaken(
  desk: Desk,
  head: OfficeClient,
  picture: (name: string) => Promise<void>,
): Promise<void> {
  const { page, t } = desk;
  await head.session.signIn({ login: 'head', password: PASSWORD });
  const { items } = await head.appeals.list({ view: 'queue', limit: 3 });
  // The hours of the office pass in the tests of the core; here its answer stands for them.
  await page.route('**/rpc/routing/told', route =>
    route.fulfill({ json: { json: { total: 5, cases: items.map(item => ({ item, as: 'head' })) } } }),
  );
  await new SignInPage(desk).signIn('head');
  const told = page.getByRole('region', { name: t('told.as.head') });
  await expect(told.getByRole('link')).toHaveCount(items.length);
  await expect(page.getByText(t('told.more', { count: 2 }))).toBeVisible();
  await picture('told');
  await expectAccessible(page);

  const rail = page.getByRole('navigation', { name: t('shell.nav') });
  await rail.getByRole('link', { name: t('nav.balance') }).click();
  await expect(new ShellPage(desk).heading(t('balance.title'))).toBeVisible();
  const hours = (step: 'executor' | 'return' | 'head' | 'aide') =>
    page.getByRole('textbox', { name: t(`ladder.${step}`), exact: true });
  await expect(hours('executor')).toHaveValue('8');
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
}
