import { saveTheRegistry } from '../scenarios/charts';
import { test } from '../support/desktop-desk';
import { noDesktopReason } from './shell-page';

test.skip(noDesktopReason !== null, `DESKTOP TESTS SKIPPED: ${noDesktopReason}`);

test.describe('a demonstration office', () => {
  test.use({ office: 'demo' });
  test('the whole list goes into a workbook', async ({ desk }) =>
    saveTheRegistry(desk, async () => undefined));
});
