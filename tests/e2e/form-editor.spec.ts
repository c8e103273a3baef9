import { mkdir } from 'node:fs/promises';
import { readForm } from '../../shared/domain/statistics/forms/check-form';
import { SignInPage } from './page-models/sign-in-page';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/browser-desk';
import { everydayIn } from './support/desk';
import { LOOKS, picturesOf } from './support/pictures';

test.beforeAll(() => mkdir(LOOKS, { recursive: true }));

for (const [language, look] of [
  ['ru', 'light'],
  ['kk', 'dark'],
] as const)
  test.describe(`the editor of forms, ${language}`, everydayIn('kk', language), () => {
    test.use({ office: 'demo', language, look });
    test('makes a form from an empty one, undoes, keeps what was typed, and hands it out', async ({
      desk,
    }) => {
      const { page, t } = desk;
      const picture = picturesOf(desk, look);
      await new SignInPage(desk).signIn('head');
      await page.goto('/#/statistics');
      await page.getByRole('link', { name: t('formEditor.open') }).click();
      await expectAccessible(page);
      await picture('form-start');
      await page.getByRole('button', { name: t('formEditor.start.empty') }).click();

      // What is missing is said beside its field, and nothing can be saved before it is mended.
      const save = page.getByRole('button', { name: t('formEditor.save', { version: 1 }) });
      await expect(save).toBeDisabled();
      const title = page.getByRole('textbox', {
        name: `${t('formEditor.form.title')}, ${t('formEditor.in.ru')}`,
      });
      await expect(title).toHaveAttribute('aria-invalid', 'true');
      await expectAccessible(page);
      await title.fill('Форма центра');
      await page
        .getByRole('textbox', { name: `${t('formEditor.table.title')}, ${t('formEditor.in.ru')}` })
        .fill('По форме поступления');
      const id = page.getByRole('textbox', { name: t('formEditor.form.id') });
      await id.fill('centre-form');
      await expect(save).toBeEnabled();

      // Columns from the keyboard; a comparison asks with what.
      const columns = page.getByRole('region', { name: t('formEditor.columns'), exact: true });
      await columns.locator('.item-name').first().press('Insert');
      await columns.getByLabel(t('formEditor.column.show')).selectOption('growth');
      await expect(save).toBeDisabled();
      await columns.getByLabel(t('formEditor.column.against')).selectOption('lastYear');
      await expect(save).toBeEnabled();
      const preview = page.getByRole('region', { name: t('formEditor.preview') });
      await expect(preview.getByRole('columnheader')).toHaveCount(3);
      await preview.getByRole('radio', { name: t('formEditor.preview.own') }).click();
      await expect(preview.getByRole('table')).toContainText(t('quarter.total'));
      await expectAccessible(page);
      await picture('form-editor');

      // The column goes with the steps back, and comes again.
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+z');
      await expect(columns.locator('.item-name')).toHaveCount(1);
      for (let step = 0; step < 3; step += 1)
        await page.getByRole('button', { name: t('formEditor.redo') }).click();
      await expect(columns.locator('.item-name')).toHaveCount(2);

      await page.reload();
      await expect(id).toHaveValue('centre-form');
      const bytes = await desk.receiveFile(() =>
        page.getByRole('button', { name: t('formEditor.issue') }).click(),
      );
      const { form } = readForm(bytes.toString());
      expect([form?.id, form?.title.ru, form?.tables[0]?.columns.length]).toEqual([
        'centre-form',
        'Форма центра',
        2,
      ]);
      await save.click();
      await expect(page.getByRole('button', { name: t('formEditor.save', { version: 2 }) })).toBeVisible();
      await page.goto('/?form=centre-form#/statistics');
      await expect(page.getByRole('table').first()).toContainText('По форме поступления');
    });
  });
