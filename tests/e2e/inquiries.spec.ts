import { mkdir } from 'node:fs/promises';
import { officeClient } from '../support/office-client';
import { inquire, promiseAndHelp } from './scenarios/inquiries';
import { test } from './support/browser-desk';
import { DESK_LANGUAGES, everydayIn } from './support/desk';
import { LOOKS, picturesOf } from './support/pictures';

test.beforeAll(() => mkdir(LOOKS, { recursive: true }));

for (const language of DESK_LANGUAGES) {
  const look = language === 'ru' ? 'light' : 'dark';
  test.describe(`inquiries, ${language}`, everydayIn('ru', language), () => {
    test.use({ language, look, office: 'own' });
    test('are answered late and sent anew by their author, by keyboard', async ({ desk, server }) =>
      inquire(desk, officeClient(server.url), picturesOf(desk, look)));
    test('stand beside promises and aid', async ({ desk, server }) =>
      promiseAndHelp(desk, officeClient(server.url), picturesOf(desk, look)));
  });
}
