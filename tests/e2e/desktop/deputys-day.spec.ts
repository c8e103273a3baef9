import { workTheDay } from '../scenarios/working-day';
import { DESK_LANGUAGES } from '../support/desk';
import { test } from '../support/desktop-desk';
import { noDesktopReason } from './shell-page';

test.skip(noDesktopReason !== null, `DESKTOP TESTS SKIPPED: ${noDesktopReason}`);

for (const language of DESK_LANGUAGES) {
  test.describe(`a deputy's day, ${language}`, () => {
    test.use({ office: 'demo', language });
    test('by keyboard: accept, work, close, decline; the head hands it over', async ({ desk }) =>
      workTheDay(desk, { login: 'deputy1', colleague: 'deputy2', handedOver: 'by-head' }));
  });
}
