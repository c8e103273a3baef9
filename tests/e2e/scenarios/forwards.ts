import { expect } from '@playwright/test';
import { formatDate } from '../../../shared/lib/dates';
import type { OfficeClient } from '../../support/office-client';
import { SignInPage } from '../page-models/sign-in-page';
import { expectAccessible } from '../support/axe';
import { aCaseAtWork } from '../support/case-at-work';
import type { Desk } from '../support/desk';
import type { Picture } from '../support/pictures';

/** A head puts a body on the office's list, with a special term for it. */
async function listBody(desk: Desk, body: string, picture: Picture): Promise<void> {
  const { page, t } = desk;
  await page.goto('/?tab=desk#/settings');
  await page.getByRole('button', { name: t('bodies.add') }).click();
  const card = page.locator('form').filter({ hasText: t('bodies.text') });
  await card.getByRole('button', { name: t('settings.save') }).click();
  await expect(card.getByText(t('case.required'))).toBeVisible();
  await card.getByLabel(t('bodies.name.ru', { n: 1 })).fill('Аппарат акима г. Кокшетау');
  await card.getByLabel(t('bodies.name.kk', { n: 1 })).fill(body);
  await card.getByLabel(t('bodies.daysOf', { n: 1 })).fill('1');
  await picture('bodies');
  await expectAccessible(page);
  await card.getByRole('button', { name: t('settings.save') }).click();
  await expect(page.getByText(t('settings.saved'))).toBeVisible();
}

/** A head forwards a case to the body whose business it is, notes that the citizen knows, and takes it back. */
export async function forwardAway(desk: Desk, head: OfficeClient, picture: Picture): Promise<void> {
  const { page, t } = desk;
  const { id, number } = await aCaseAtWork(head);
  const body = 'Көкшетау қаласы әкімінің аппараты';
  await new SignInPage(desk).signIn('head');
  await listBody(desk, body, picture);
  await page.goto(`/#/cases/${id}`);
  await page.getByRole('button', { name: t('forward.make') }).click();
  const dialog = page.getByRole('dialog', { name: t('forward.make.title', { number }) });
  await dialog.getByRole('button', { name: t('forward.make.do') }).click();
  await expect(dialog.getByText(t('case.required')).first()).toBeVisible();
  const name = dialog.getByRole('combobox', { name: t('forward.body') });
  await name.click();
  await page.getByRole('option', { name: /Кокшетау|Көкшетау/ }).click();
  const { bodies } = await head.forwards.ofCase({ id });
  const dueOn = bodies[0]?.dueOn ?? '';
  await expect(dialog.getByText(t('forward.dueSpecial', { date: formatDate(dueOn) }))).toBeVisible();
  // Its other name is the same body.
  await name.fill(body);
  await expect(dialog.getByText(t('forward.dueSpecial', { date: formatDate(dueOn) }))).toBeVisible();
  await dialog.getByLabel(t('forward.letterNumber')).fill('12-4/815');
  await dialog.getByLabel(t('forward.toldOn')).fill('');
  await dialog.getByRole('radio', { name: t('forward.then.closes') }).click();
  await expect(dialog.getByText(t('forward.consent.warn'))).toBeVisible();
  await picture('forward-make');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: t('forward.make.do') }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(t('forward.notTold'))).toBeVisible();
  const bar = page.getByRole('heading', { level: 1, name: number }).locator('..');
  await expect(bar.getByText(t('consents.missing.passing-on.tag'))).toBeVisible();
  await page.getByRole('button', { name: t('forward.do.told') }).click();
  await page.getByRole('button', { name: t('parts.save') }).click();
  await expect(page.getByText(t('forward.notTold'))).toBeHidden();
  await picture('forward-case');
  await expectAccessible(page);
  await page.getByRole('button', { name: t('forward.do.undo') }).click();
  await page.getByRole('textbox', { name: t('forward.reason') }).fill('Қате жолданды.');
  await page.getByRole('button', { name: t('parts.save') }).click();
  await expect(page.getByRole('button', { name: t('forward.make') })).toBeVisible();
  expect(await head.appeals.get({ id })).toMatchObject({ status: 'in-work', questions: [{ result: null }] });
}
