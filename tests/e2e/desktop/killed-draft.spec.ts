import { join, resolve } from 'node:path';
import { _electron } from '@playwright/test';
import { A_PNG } from '../../support/attachments';
import { RegisterPage } from '../page-models/register-page';
import { SignInPage } from '../page-models/sign-in-page';
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/desktop-desk';
import { dropFile, dropLargeFiles } from '../support/give-file';
import { noDesktopReason } from './shell-page';

test.skip(noDesktopReason !== null, `DESKTOP TESTS SKIPPED: ${noDesktopReason}`);
test.use({ office: 'own', language: 'kk' });

/** More than can arrive before the kill: they go one after the other. */
const LATE = ['1-сурет', '2-сурет', '3-сурет', '4-сурет', '5-сурет', '6-сурет'].map(name => `${name}.bmp`);
const WORDS = 'Үйде екі күн су жоқ, Әкімдік жауап бермейді';

test('what was typed when the program was killed is there again', async ({ desk, desktop }) => {
  const { page } = desk;
  const form = new RegisterPage(desk);
  await new SignInPage(desk).signIn('registrar');
  await form.open();
  await page.keyboard.type('Жұмағалиева');
  await page.keyboard.press('Alt+KeyS');
  await page.keyboard.type(WORDS, { delay: 20 });
  const { t } = desk;
  const files = page.getByRole('region', { name: t('files.title') });
  await dropFile(desk, 'жеткен скан.png', A_PNG);
  await expect(files.getByRole('listitem')).toHaveCount(1);
  await dropLargeFiles(desk, LATE, 20);
  await expect(files.getByText(t('files.sending', { name: LATE.at(-1) ?? '' }))).toBeVisible();
  await expect(page.locator('[data-draft]')).toHaveAttribute('data-draft', 'kept');
  // In mid-typing: nobody pressed anything to save, and nobody closes anything.
  await page.keyboard.type(' ал');
  const dead = desktop.app.process();
  const gone = new Promise(done => dead.once('exit', done));
  const core = await desktop.app.evaluate(({ app }) => app.getAppMetrics().map(one => one.pid));
  for (const pid of core) if (pid !== dead.pid) process.kill(pid, 'SIGKILL');
  dead.kill('SIGKILL');
  await gone;

  const again = await _electron.launch({
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      `--user-data-dir=${join(desktop.dataDir, '../profile')}`,
      resolve(import.meta.dirname, '../../../out/main/index.cjs'),
    ],
    env: { ...environment(), RECEPTION_DATA: desktop.dataDir, LANGUAGE: 'ru' },
  });
  try {
    const second = await again.firstWindow();
    await second.getByRole('heading').first().waitFor();
    await new SignInPage({ ...desk, page: second }).signIn('registrar');
    await second.keyboard.press('Alt+KeyN');
    await expect(second.locator('[name="surname"]')).toHaveValue('Жұмағалиева', { timeout: 20_000 });
    await expect(second.locator('[name="summary"]')).toHaveValue(new RegExp(`^${WORDS}`));
    // The scan that had arrived is there; what was on its way is named, so that it is given again.
    const kept = second.getByRole('region', { name: t('files.title') });
    await expect(kept.getByRole('listitem').first()).toContainText('жеткен скан.png');
    const lost = kept.getByRole('alert');
    await expect(lost).toContainText(LATE.at(-1) ?? '');
    await expect(lost).toContainText(t('register.filesLost.text'));
    await expectAccessible(second);
    await second.screenshot({ path: 'test-results/desk/killed-kk.png' });
    await lost.getByRole('button', { name: t('files.dismiss') }).click();
    await expect(lost).toBeHidden();
  } finally {
    await again.close();
  }
});

function environment(): Record<string, string> {
  const defined: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) defined[name] = value;
  delete defined.ELECTRON_RUN_AS_NODE;
  return defined;
}
