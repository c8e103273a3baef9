import { mkdir } from 'node:fs/promises';
import { MOSCOW_REGION } from '../../shared/domain/statistics/forms/moscow-region';
import { SignInPage } from './page-models/sign-in-page';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/browser-desk';
import { everydayIn } from './support/desk';

const FOLDER = 'test-results/looks';

test.beforeAll(() => mkdir(FOLDER, { recursive: true }));

for (const [language, look] of [
  ['ru', 'light'],
  ['kk', 'dark'],
] as const)
  test.describe(`report forms, ${language}, ${look}`, everydayIn('ru', language), () => {
    test.use({ office: 'demo', language, look });
    test('a form is chosen, every figure opens its lines, and another is installed', async ({ desk }) => {
      const { page, t } = desk;
      await new SignInPage(desk).signIn('head');
      await page.goto('/#/statistics');
      const forms = page.getByRole('combobox', { name: t('form.choose') });
      await forms.selectOption('party-quarter');
      const tables = page.getByRole('table');
      await expect(tables.first()).toContainText('1.1');
      await page.screenshot({ path: `${FOLDER}/${language}-${look}-form.png` });
      await expectAccessible(page);

      const figure = tables.first().getByRole('row').nth(1).getByRole('button').first();
      const count = Number((await figure.innerText()).replace(/\s/g, ''));
      await figure.click();
      await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(count);
      await expectAccessible(page);
      await page.keyboard.press('Escape');

      const newer = { ...MOSCOW_REGION, version: 7 };
      await page.locator('input[type=file]').setInputFiles({
        name: 'moscow-region-7.form.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(newer)),
      });
      await expect(forms).toHaveValue('moscow-region');
      await expect(forms.locator('option:checked')).toContainText(t('form.version', { version: 7 }));
    });
  });
