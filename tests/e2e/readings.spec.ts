import { mkdir } from 'node:fs/promises';
import { officeClient } from '../support/office-client';
import { readBySecond } from './scenarios/readings';
import { test } from './support/browser-desk';
import { DESK_LANGUAGES, everydayIn } from './support/desk';
import { LOOKS, picturesOf } from './support/pictures';

test.beforeAll(() => mkdir(LOOKS, { recursive: true }));
// Three sign-ins and a walk by Tab, also where the machine is slow.
test.setTimeout(180_000);

for (const language of DESK_LANGUAGES) {
  const look = language === 'ru' ? 'dark' : 'light';
  test.describe(`a second reader, ${language}, ${look}`, everydayIn('kk', language), () => {
    test.use({ language, look, office: 'own' });
    test('reads the answer before the case closes', async ({ desk, server }) =>
      readBySecond(
        desk,
        { head: officeClient(server.url), deputy: officeClient(server.url) },
        picturesOf(desk, look),
      ));
  });
}
