import { mkdir } from 'node:fs/promises';
import { officeClient } from '../support/office-client';
import { takeAtTheCentre } from './scenarios/centre';
import { test } from './support/browser-desk';
import { everydayIn } from './support/desk';
import { LOOKS, picturesOf } from './support/pictures';

test.beforeAll(() => mkdir(LOOKS, { recursive: true }));

for (const [language, look] of [
  ['ru', 'light'],
  ['kk', 'dark'],
] as const)
  test.describe(`the centre, ${language}`, everydayIn('ru', language), () => {
    test.use({ language, look, office: 'demo' });
    test('takes a package, and its re-issue with what changed', async ({ desk, server }) =>
      takeAtTheCentre(desk, officeClient(server.url), picturesOf(desk, look)));
  });
