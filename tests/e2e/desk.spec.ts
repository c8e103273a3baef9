import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { MessageKey } from '../../shared/i18n/translator';
import { A_PDF, A_PNG } from '../support/attachments';
import { OWN_OFFICE } from '../support/prepared-office';
import { RegisterPage } from './page-models/register-page';
import { ShellPage } from './page-models/shell-page';
import { SignInPage } from './page-models/sign-in-page';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/browser-desk';
import type { Desk } from './support/desk';
import { dropFile, pasteFile } from './support/give-file';
import { watchMouse } from './support/keyboard';

const FOLDER = 'test-results/desk';
mkdirSync(FOLDER, { recursive: true });

/** Holds calls of a procedure back until what it answers is called; later ones go through. */
async function holdBack(page: Desk['page'], url: string): Promise<() => void> {
  let go = (): void => undefined;
  const free = new Promise<void>(resolve => {
    go = resolve;
  });
  await page.route(url, async route => {
    await free;
    // The page that asked may be gone by then.
    await route.continue().catch(() => undefined);
  });
  return go;
}

async function begin(desk: Desk): Promise<RegisterPage> {
  const form = new RegisterPage(desk);
  await new SignInPage(desk).signIn('registrar');
  await form.open();
  return form;
}

test.describe('at the desk', () => {
  test.use({ office: 'own', language: 'ru', look: 'dark' });

  test('several drafts stand side by side, and a cleared one comes back', async ({ desk }) => {
    const { page, t } = desk;
    const form = await begin(desk);
    const noMouse = await watchMouse(page);
    await page.keyboard.type('Первый');
    await page.keyboard.press('Alt+KeyJ');
    await expect(form.field('register.surname')).toHaveValue('');
    await expect(form.field('register.surname')).toBeFocused();
    await page.keyboard.type('Вторая');
    const first = page
      .getByRole('navigation', { name: t('register.drafts') })
      .getByRole('button', { name: /^Первый/ });
    await expect(first).toBeVisible();
    await page
      .getByRole('button')
      .filter({ hasText: t('register.clear') })
      .focus();
    await page.keyboard.press('Enter');
    await expect(form.field('register.surname')).toHaveValue('');
    await page.keyboard.press('Alt+KeyZ');
    await expect(form.field('register.surname')).toHaveValue('Вторая');
    await first.focus();
    await page.keyboard.press('Enter');
    await expect(form.field('register.surname')).toHaveValue('Первый');
    await page.screenshot({ path: `${FOLDER}/drafts-ru-dark.png` });
    await expectAccessible(page);
    // Another window of the same person, or the same after a reload: everything is still there.
    await page.reload();
    await form.open();
    await expect(form.field('register.surname')).toHaveValue('Первый');
    await noMouse();
  });

  test('parts of the form fold, stay as they were left, and open where something is wrong', async ({
    desk,
  }) => {
    const { page, t } = desk;
    const form = await begin(desk);
    const noMouse = await watchMouse(page);
    const title = (name: MessageKey) => page.getByRole('button', { name: t(name), exact: true });
    await page.keyboard.type('Складнева');
    await page.keyboard.press('Alt+KeyX');
    await expect(title('register.applicant')).toBeFocused();
    await expect(form.field('register.surname')).toBeHidden();
    await expect(page.getByRole('region', { name: t('register.applicant') })).toContainText('Складнева');
    await page.keyboard.press('Alt+KeyX');
    await expect(form.field('register.surname')).toBeFocused();

    await page.keyboard.press('Alt+KeyC');
    await page.keyboard.press('Alt+KeyX');
    await page.keyboard.press('Alt+KeyS');
    await page.keyboard.press('Alt+KeyX');
    await expect(title('register.asks')).toHaveAttribute('aria-expanded', 'false');
    await page.screenshot({ path: `${FOLDER}/folded-ru-dark.png` });
    await expectAccessible(page);
    await expect(page.locator('[data-draft]')).toHaveAttribute('data-draft', 'kept');
    await page.reload();
    await form.open();
    for (const name of ['register.how', 'register.asks'] as const)
      await expect(title(name)).toHaveAttribute('aria-expanded', 'false');

    // A key that leads into a part opens it; so does what is wrong there.
    await page.keyboard.press('Alt+KeyC');
    await expect(title('register.how')).toHaveAttribute('aria-expanded', 'true');
    await form.submit();
    await expect(form.field('register.summary')).toBeFocused();
    await expect(page.getByText(t('register.invalid.summary'))).toBeVisible();
    await noMouse();
  });

  test('bad rows of a pasted table are pointed out beside the row, and nothing is lost', async ({ desk }) => {
    const { page, t } = desk;
    const form = await begin(desk);
    await page.keyboard.press('Alt+KeyA');
    await page.keyboard.press('3');
    await page.keyboard.press('Alt+KeyG');
    await form.field('register.people').fill('Иванов\tПётр\t\t8 701 234 56 78\n\tИван\nПетров\tИлья\t\t8 70');
    const preview = page.getByRole('region', { name: t('register.people.preview') });
    await expect(preview.getByText(t('register.people.no-surname'))).toBeVisible();
    await expect(preview.getByText(t('register.people.bad-phone'))).toBeVisible();
    await expect(page.getByText(t('register.people.bad', { count: 2 }))).toBeVisible();
    await page.screenshot({ path: `${FOLDER}/people-ru-dark.png` });
    await expectAccessible(page);
    await form.submit();
    await expect(form.field('register.people')).toHaveAttribute('aria-invalid', 'true');
  });

  test('words from a messenger keep their lines and lose their marks', async ({ desk }) => {
    const { page } = desk;
    const form = await begin(desk);
    const text = form.field('register.text');
    await text.focus();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', '*Срочно*\r\nв доме _нет_ воды\u200b');
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    await expect(text).toHaveValue('Срочно\nв доме нет воды');
  });
});

