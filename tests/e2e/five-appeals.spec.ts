import { registerFive } from './scenarios/five-appeals';
import { test } from './support/browser-desk';
import { DESK_LANGUAGES, everydayIn } from './support/desk';

for (const language of DESK_LANGUAGES) {
  test.describe(`five usual appeals, ${language}`, everydayIn('ru', language), () => {
    test.use({ office: 'own', language });
    test('each is registered by keyboard within its keys and its minute', async ({ desk }) =>
      registerFive(desk));
  });
}
