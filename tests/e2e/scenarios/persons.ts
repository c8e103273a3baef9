import { expect } from '@playwright/test';
import { RegisterPage } from '../page-models/register-page';
import { ShellPage } from '../page-models/shell-page';
import { SignInPage } from '../page-models/sign-in-page';
import { expectAccessible } from '../support/axe';
import type { Desk } from '../support/desk';
import { press, takeFirst } from '../support/keyboard';
import type { Picture } from '../support/pictures';

const AS_KAZAKH = {
  surname: 'Ахметбекова',
  firstName: 'Айгүл',
  patronymic: 'Серікқызы',
  phone: '8 701 234 56 78',
  address: 'Абай 5',
  summary: 'Балабақшаға кезек',
  text: 'Кезек жылжымайды.',
  topic: 'зейнет',
};
const AS_RUSSIAN = {
  ...AS_KAZAKH,
  firstName: 'Айгуль',
  patronymic: 'Сериковна',
  address: 'проспект Абая, 5',
  phone: '8 701 234 56 78',
  summary: 'Очередь в детский сад',
};

/**
 * One woman is written down in two alphabets. She is found, her record is mended, the two are joined field by field
 * and parted again; her family is put together.
 */
export async function workWithPersons(desk: Desk, picture: Picture): Promise<void> {
  const { page, t } = desk;
  const main = page.getByRole('main');
  const dialog = page.getByRole('dialog');
  const shell = new ShellPage(desk);
  const form = new RegisterPage(desk);
  await new SignInPage(desk).signIn('head');
  for (const person of [AS_KAZAKH, AS_RUSSIAN]) {
    await form.open();
    await form.type({ ...person, topic: desk.language === 'kk' ? 'зейнет' : 'пенси' });
    await form.submit();
    await expect(form.done).toBeVisible();
    await page.keyboard.press('Enter');
  }

  await shell.goTo('nav.applicants');
  const search = main.getByRole('textbox', { name: t('persons.search') });
  await expect(search).toBeFocused();
  const list = main.getByRole('grid', { name: t('persons.title') });
  await expect(list.getByRole('row').nth(1)).toContainText('Ахметбекова');
  await picture('list');
  await expectAccessible(page);

  // Found in the other alphabet and by the end of the phone.
  await page.keyboard.type('akhm');
  await expect(list.getByRole('row')).toHaveCount(3);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('5678');
  await expect(list.getByRole('row')).toHaveCount(3);

  // Two rows chosen by keys are joined: what differs is a choice.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(main.getByText(t('persons.chosen', { count: 2 }))).toBeVisible();
  await press(page, main.getByRole('button', { name: t('persons.merge'), exact: true }));
  const names = dialog.getByRole('radiogroup', { name: t('persons.merged.name') });
  await expect(names).toBeVisible();
  await expect(dialog).toContainText(t('identity.patronymic-kk-ru'));
  await names.getByRole('radio', { name: 'Ахметбекова Айгүл Серікқызы' }).check();
  await picture('merge');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('Ахметбекова Айгүл Серікқызы');
  const appeals = main.getByRole('region', { name: t('persons.caseList') });
  await expect(appeals.getByRole('listitem')).toHaveCount(2);

  // Mended: a flag that judges needs its reason, and says so beside the field.
  await press(page, main.getByRole('button', { name: new RegExp(t('persons.edit')) }));
  await main.getByRole('checkbox', { name: t('code.flag.frequent') }).check();
  await picture('edit');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  const reason = main.getByRole('textbox', { name: new RegExp(t('persons.flag.reason')) });
  await expect(reason).toBeFocused();
  await page.keyboard.type('Приходит каждую неделю');
  await page.keyboard.press('Control+Enter');
  await expect(main.getByRole('list', { name: t('persons.flags') })).toContainText('Приходит каждую неделю');
  const story = main.getByRole('region', { name: t('persons.history') });
  await expect(story).toContainText(t('event.PERSON_FLAGS_SET'));
  await picture('page');
  await expectAccessible(page);

  // Parted: both stand whole again, and each offers the other.
  await press(page, main.getByRole('region', { name: t('persons.merges') }).getByRole('button'));
  await expect(appeals.getByRole('listitem')).toHaveCount(1);
  const doubles = main.getByRole('region', { name: t('persons.duplicates') });
  await expect(doubles).toContainText('Ахметбекова');

  // Her family: noted with her address, joined by somebody the office knows.
  await press(page, main.getByRole('button', { name: t('household.make') }));
  await press(page, main.getByRole('button', { name: t('household.add') }));
  await page.keyboard.type('Төлег');
  await expect(page.getByRole('option').first()).toContainText('Төлегенов');
  await takeFirst(page);
  await main.getByRole('textbox', { name: t('household.kin') }).fill('жұбайы');
  await page.keyboard.press('Control+Enter');
  const family = main.getByRole('list', { name: t('household.members') });
  await expect(family.getByRole('listitem')).toHaveCount(2);
  await expect(family).toContainText('жұбайы');
  await expect(main.getByRole('region', { name: t('household.cases') }).getByRole('listitem')).toHaveCount(2);
  await picture('household');
  await expectAccessible(page);
}
