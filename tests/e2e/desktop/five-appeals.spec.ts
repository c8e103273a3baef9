import { registerFive } from '../scenarios/five-appeals';
import { DESK_LANGUAGES, everydayIn } from '../support/desk';
import { test } from '../support/desktop-desk';
import { noDesktopReason } from './shell-page';

test.skip(noDesktopReason !== null, `DESKTOP TESTS SKIPPED: ${noDesktopReason}`);

for (const language of DESK_LANGUAGES) {
  test.describe(`five usual appeals, ${language}`, everydayIn('kk', language), () => {
    test.use({ office: 'own', language });
    test('each is registered by keyboard within its keys and its minute', async ({ desk }) =>
      registerFive(desk));
  });
}
