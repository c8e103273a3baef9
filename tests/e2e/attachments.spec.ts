import { attachFiles } from './scenarios/attachments';
import { test } from './support/browser-desk';
import { DESK_LANGUAGES, everydayIn } from './support/desk';

for (const language of DESK_LANGUAGES) {
  test.describe(`attachments, ${language}`, everydayIn('ru', language), () => {
    test.use({ office: 'own', language });
    test('are put in, shown, saved after a warning, removed and brought back', ({ desk }) =>
      attachFiles(desk));
  });
}
