import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { overData, PASSWORD, preparedOffice } from '../../support/prepared-office';
import { RestorePage } from '../page-models/restore-page';
import { ShellPage } from '../page-models/shell-page';
import { SignInPage } from '../page-models/sign-in-page';
import { expectAccessible } from '../support/axe';
import { DESK_LANGUAGES, everydayIn } from '../support/desk';
import { expect, test } from '../support/desktop-desk';
import { LOOKS, picturesOf } from '../support/pictures';
import { noDesktopReason } from './shell-page';

test.skip(noDesktopReason !== null, `DESKTOP TESTS SKIPPED: ${noDesktopReason}`);

/** An office with a back-up on a drive, and an appeal that came after it. */
interface BackedUp {
  readonly root: string;
  readonly data: string;
  readonly broken: string;
  readonly file: string;
  readonly secret: string;
}

async function backUp(): Promise<BackedUp> {
  const root = await mkdtemp(join(tmpdir(), 'reception-drive-'));
  const [data, broken, folder] = ['data', 'broken', 'usb'].map(name => join(root, name)) as [
    string,
    string,
    string,
  ];
  await cp(await preparedOffice('own', 'ru'), data, { recursive: true });
  await mkdir(folder);
  const made = await overData(data, async client => {
    await client.session.signIn({ login: 'head', password: PASSWORD });
    const { secret } = await client.office.makeRecovery();
    const settings = { expectedVersion: 0, dailyAt: null, atQuit: false, warnDays: 7, recipients: [] };
    await client.backup.saveSettings({ ...settings, folder });
    const { name } = await client.backup.make();
    await client.appeals.register({
      channel: 'letter',
      kind: 'complaint',
      author: 'anonymous',
      questions: [{ classifier: 'ru-2025', code: '0002.0007' }],
      summary: 'Пришло после копии',
      language: 'ru',
    });
    return { secret, file: join(folder, name) };
  });
  await mkdir(broken);
  await writeFile(join(broken, 'reception.db'), 'this is no base at all'.repeat(500));
  return { root, data, broken, ...made };
}

let drive: BackedUp;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  await mkdir(LOOKS, { recursive: true });
  drive = await backUp();
});
test.afterAll(() => rm(drive.root, { recursive: true, force: true }));

for (const language of DESK_LANGUAGES) {
  const look = language === 'ru' ? 'light' : 'dark';
  test.describe(`going back to a back-up, ${language}`, () => {
    test.use({ language, look });
    test.beforeEach(({ desk }) => new ShellPage(desk).chooseLanguage(language));

    test.describe('over the present base', () => {
      test.use({
        dataFrom: async ({ language: _ }, use) => use(drive.data),
      });
      test('shows what is lost, goes back, and lets sign in again', async ({ desk }) => {
        const { page, t } = desk;
        const [restore, picture] = [new RestorePage(desk), picturesOf(desk, look)];
        await new SignInPage(desk).signIn('head');
        await new ShellPage(desk).goTo('nav.settings');
        await page.getByRole('tab', { name: t('settings.tab.backup') }).click();
        await restore.look(drive.file, drive.secret);
        await expect(restore.preview).toContainText(/: 1/);
        await restore.preview.scrollIntoViewIfNeeded();
        await expectAccessible(page);
        await picture('restore-preview');
        await restore.goBack();
        await expectAccessible(page);
        await picture('restore-done');
        await restore.goOn();
        await new SignInPage(desk).signIn('head');
        await new ShellPage(desk).goTo('nav.cases');
        await expect(page.getByRole('grid')).toContainText('северного стажа');
        await expect(page.getByText('Пришло после копии')).toBeHidden();
      });
    });

    test.describe('in the middle of it', everydayIn('ru', language), () => {
      test.use({
        dataFrom: async ({ language: _ }, use) => use(drive.data),
      });
      test('is stopped, and the base is as it was', async ({ desk }) => {
        const { page, t } = desk;
        const [restore, picture] = [new RestorePage(desk), picturesOf(desk, look)];
        await new SignInPage(desk).signIn('head');
        await new ShellPage(desk).goTo('nav.settings');
        await page.getByRole('tab', { name: t('settings.tab.backup') }).click();
        // A drive that gives its bytes when the test says so: a pipe in place of the file.
        const slow = join(drive.root, `slow-${language}.age`);
        const stop = async (name: string) => {
          await expect(page.getByText(t('restore.running'))).toBeVisible();
          await expectAccessible(page);
          await picture(name);
          await page.getByRole('button', { name: t('restore.cancel') }).click();
          await expect(page.getByText(t('restore.cancelling'))).toBeVisible();
          await writeFile(slow, 'age-encryption.org/v1\n');
          await expect(page.getByText(t('error.CANCELLED'))).toBeVisible();
        };
        execFileSync('mkfifo', [slow]);
        await restore.ask(slow, drive.secret);
        await stop('restore-look-stop');
        await rm(slow);
        await cp(drive.file, slow);
        await page.getByRole('button', { name: t('restore.look') }).click();
        await expect(restore.preview).toBeVisible({ timeout: 30_000 });
        await rm(slow);
        execFileSync('mkfifo', [slow]);
        await restore.begin();
        await stop('restore-run-stop');
        await picture('restore-stopped');
        await page.getByRole('button', { name: t('restore.back') }).click();
        await new SignInPage(desk).signIn('head');
        await new ShellPage(desk).goTo('nav.cases');
        await expect(page.getByText('Пришло после копии').first()).toBeVisible();
      });
    });

    test('at the first start fills the empty folder', async ({ desk }) => {
      const { page, t } = desk;
      await page.getByText(t('setup.way.restore'), { exact: true }).click();
      await expectAccessible(page);
      await picturesOf(desk, look)('restore-first-start');
      const restore = new RestorePage(desk);
      await restore.look(drive.file, drive.secret);
      await expect(restore.preview).toContainText(t('restore.seen.nothing'));
      await restore.goBack();
      await restore.goOn();
      await new SignInPage(desk).signIn('head');
    });

    test.describe('over a base that cannot be read', () => {
      test.use({
        dataFrom: async ({ language: _ }, use) => use(drive.broken),
      });
      test('is what the window comes up with', async ({ desk }) => {
        const { page, t } = desk;
        await expect(page.getByRole('heading', { name: t('restore.rescue.title') })).toBeVisible();
        await expectAccessible(page);
        await picturesOf(desk, look)('rescue');
        const restore = new RestorePage(desk);
        await restore.look(drive.file, drive.secret);
        await expect(restore.preview).toContainText(t('restore.seen.unreadable'));
        await restore.goBack();
        await expect(page.getByText('reception.db.before-restore')).toBeVisible();
        await restore.goOn();
        await new SignInPage(desk).signIn('head');
      });
    });
  });
}
