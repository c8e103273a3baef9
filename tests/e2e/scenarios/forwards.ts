import { expect } from '@playwright/test';
import type { OfficeClient } from '../../support/office-client';
import { SignInPage } from '../page-models/sign-in-page';
import { expectAccessible } from '../support/axe';
import type { Desk } from '../support/desk';
import { aCaseAtWork, type Picture } from './parts';

/** A head forwards a case to the body whose business it is, notes that the citizen knows, and takes it back. */
export async function forwardAway(desk: Desk, head: OfficeClient, picture: Picture): Promise<void> {
  const { page, t } = desk;
  const { id, number } = await aCaseAtWork(head);
  const body = 'Көкшетау қаласы әкімінің аппараты';
  await new SignInPage(desk).signIn('head');
  await page.goto(`/#/cases/${id}`);
  await page.getByRole('button', { name: t('forward.make') }).click();
  const dialog = page.getByRole('dialog', { name: t('forward.make.title', { number }) });
  await dialog.getByRole('button', { name: t('forward.make.do') }).click();
  await expect(dialog.getByText(t('case.required')).first()).toBeVisible();
  await dialog.getByLabel(t('forward.body')).fill(body);
  await dialog.getByLabel(t('forward.letterNumber')).fill('12-4/815');
  await dialog.getByLabel(t('forward.toldOn')).fill('');
  await dialog.getByRole('radio', { name: t('forward.then.closes') }).click();
  await picture('forward-make');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: t('forward.make.do') }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(t('forward.notTold'))).toBeVisible();
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