test.describe('files that come with an appeal', () => {
  test.use({ office: 'own', language: 'ru' });

  test('are dropped, pasted and picked before it is registered, stay with their draft, and go with it', async ({
    desk,
  }) => {
    const { page, t } = desk;
    const form = await begin(desk);
    const card = page.getByRole('region', { name: t('files.title') });
    const rows = card.getByRole('listitem');
    await page.keyboard.type('Сканова');
    await dropFile(desk, 'письмо.png', A_PNG);
    await expect(rows).toHaveCount(1);
    await pasteFile(desk, 'снимок.png', Buffer.concat([A_PNG, Buffer.from('2')]));
    await expect(rows).toHaveCount(2);
    await card
      .locator('input[type="file"]')
      .setInputFiles({ name: 'справка.pdf', mimeType: 'application/pdf', buffer: Buffer.from(A_PDF) });
    await expect(rows).toHaveCount(3);
    await expect(page.locator('[data-draft]')).toHaveAttribute('data-draft', 'kept');
    await page.screenshot({ path: `${FOLDER}/files-ru-light.png` });
    await expectAccessible(page);

    // Another citizen's form has none of them; coming back they are there.
    await page.keyboard.press('Alt+KeyJ');
    await expect(form.field('register.surname')).toHaveValue('');
    await expect(rows).toHaveCount(0);
    await page.keyboard.type('Иная');
    await page
      .getByRole('navigation', { name: t('register.drafts') })
      .getByRole('button', { name: /^Сканова/ })
      .click();
    await expect(form.field('register.surname')).toHaveValue('Сканова');
    await expect(rows).toHaveCount(3);

    // What is refused keeps them, and so does a page that went away.
    await form.submit();
    await expect(page.getByText(t('register.invalid.summary'))).toBeVisible();
    await expect(rows).toHaveCount(3);
    await page.reload();
    await form.open();
    await page
      .getByRole('navigation', { name: t('register.drafts') })
      .getByRole('button', { name: /^Сканова/ })
      .or(form.field('register.surname').and(page.locator('[value="Сканова"]')))
      .first()
      .click();
    await expect(form.field('register.surname')).toHaveValue('Сканова');
    await expect(rows).toHaveCount(3);

    await form.field('register.summary').fill('Просит пересчитать пенсию');
    await form.chooseTopic('пенси');
    await form.submit();
    await expect(form.done).toBeVisible();
    await page.getByRole('button', { name: t('register.done.open') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('region', { name: t('files.title') }).getByRole('listitem')).toHaveCount(3);
    await form.open();
    await expect(card.getByRole('listitem')).toHaveCount(0);
  });
});

test.describe('files that are still on their way', () => {
  test.use({ office: 'own', language: 'kk', look: 'dark' });

  test('hold a registration back until they are there, and it goes by itself with them', async ({ desk }) => {
    const { page, t } = desk;
    const form = await begin(desk);
    const go = await holdBack(page, '**/rpc/attachments/put');
    await page.keyboard.type('Күтушінова');
    await form.field('register.summary').fill('Сканы әлі жолда');
    await form.chooseTopic('зейнет');
    await dropFile(desk, 'үлкен скан.png', A_PNG);
    await expect(page.getByText(t('files.sending', { name: 'үлкен скан.png' }))).toBeVisible();
    await form.submit();
    await expect(page.getByRole('status').filter({ hasText: t('register.filesQueued') })).toBeVisible();
    await expect(form.done).toBeHidden();
    await page.screenshot({ path: `${FOLDER}/files-queued-kk-dark.png` });
    await expectAccessible(page);
    go();
    await expect(form.done).toBeVisible();
    await page.getByRole('button', { name: t('register.done.open') }).click();
    const files = page.getByRole('region', { name: t('files.title') });
    await expect(files.getByRole('listitem')).toHaveCount(1);
    await expect(files.getByRole('listitem')).toContainText('үлкен скан.png');
  });

  test('that are refused hold it back for good: the person looks first', async ({ desk }) => {
    const { page, t } = desk;
    const form = await begin(desk);
    const go = await holdBack(page, '**/rpc/attachments/begin');
    await page.keyboard.type('Күтушінова');
    await form.field('register.summary').fill('Файлы қабылданбады');
    await form.chooseTopic('зейнет');
    await dropFile(desk, 'бағдарлама.exe', Buffer.from('MZ'));
    await expect(page.getByText(t('files.sending', { name: 'бағдарлама.exe' }))).toBeVisible();
    await form.submit();
    await expect(page.getByText(t('register.filesQueued'))).toBeVisible();
    go();
    await expect(page.getByText(t('error.PROGRAM_REFUSED'))).toBeVisible();
    await expect(page.getByText(t('register.filesQueued'))).toBeHidden();
    await expect(form.done).toBeHidden();
    await page.getByRole('button', { name: t('files.dismiss') }).click();
    await form.submit();
    await expect(form.done).toBeVisible();
  });

  test('are named where the screen was left before they arrived, until they are given again', async ({
    desk,
  }) => {
    const { page, t } = desk;
    const form = await begin(desk);
    const go = await holdBack(page, '**/rpc/attachments/put');
    await page.keyboard.type('Жоғалтушина');
    const named = page.waitForResponse(
      answer =>
        answer.url().endsWith('/rpc/drafts/save') && !!answer.request().postData()?.includes('хат.png'),
    );
    await dropFile(desk, 'хат.png', A_PNG);
    await expect(page.getByText(t('files.sending', { name: 'хат.png' }))).toBeVisible();
    await named;
    await page.reload();
    go();
    await form.open();
    const lost = page.getByRole('alert').filter({ hasText: t('register.filesLost', { names: 'хат.png' }) });
    await expect(lost).toBeVisible();
    await page.screenshot({ path: `${FOLDER}/files-lost-kk-dark.png` });
    await expectAccessible(page);
    await dropFile(desk, 'хат.png', A_PNG);
    await expect(page.getByRole('region', { name: t('files.title') }).getByRole('listitem')).toHaveCount(1);
    await expect(lost).toBeHidden();
  });
});

test.describe('papers of a case that is there', () => {
  test.use({ office: 'own', language: 'kk', look: 'dark' });

  test('the label prints at once, a lost receipt is replaced by one with a new code', async ({ desk }) => {
    const { page, t } = desk;
    const form = await begin(desk);
    await page.keyboard.type('Талонова');
    await form.field('register.summary').fill('Талонын жоғалтты');
    await form.chooseTopic('зейнет');
    await form.submit();
    const number = await form.number.innerText();
    const code = page.locator('.receipt-code-text');
    const old = await code.innerText();
    await page.getByRole('button', { name: t('register.done.open') }).click();
    await page.getByRole('link', { name: t('papers.open') }).click();
    await expect(page.locator('.file-label-number')).toHaveText(number);
    await page.getByRole('radio', { name: t('papers.a5') }).check();
    await expectAccessible(page);
    await page.getByRole('button', { name: t('papers.newReceipt') }).click();
    await expect(code).toBeVisible();
    await expect(code).not.toHaveText(old);
    await expectAccessible(page);
    await page.screenshot({ path: `${FOLDER}/papers-kk-dark.png` });
  });
});

test.describe('an oral answer and its papers', () => {
  test.use({ office: 'own', language: 'kk' });

  test('closes at once; receipt, label and card come out on paper with every Kazakh letter', async ({
    desk,
  }) => {
    const { page, t } = desk;
    const form = await begin(desk);
    await page.keyboard.type('Әбілова');
    await page.keyboard.press('Alt+KeyS');
    await page.keyboard.type('Жәрдемақы қалай рәсімделеді');
    await form.chooseTopic('зейнет');
    await page.keyboard.press('Alt+KeyO');
    await form.submit();
    await form.expectRefused('register.oral.consent.KZ', 'register.invalid.consent');
    await page.screenshot({ path: `${FOLDER}/oral-kk-light.png` });
    await expectAccessible(page);
    await page.keyboard.press('Space');
    await form.submit();
    await expect(form.done).toContainText(t('register.done.closed'));
    const number = await form.number.innerText();

    for (const [sheet, expected] of [
      ['papers.a5', [number, t('receipt.title'), OWN_OFFICE.nameKk, 'Жұмабаева Айгүл']],
      ['papers.strip', [number, t('receipt.code')]],
      ['papers.label', [number, OWN_OFFICE.nameKk]],
      ['papers.card', ['Әбілова', 'Жәрдемақы қалай рәсімделеді', t('card.oral')]],
    ] as const) {
      await page.getByRole('radio', { name: t(sheet) }).focus();
      await page.keyboard.press('Space');
      await page.locator('.paper').waitFor();
      const pdf = await desk.printPdf();
      const file = `${FOLDER}/${sheet.replace('.', '-')}.pdf`;
      writeFileSync(file, pdf);
      const flat = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
      for (const words of expected) expect(flat, sheet).toContain(words);
      // What the citizen takes home, and what lies on the shelf, names nobody.
      if (sheet !== 'papers.card') expect(flat, sheet).not.toContain('Әбілова');
      expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' }), sheet).toMatch(/Pages:\s+1\n/);
    }
    await expectAccessible(page);
    await new ShellPage(desk).goTo('nav.cases');
  });
});
