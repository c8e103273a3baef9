import { mkdir, writeFile } from 'node:fs/promises';
import { printCoverChartsSignatures, readTheCharts, saveTheRegistry } from './scenarios/charts';
import { test } from './support/browser-desk';
import { everydayIn } from './support/desk';

const FOLDER = 'test-results/looks';

test.beforeAll(() => mkdir(FOLDER, { recursive: true }));

for (const [language, look] of [
  ['ru', 'light'],
  ['kk', 'dark'],
] as const)
  test.describe(`charts, ${language}, ${look}`, everydayIn('kk', language), () => {
    test.use({ office: 'demo', language, look });

    test('every bar opens its cases, a choice narrows them, paper shows them', async ({ desk }) =>
      readTheCharts(desk, async name => {
        await desk.page.screenshot({ path: `${FOLDER}/${language}-${look}-${name}.png`, fullPage: true });
      }));

    test('the report on paper has its cover, charts, tables and lines to sign', async ({ desk }) =>
      printCoverChartsSignatures(desk, pdf => writeFile(`${FOLDER}/${language}-${look}-quarter.pdf`, pdf)));

    test('the whole list goes into a workbook', async ({ desk }) =>
      saveTheRegistry(desk, async name => {
        await desk.page.screenshot({ path: `${FOLDER}/${language}-${look}-${name}.png` });
      }));
  });
