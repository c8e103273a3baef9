import { expect } from '@playwright/test';
import type { OfficeClient } from '../../support/office-client';
import { ShellPage } from '../page-models/shell-page';
import { SignInPage } from '../page-models/sign-in-page';
import { expectAccessible } from '../support/axe';
import { aCaseAtWork } from '../support/case-at-work';
import type { Desk } from '../support/desk';
import type { Picture } from '../support/pictures';

/** A head adds a lawyer to a deputy's case; the lawyer finds the part among their own, takes it and ends it. */
export async function workTogether(desk: Desk, head: OfficeClient, picture: Picture): Promise<void> {
  const { page, t } = desk;
  const { id, number } = await aCaseAtWork(head);
  const task = 'Дать заключение по перерасчёту: стаж до 1998 года не учтён.';
  await new SignInPage(desk).signIn('head');
  await page.goto(`/#/cases/${id}`);
  await page.getByRole('button', { name: t('parts.give') }).click();
  const dialog = page.getByRole('dialog', { name: t('parts.give.title', { number }) });
  await dialog.getByRole('button', { name: t('parts.give.do') }).click();
  await expect(dialog.getByText(t('case.required'))).toBeVisible();
  await dialog.getByRole('combobox', { name: t('parts.who') }).fill('Иванова');
  await page.getByRole('option', { name: /Иванова Анна/ }).click();
  await dialog.getByLabel(t('parts.task')).fill(task);
  await picture('parts-give');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: t('parts.give.do') }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(task).first()).toBeVisible();

  await page.getByRole('button', { name: t('case.close') }).click();
  await expect(page.getByText(t('parts.close.open', { count: 1 }))).toBeVisible();
  await expect(page.getByLabel(t('parts.close.why'))).toBeVisible();
  await picture('parts-close');
  await page.keyboard.press('Escape');

  await new ShellPage(desk).signOut();
  await new SignInPage(desk).signIn('lawyer');
  await expect(page.getByRole('heading', { name: t('parts.mine') })).toBeVisible();
  await picture('parts-today');
  await expectAccessible(page);
  await page.getByRole('link').filter({ hasText: task }).click();
  const of = (step: 'accept' | 'done') =>
    t('parts.step.of', { step: t(`parts.step.${step}`), name: 'Иванова Анна' });
  await page.getByRole('button', { name: of('accept') }).click();
  await expect(page.getByRole('button', { name: of('accept') })).toBeHidden();
  await picture('parts-case');
  await expectAccessible(page);
  await page.getByRole('button', { name: of('done') }).click();
  await page.getByRole('textbox', { name: t('parts.words.done') }).fill('Заключение приложено.');
  await page.getByRole('button', { name: t('parts.save') }).click();
  await expect(page.getByText(t('code.partState.done'), { exact: true })).toBeVisible();
  expect((await head.parts.ofCase({ id })).parts).toMatchObject([{ state: 'done', task }]);
}
