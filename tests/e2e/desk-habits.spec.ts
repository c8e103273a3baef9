import { mkdirSync } from 'node:fs';
import { RegisterPage } from './page-models/register-page';
import { ShellPage } from './page-models/shell-page';
import { SignInPage } from './page-models/sign-in-page';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/browser-desk';
import type { Desk } from './support/desk';
import { LOOKS, picturesOf } from './support/pictures';

mkdirSync(LOOKS, { recursive: true });
const TOPIC = 'пенси';

async function begin(desk: Desk, login = 'registrar'): Promise<RegisterPage> {
  const form = new RegisterPage(desk);
  await new SignInPage(desk).signIn(login);
  await form.open();
  return form;
}

test.describe('a registrar’s habits', () => {
  test.use({ office: 'own', language: 'ru', look: 'light' });

  test('every key of the registration screen stands on ?', async ({ desk }) => {
    const { page, t } = desk;
    await begin(desk);
    const named = await page
      .locator('[aria-keyshortcuts]')
      .evaluateAll(all => all.map(one => one.getAttribute('aria-keyshortcuts') ?? ''));
    expect(named).toContain('Alt+M');
    await page.keyboard.press('F1');
    const help = page.getByRole('dialog', { name: t('shell.keys') });
    await expect(help.getByText(t('keys.similar'))).toBeVisible();
    const rows = await help.getByRole('row').locator('.sr-only').allInnerTexts();
    const missing = named
      .flatMap(keys => keys.split(' '))
      .map(keys => keys.replace('Control', 'Ctrl').split('+'))
      .filter(
        ([held = '', key = '']) =>
          !rows.some(row => row.startsWith(held) && row.split(/[ /]+/).includes(key)),
      );
    expect(missing).toEqual([]);
    await picturesOf(desk, 'light')('keys');
    await expectAccessible(page);
  });

  test('the palette begins an appeal by its channel', async ({ desk }) => {
    const { page, t } = desk;
    const form = await begin(desk);
    await new ShellPage(desk).goTo('code.channel.letter');
    await expect(page.getByRole('radio', { name: t('code.channel.letter') })).toBeChecked();
    await expect(form.field('register.sheets')).toBeVisible();
    // A narrow screen shows the same, one column under the other.
    await page.setViewportSize({ width: 1024, height: 768 });
    await picturesOf(desk, 'light')('register-1024');
    await expectAccessible(page);
  });

  test('each channel begins as it was last used, also after a reload', async ({ desk }) => {
    const { page, t } = desk;
    const form = await begin(desk);
    await page.keyboard.press('Control+Digit2');
    await page.getByRole('radio', { name: t('code.kind.complaint') }).click();
    await page.getByLabel(t('register.source')).selectOption('deputy');
    await form.field('register.surname').fill('Привычкина');
    await form.field('register.summary').fill('Не вывозят снег');
    await form.chooseTopic(TOPIC);
    await form.submit();
    await expect(form.done).toBeVisible();
    await page.reload();
    await form.open();
    const expectBegun = async (
      channel: 'phone' | 'walk-in',
      kind: 'complaint' | 'application',
      source: string,
    ) => {
      await expect(page.getByRole('radio', { name: t(`code.channel.${channel}`) })).toBeChecked();
      await expect(page.getByRole('radio', { name: t(`code.kind.${kind}`) })).toBeChecked();
      await expect(page.getByLabel(t('register.source'))).toHaveValue(source);
    };
    await expectBegun('phone', 'complaint', 'deputy');
    await page.keyboard.press('Control+Digit1');
    await expectBegun('walk-in', 'application', 'citizen');
    await page.keyboard.press('Control+Digit2');
    await expectBegun('phone', 'complaint', 'deputy');
  });

  test('the post typed once stands on the next receipt and card', async ({ desk }) => {
    const { page, t } = desk;
    const form = await begin(desk);
    const register = async (post: string) => {
      await form.field('register.surname').fill('Приёмова');
      const more = page.getByRole('button', { name: t('register.more') });
      if ((await more.getAttribute('aria-expanded')) === 'false') await page.keyboard.press('Alt+KeyM');
      if (post) await form.field('register.post').fill(post);
      await form.field('register.summary').fill('Пришла на приём');
      await form.chooseTopic(TOPIC);
      await picturesOf(desk, 'light')(`post-${post ? 'typed' : 'known'}`);
      await form.submit();
      await expect(form.done).toBeVisible();
    };
    await register('Специалист приёмной');
    await page.keyboard.press('Enter');
    await expect(form.field('register.surname')).toBeFocused();
    await expect(form.field('register.post')).toHaveAttribute('placeholder', 'Специалист приёмной');
    await register('');
    await expect(page.locator('.receipt-sheet')).toContainText('Жұмабаева Айгүл, Специалист приёмной');
    await page.getByRole('radio', { name: t('papers.card') }).click();
    await expect(page.locator('.reception-card')).toContainText('Специалист приёмной, Жұмабаева Айгүл');
    await picturesOf(desk, 'light')('post-card');
    await page.goto('/?tab=own#/settings');
    const own = page.getByRole('region', { name: t('own.post') });
    await expect(own.getByLabel(t('own.post.label'))).toHaveValue('Специалист приёмной');
    await picturesOf(desk, 'light')('post-own');
    await expectAccessible(page);
  });

  test('a number taken ahead is given to the appeal from paper', async ({ desk }) => {
    const { page, t } = desk;
    await new SignInPage(desk).signIn('registrar');
    await page.goto('/?tab=desk#/settings');
    const ranges = page.getByRole('region', { name: t('desk.ranges') });
    await ranges.getByLabel(t('desk.ranges.device')).fill('Выезд в Щучинск');
    await ranges.getByRole('button', { name: t('desk.ranges.take') }).click();
    const first = /(\d+)\/\d\d/.exec(await ranges.getByRole('row').nth(1).innerText())?.[1] ?? '';
    const form = new RegisterPage(desk);
    await form.open();
    await form.field('register.surname').fill('Выездова');
    await form.field('register.summary').fill('Просит фельдшера в село');
    await form.chooseTopic(TOPIC);
    await page.getByLabel(t('register.range'), { exact: true }).selectOption({ index: 1 });
    await form.field('register.range.seq').fill(String(Number(first) + 2));
    await picturesOf(desk, 'light')('reserved');
    await expectAccessible(page);
    await form.submit();
    await expect(form.number).toContainText(String(Number(first) + 2));
    // The next one from the desk goes on after the range.
    await page.keyboard.press('Enter');
    await form.field('register.surname').fill('Следующая');
    await form.field('register.summary').fill('Просит фельдшера в село');
    await form.chooseTopic(TOPIC);
    await form.submit();
    await expect(form.number).toContainText(String(Number(first) + 20));
  });

  test('two registrars at once have a form and a number each', async ({ desk, browser, server }) => {
    const { page } = desk;
    const other = await (await browser.newContext({ baseURL: server.url, locale: 'ru-RU' })).newPage();
    await other.goto('/');
    const second = { ...desk, page: other };
    const forms = [await begin(desk), await begin(second, 'head')] as const;
    for (const [form, surname] of [
      [forms[0], 'Первая'],
      [forms[1], 'Вторая'],
    ] as const) {
      await form.field('register.surname').fill(surname);
      await form.field('register.summary').fill(`Пришла ${surname}`);
      await form.chooseTopic(TOPIC);
    }
    for (const one of [page, other])
      await expect(one.locator('[data-draft]')).toHaveAttribute('data-draft', 'kept');
    await Promise.all(forms.map(form => form.submit()));
    const numbers = await Promise.all(forms.map(form => form.number.innerText()));
    const seqs = numbers.map(number => Number(/(\d+)\/\d\d$/.exec(number)?.[1])).sort((a, b) => a - b);
    expect((seqs[1] ?? 0) - (seqs[0] ?? 0)).toBe(1);
    await other.context().close();
  });
});
