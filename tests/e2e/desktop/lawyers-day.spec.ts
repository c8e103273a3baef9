import { workTheDay } from '../scenarios/working-day';
import { DESK_LANGUAGES } from '../support/desk';
import { test } from '../support/desktop-desk';
import { noDesktopReason } from './shell-page';

test.skip(noDesktopReason !== null, `DESKTOP TESTS SKIPPED: ${noDesktopReason}`);

for (const language of DESK_LANGUAGES) {
  test.describe(`a lawyer's day, ${language}`, () => {
    test.use({ office: 'demo', language });
    test('by keyboard: accept, work, close, decline; the next by the rules takes it', async ({ desk }) =>
      workTheDay(desk, { login: 'lawyer1', colleague: 'lawyer2', handedOver: 'by-rules' }));
  });
}
