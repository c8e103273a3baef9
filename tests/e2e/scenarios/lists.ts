import { expect } from '@playwright/test';
import { CasesPage } from '../page-models/cases-page';
import { ShellPage } from '../page-models/shell-page';
import { SignInPage } from '../page-models/sign-in-page';
import { expectAccessible } from '../support/axe';
import type { Desk } from '../support/desk';
import type { Picture } from '../support/pictures';

/** A head narrows, sorts and marks a list, finds a word typed in the wrong layout, and comes back by the address. */
export async function workWithLists(desk: Desk, picture: Picture): Promise<void> {
  const { page, t } = desk;
  const cases = new CasesPage(desk);
  const shell = new ShellPage(desk);
  const main = page.getByRole('main');
  const dialog = page.getByRole('dialog');
  await new SignInPage(desk).signIn('head');
  await page.getByRole('region', { name: t('today.counts') }).waitFor();
  await page.evaluate(() => {
    location.hash = '#/cases';
  });
  await expect(cases.selected).toBeVisible();

  // Narrowed by what a chip says, in the address by codes.
  await main.getByRole('button', { name: t('cases.filter.add') }).click();
  await dialog.getByRole('checkbox', { name: t('cases.filter.overdue') }).check();
  await picture('filter');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: t('shell.close') }).click();
  const chip = `${t('cases.filter.overdue')}: ${t('cases.filter.yes')}`;
  await expect(main.getByText(chip)).toBeVisible();
  expect(page.url()).toContain('overdue=1');
  await main.getByRole('button', { name: t('cases.filter.remove', { filter: chip }) }).click();
  await expect(main.getByText(chip)).toBeHidden();

  // Sorted by a heading, the same again the other way round.
  const received = cases.list.getByRole('columnheader', { name: t('cases.column.status') });
  await received.getByRole('button').click();
  await expect(received).toHaveAttribute('aria-sort', 'ascending');
  await expect(cases.selected).toBeVisible();
  await received.getByRole('button').click();
  await expect(received).toHaveAttribute('aria-sort', 'descending');

  // A column of one's own.
  await main.getByRole('button', { name: t('cases.columns'), exact: true }).click();
  const campaign = page.getByRole('checkbox', { name: t('cases.column.campaign') });
  await campaign.click();
  await expect(campaign).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(cases.list.getByRole('columnheader', { name: t('cases.column.campaign') })).toBeVisible();

  // Three rows chosen by keys are marked with a campaign made on the spot.
  await cases.selected.focus();
  await page.keyboard.press('KeyX');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(main.getByText(t('cases.chosen.count', { count: 3 }))).toBeVisible();
  await picture('chosen');
  await expectAccessible(page);
  await main.getByRole('button', { name: t('cases.chosen.campaign') }).click();
  await dialog.getByRole('button', { name: t('cases.campaign.new') }).click();
  await dialog.getByLabel(t('cases.campaign.nameRu')).fill('Дорога в школу');
  await dialog.getByLabel(t('cases.campaign.nameKk')).fill('Мектепке жол');
  await dialog.getByRole('button', { name: t('cases.campaign.save') }).click();
  await expect(dialog.getByRole('button', { name: t('cases.campaign.do') })).toBeEnabled();
  await dialog.getByRole('button', { name: t('cases.campaign.do') }).click();
  await expect(dialog.getByText(t('cases.run.done', { count: 3 }))).toBeVisible();
  await dialog
    .getByRole('button', { name: t('shell.close') })
    .last()
    .click();
  const marked = desk.language === 'kk' ? 'Мектепке жол' : 'Дорога в школу';
  await expect(cases.list.getByText(marked)).toHaveCount(3);

  await reassignExportAndPrint(desk, cases, picture);

  // Typed in the Latin layout; the words stand neither here nor there in the address.
  await shell.searchFor('gtycbz');
  const taken = main.getByRole('button', { name: 'пенсия' });
  await picture('hint');
  await taken.click();
  await expect(cases.selected).toBeVisible();
  const found = shell.heading(t('cases.title.search', { query: 'пенсия' }));
  await expect(found).toBeVisible();
  expect(decodeURIComponent(page.url())).not.toContain('пенсия');
  if (desk.door === 'browser') {
    await page.reload();
    await expect(found).toBeVisible();
    await expect(cases.selected).toBeVisible();
  }
  await picture('found');
  await expectAccessible(page);

  // Kept as a view, opened again from another list.
  await main.getByRole('button', { name: t('cases.saved'), exact: true }).click();
  await page.getByLabel(t('cases.saved.name')).fill('Пенсии');
  await page.getByRole('button', { name: t('cases.saved.save') }).click();
  await expect(page.getByRole('button', { name: 'Пенсии', exact: true })).toBeVisible();
  await picture('views');
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    location.hash = '#/cases';
  });
  await main.getByRole('button', { name: t('cases.saved'), exact: true }).click();
  await page.getByRole('button', { name: 'Пенсии', exact: true }).click();
  await expect(found).toBeVisible();
}

/** Two chosen rows go to somebody else and back again, into a file without a name in it, and onto paper. */
async function reassignExportAndPrint(desk: Desk, cases: CasesPage, picture: Picture): Promise<void> {
  const { page, t } = desk;
  const main = page.getByRole('main');
  const dialog = page.getByRole('dialog');
  const closeDialog = () =>
    dialog
      .getByRole('button', { name: t('shell.close') })
      .last()
      .click();
  const chooseTwo = async () => {
    await page.keyboard.press('Escape');
    await cases.selected.focus();
    // A case that was handed over may stand in another place of the order, even the last one.
    await cases.toTop();
    await page.keyboard.press('KeyX');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(main.getByText(t('cases.chosen.count', { count: 2 }))).toBeVisible();
  };
  await chooseTwo();

  await main.getByRole('button', { name: t('cases.chosen.assign') }).click();
  await dialog.getByRole('combobox', { name: t('case.assign.executor') }).click();
  await page.getByRole('option').last().click();
  await dialog.getByRole('button', { name: t('case.assign.do') }).click();
  await expect(dialog.getByText(/\d/).first()).toBeVisible();
  await expect(dialog.getByRole('button', { name: t('shell.close') }).last()).toBeVisible();
  await picture('reassigned');
  await expectAccessible(page);
  await closeDialog();
  await expect(dialog).toBeHidden();

  await chooseTwo();
  await main.getByRole('button', { name: t('cases.chosen.export') }).click();
  const csv = await desk.receiveFile(() => dialog.getByRole('button', { name: 'CSV' }).click());
  expect(csv.toString('utf8').trim().split('\n')).toHaveLength(3);
  await expectAccessible(page);
  await closeDialog();
  await main.getByRole('button', { name: t('cases.chosen.print') }).click();
  await expect(main.getByRole('heading', { name: t('cases.print.title', { count: 2 }) })).toBeVisible();
  await expect(main.getByRole('row')).toHaveCount(3);
  await picture('print');
  await expectAccessible(page);
  await main.getByRole('link', { name: t('cases.back') }).click();
  await expect(cases.selected).toBeVisible();
}
