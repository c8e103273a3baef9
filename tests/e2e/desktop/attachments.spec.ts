import { attachFiles } from '../scenarios/attachments';
import { test } from '../support/desktop-desk';
import { noDesktopReason } from './shell-page';

test.skip(noDesktopReason !== null, `DESKTOP TESTS SKIPPED: ${noDesktopReason}`);

test.use({ office: 'own', language: 'ru' });
test('attachments are put in, shown, saved after a warning, removed and brought back', ({ desk }) =>
  attachFiles(desk));
