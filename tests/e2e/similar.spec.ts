import { mkdir } from 'node:fs/promises';
import { RegisterPage } from './page-models/register-page';
import { SignInPage } from './page-models/sign-in-page';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/browser-desk';
import type { Desk } from './support/desk';
import { everydayIn } from './support/desk';
import { tabTo } from './support/keyboard';

const FOLDER = 'test-results/looks';
/** The person and the matter of a case that stands in the prepared office. */
const AGAIN = {
  surname: 'Төлегенов',
  firstName: 'Ержан',
  phone: '+7 705 000 12 04',
  summary: 'Пенсию пересчитали без северного стажа',
};

test.beforeAll(() => mkdir(FOLDER, { recursive: true }));

for (const [language, look] of [
  ['ru', 'light'],
  ['kk', 'dark'],
] as const)
  test.describe(`similar appeals, ${language}, ${look}`, everydayIn('ru', language), () => {
    test.use({ office: 'demo', language, look });
    test('a second letter is seen as such, linked by one key and counted so', async ({ desk }) =>
      linkSecondLetter(desk, `${language}-${look}`));
  });

async function linkSecondLetter(desk: Desk, name: string): Promise<void> {
  const { page, t } = desk;
  const form = new RegisterPage(desk);
  await new SignInPage(desk).signIn('registrar');
  await form.open();
  await page.keyboard.type(AGAIN.surname);
  await page.keyboard.press('Tab');
  await page.keyboard.type(AGAIN.firstName);
  await form.field('register.phone').fill(AGAIN.phone);
  await tabTo(page, form.field('register.summary'));
  await page.keyboard.type(AGAIN.summary);

  const similar = page.getByRole('region', { name: t('similar.title') });
  await expect(similar.getByRole('listitem').first()).toContainText(t('likeness.same-person'));
  const hints = page.getByRole('region', { name: t('suggest.title') });
  await expect(hints.getByRole('button').first()).toContainText('→');
  await page.screenshot({ path: `${FOLDER}/${name}-similar.png` });
  await expectAccessible(page);

  // Beside the form, to read; what was typed stays.
  await similar
    .getByRole('button', { name: t('similar.open') })
    .first()
    .click();
  const beside = page.getByRole('dialog');
  await expect(beside).toContainText(AGAIN.summary);
  await page.screenshot({ path: `${FOLDER}/${name}-similar-beside.png` });
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(beside).toBeHidden();
  await expect(form.field('register.summary')).toHaveValue(AGAIN.summary);

  await form.field('register.summary').focus();
  await page.keyboard.press('Alt+Digit4');
  await expect(form.topic).not.toHaveValue('');
  const earlier = (
    await similar.getByRole('listitem').first().getByRole('button').first().innerText()
  ).trim();
  await page.keyboard.press('Alt+Digit1');
  await expect(similar).toContainText(t('similar.chosen.repeat-of', { number: earlier }));
  await page.keyboard.press('Alt+Digit3');
  await form.submit();
  await expect(form.number).toBeVisible();
  const number = await form.number.innerText();

  await page.goto('/#/cases');
  await page.keyboard.press('/');
  await page.keyboard.type(number);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: t('cases.open') }).click();
  const links = page.getByRole('region', { name: t('links.title') });
  await expect(links).toContainText(earlier);
  await links.scrollIntoViewIfNeeded();
  await page.screenshot({ path: `${FOLDER}/${name}-links.png` });
  await expectAccessible(page);
  await links.getByRole('button', { name: t('links.remove.of', { number: earlier }) }).click();
  await expect(links).toContainText(t('links.none'));
  await links.getByRole('button', { name: t('links.add') }).click();
  await links.getByLabel(t('links.number')).fill('KZ-0');
  await links.getByRole('button', { name: t('links.save') }).click();
  await expect(links).toContainText(t('links.notFound'));
  await links.getByLabel(t('links.number')).fill(earlier);
  await links.getByLabel(t('links.kind'), { exact: true }).selectOption('related');
  await page.screenshot({ path: `${FOLDER}/${name}-links-form.png` });
  await links.getByRole('button', { name: t('links.save') }).click();
  await expect(links.getByRole('link', { name: earlier })).toBeVisible();
}
