import { makeDemonstration, makeFirstOffice } from '../scenarios/first-start';
import { DESK_LANGUAGES } from '../support/desk';
import { test } from '../support/desktop-desk';
import { noDesktopReason } from './shell-page';

test.skip(noDesktopReason !== null, `DESKTOP TESTS SKIPPED: ${noDesktopReason}`);

for (const language of DESK_LANGUAGES) {
  test.describe(`first start, ${language}`, () => {
    test.use({ language });
    test('an office is made by keyboard, and a wrong password says so', async ({ desk }) =>
      makeFirstOffice(desk));
  });
}

// The browser makes one every day, through the same use cases.
test('a demonstration office is made from the screen', { tag: '@full' }, async ({ desk }) => {
  test.setTimeout(180_000);
  await makeDemonstration(desk);
});
