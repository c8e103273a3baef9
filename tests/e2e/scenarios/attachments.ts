import { writeFileSync } from 'node:fs';
import { expect, type Locator, test } from '@playwright/test';
import { A_PNG } from '../../support/attachments';
import { CasePage } from '../page-models/case-page';
import { CasesPage } from '../page-models/cases-page';
import { ShellPage } from '../page-models/shell-page';
import { SignInPage } from '../page-models/sign-in-page';
import { expectAccessible } from '../support/axe';
import type { Desk } from '../support/desk';
import { dropFile } from '../support/give-file';
import { tabTo } from '../support/keyboard';

/** A PDF of one page with a line of text, and a script that a reader with scripts on would run. */
const PDF_WITH_SCRIPT = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction 5 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj
4 0 obj<</Length 44>>stream
BT /F1 24 Tf 40 100 Td (Reception 2026) Tj ET
endstream endobj
5 0 obj<</S/JavaScript/JS(app.alert('hit'); window.hit = 1;)>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;
const HOSTILE = '<!doctype html><svg onload="window.hit=1"><script>window.hit=1</script>';
const DECEIVING = 'фото\u202egnp.html';

/** A file of this name and content in the test's own folder, to be picked. */
export function aFile(name: string, content: string | Uint8Array): string {
  const path = test.info().outputPath(name);
  writeFileSync(path, content);
  return path;
}

/** A case gets a scan, a photo, a page in disguise and a program; what may be shown is shown, and nothing of it runs. */
export async function attachFiles(desk: Desk): Promise<void> {
  const { page, t } = desk;
  await new SignInPage(desk).signIn('head');
  const [shell, cases] = [new ShellPage(desk), new CasesPage(desk)];
  await shell.goTo('nav.cases');
  await tabTo(page, cases.selected);
  await page.keyboard.press('Enter');
  const heading = page.getByRole('main').getByRole('heading', { level: 1, name: /\d/ });
  const number = await heading.innerText();
  const files = new CasePage(desk, number).section('files.title');
  const row = (name: string): Locator => files.getByRole('listitem').filter({ hasText: name });
  const pick = (path: string) => files.locator('input[type="file"]').setInputFiles(path);
  await expect(files.getByText(t('files.empty'))).toBeVisible();

  await pick(aFile('скан Ә.pdf', PDF_WITH_SCRIPT));
  await expect(row('скан Ә.pdf')).toContainText(t('code.fileType.pdf'));
  await dropFile(desk, 'фото.png', A_PNG);
  await expect(row('фото.png')).toContainText(t('code.fileType.png'));
  await dropFile(desk, DECEIVING, Buffer.from(HOSTILE));
  await expect(row('фотоgnp.html')).toContainText(t('code.fileType.unknown'));
  await expect(
    row('фотоgnp.html').getByRole('button', { name: t('files.showName', { name: '' }) }),
  ).toHaveCount(0);
  await pick(aFile('счёт.pdf.exe', 'MZ'));
  await expect(files.getByRole('alert')).toContainText(t('error.PROGRAM_REFUSED'));
  await expectAccessible(page);
  await files.getByRole('button', { name: t('files.dismiss') }).click();

  await see(desk, row('скан Ә.pdf'), async dialog => {
    await expect(dialog.locator('canvas[data-drawn="1"]')).toBeVisible();
    await expect(dialog.getByText(t('files.preview.page', { n: 1, total: 1 }))).toBeVisible();
  });
  await see(desk, row('фото.png'), async dialog => {
    const image = dialog.getByRole('img', { name: 'фото.png' });
    await expect.poll(() => image.evaluate(one => (one as HTMLImageElement).naturalWidth)).toBe(1);
  });
  expect(await page.evaluate(() => Reflect.get(window, 'hit'))).toBeUndefined();

  const saved = await desk.receiveFile(async () => {
    await row('фото.png')
      .getByRole('button', { name: containing(desk, 'files.saveName') })
      .click();
    const warning = page.getByRole('dialog', { name: t('files.leaves.title') });
    await expect(warning).toContainText(t('code.fileType.png'));
    await expectAccessible(page);
    await warning.getByRole('button', { name: t('files.leaves.do'), exact: true }).click();
  });
  expect(saved.equals(A_PNG)).toBe(true);

  await row('фото.png')
    .getByRole('button', { name: containing(desk, 'files.noteName') })
    .click();
  const noting = page.getByRole('dialog');
  await noting.getByLabel(t('files.note'), { exact: true }).fill('Ә: лицевая сторона');
  await expectAccessible(page);
  await noting.getByRole('button', { name: t('files.note.do') }).click();
  await expect(row('фото.png')).toContainText('Ә: лицевая сторона');

  await row('фото.png')
    .getByRole('button', { name: containing(desk, 'files.removeName') })
    .click();
  await row('фото.png')
    .getByRole('button', { name: containing(desk, 'files.restoreName') })
    .click();
  await expect(row('фото.png')).toContainText(t('code.fileType.png'));
}

type Named = 'files.saveName' | 'files.noteName' | 'files.removeName' | 'files.restoreName';
function containing({ t }: Desk, key: Named): RegExp {
  return new RegExp(`^${t(key, { name: '' }).trim()}`);
}

/** Opens the preview by keyboard, looks, and closes it. */
async function see(desk: Desk, row: Locator, look: (dialog: Locator) => Promise<void>): Promise<void> {
  const { page, t } = desk;
  await row.getByRole('button', { name: new RegExp(`^${t('files.showName', { name: '' }).trim()}`) }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await look(dialog);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

/** Drops a file of the sender's name anywhere on the page. */
