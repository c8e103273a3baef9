import { ShellPage } from '../page-models/shell-page';
import { makeAndSwitch } from '../scenarios/several-offices';
import { DESK_LANGUAGES, everydayIn } from '../support/desk';
import { test } from '../support/desktop-desk';
import { picturesOf } from '../support/pictures';
import { noDesktopReason } from './shell-page';

test.skip(noDesktopReason !== null, `DESKTOP TESTS SKIPPED: ${noDesktopReason}`);

for (const language of DESK_LANGUAGES) {
  test.describe(`several offices in the window, ${language}`, everydayIn('ru', language), () => {
    test.use({ office: 'own', language });
    test('a head makes one more, switches, and chooses at the sign-in', async ({ desk }) => {
      await new ShellPage(desk).chooseLanguage(language);
      await makeAndSwitch(desk, picturesOf(desk, 'window'));
    });
  });
}
