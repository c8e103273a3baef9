import { mkdir } from 'node:fs/promises';
import { officeClient } from '../support/office-client';
import { workAtACentre } from './scenarios/centre-base';
import { test } from './support/browser-desk';
import { everydayIn } from './support/desk';
import { LOOKS, picturesOf } from './support/pictures';

test.beforeAll(() => mkdir(LOOKS, { recursive: true }));

for (const [language, look] of [
  ['ru', 'light'],
  ['kk', 'dark'],
] as const)
  test.describe(`a base for a centre alone, ${language}`, everydayIn('ru', language), () => {
    test.use({ language, look });
    test('from its first start to a merged report and a form of its own', async ({ desk, server }) => {
      test.setTimeout(120_000);
      await workAtACentre(desk, officeClient(server.url), picturesOf(desk, look));
    });
  });
