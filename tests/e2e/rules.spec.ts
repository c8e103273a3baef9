import { mkdir } from 'node:fs/promises';
import { changeRules } from './scenarios/rules';
import { test } from './support/browser-desk';
import { DESK_LANGUAGES, type Desk } from './support/desk';

const FOLDER = 'test-results/looks';

test.beforeAll(() => mkdir(FOLDER, { recursive: true }));

/** Keeps a picture of the screen in both appearances of a scenario. */
function pictures({ page, language }: Desk, look: string) {
  return async (name: string) => {
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: `${FOLDER}/${language}-${look}-${name}.png` });
  };
}

for (const language of DESK_LANGUAGES) {
  const look = language === 'ru' ? 'light' : 'dark';
  test.describe(`rules, ${language}`, () => {
    test.use({ language, look, office: 'demo' });
    test('are written, tried on the past, saved and taken back', async ({ desk }) =>
      changeRules(desk, pictures(desk, look)));
  });
}
