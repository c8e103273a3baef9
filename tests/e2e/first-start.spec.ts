import { makeDemonstration, makeFirstOffice } from './scenarios/first-start';
import { test } from './support/browser-desk';
import { DESK_LANGUAGES } from './support/desk';

for (const language of DESK_LANGUAGES) {
  test.describe(`first start, ${language}`, () => {
    test.use({ language });
    test('an office is made by keyboard, and a wrong password says so', async ({ desk }) =>
      makeFirstOffice(desk));
  });
}

test('a demonstration office is made from the screen', async ({ desk }) => {
  test.setTimeout(180_000);
  await makeDemonstration(desk);
});
