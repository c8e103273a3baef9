import { join, resolve } from 'node:path';
import { _electron } from '@playwright/test';
import { RegisterPage } from '../page-models/register-page';
import { SignInPage } from '../page-models/sign-in-page';
import { expect, test } from '../support/desktop-desk';
import { noDesktopReason } from './shell-page';

test.skip(noDesktopReason !== null, `DESKTOP TESTS SKIPPED: ${noDesktopReason}`);
test.use({ office: 'own', language: 'kk' });

const WORDS = 'Үйде екі күн су жоқ, Әкімдік жауап бермейді';

test('what was typed when the program was killed is there again', async ({ desk, desktop }) => {
  const { page } = desk;
  const form = new RegisterPage(desk);
  await new SignInPage(desk).signIn('registrar');
  await form.open();
  await page.keyboard.type('Жұмағалиева');
  await page.keyboard.press('Alt+KeyS');
  await page.keyboard.type(WORDS, { delay: 20 });
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
