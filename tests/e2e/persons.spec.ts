import { mkdir } from 'node:fs/promises';
import { workWithPersons } from './scenarios/persons';
import { test } from './support/browser-desk';
import { everydayIn } from './support/desk';
import { LOOKS, picturesOf } from './support/pictures';

for (const [language, look] of [
  ['ru', 'light'],
  ['kk', 'dark'],
] as const) {
  test.describe(`applicants, ${language}, ${look}`, everydayIn('ru', language), () => {
    test.use({ language, look, office: 'own' });
    test('found in either alphabet, mended, joined field by field and parted whole', async ({ desk }) => {
      await mkdir(LOOKS, { recursive: true });
      const picture = picturesOf(desk, look);
      await workWithPersons(desk, name => picture(`persons-${name}`));
    });
  });
}
