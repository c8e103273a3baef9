import { mkdir } from 'node:fs/promises';
import { officeClient } from '../support/office-client';
import { balanceLoads } from './scenarios/balance';
import { hearOfUntaken } from './scenarios/told';
import { test } from './support/browser-desk';
import { DESK_LANGUAGES, everydayIn } from './support/desk';
import { LOOKS, picturesOf } from './support/pictures';

test.beforeAll(() => mkdir(LOOKS, { recursive: true }));

for (const language of DESK_LANGUAGES) {
  const look = language === 'ru' ? 'dark' : 'light';
  test.describe(`loads, ${language}`, everydayIn('kk', language), () => {
    test.use({ language, look, office: 'demo' });
    test('are seen, proposals decided and cases handed over', async ({ desk, server }) =>
      balanceLoads(desk, officeClient(server.url), picturesOf(desk, look)));
  });
  test.describe(`cases nobody takes, ${language}`, everydayIn('kk', language), () => {
    test.use({ language, look, office: 'own' });
    test('are told of by the hours of the office', async ({ desk, server }) =>
      hearOfUntaken(desk, officeClient(server.url), picturesOf(desk, look)));
  });
}
