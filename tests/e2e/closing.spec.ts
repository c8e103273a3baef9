import { mkdir } from 'node:fs/promises';
import { officeClient } from '../support/office-client';
import { closeTheQuarter } from './scenarios/closing';
import { test } from './support/browser-desk';
import { DESK_LANGUAGES, everydayIn } from './support/desk';
import { LOOKS, picturesOf } from './support/pictures';

test.beforeAll(() => mkdir(LOOKS, { recursive: true }));

for (const language of DESK_LANGUAGES) {
  const look = language === 'ru' ? 'light' : 'dark';
  test.describe(`the quarter, ${language}`, everydayIn('kk', language), () => {
    test.use({ language, look, office: 'demo' });
    test('is checked, signed, corrected and signed anew', async ({ desk, server }) =>
      closeTheQuarter(desk, officeClient(server.url), picturesOf(desk, look)));
  });
}
