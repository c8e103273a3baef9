import { mkdir } from 'node:fs/promises';
import { officeClient } from '../support/office-client';
import { forwardAway } from './scenarios/forwards';
import { workTogether } from './scenarios/parts';
import { test } from './support/browser-desk';
import { DESK_LANGUAGES, everydayIn } from './support/desk';
import { LOOKS, picturesOf } from './support/pictures';

test.beforeAll(() => mkdir(LOOKS, { recursive: true }));

for (const language of DESK_LANGUAGES) {
  const look = language === 'ru' ? 'dark' : 'light';
  test.describe(`co-executors, ${language}`, everydayIn('kk', language), () => {
    test.use({ language, look, office: 'own' });
    test('have their own parts with their own days', async ({ desk, server }) =>
      workTogether(desk, officeClient(server.url), picturesOf(desk, look)));
  });
  test.describe(`forwarding, ${language}`, everydayIn('kk', language), () => {
    test.use({ language, look, office: 'own' });
    test('goes to another body and can be taken back today', async ({ desk, server }) =>
      forwardAway(desk, officeClient(server.url), picturesOf(desk, look)));
  });
}
