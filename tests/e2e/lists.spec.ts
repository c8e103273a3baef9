import { mkdir } from 'node:fs/promises';
import { workWithLists } from './scenarios/lists';
import { test } from './support/browser-desk';
import { DESK_LANGUAGES, everydayIn } from './support/desk';

const FOLDER = 'test-results/looks';

for (const [language, look] of [
  [DESK_LANGUAGES[0], 'light'],
  [DESK_LANGUAGES[1], 'dark'],
] as const) {
  test.describe(`lists, ${language}, ${look}`, everydayIn('kk', language), () => {
    test.use({ language, look, office: 'demo' });
    test('narrowed, sorted, chosen, found in another layout, kept as a view', async ({ desk }) => {
      await mkdir(FOLDER, { recursive: true });
      await workWithLists(desk, async name => {
        await desk.page.screenshot({ path: `${FOLDER}/${language}-${look}-lists-${name}.png` });
      });
    });
  });
}
