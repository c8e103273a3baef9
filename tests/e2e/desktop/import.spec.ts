import { importJournal } from '../scenarios/import';
import { test } from '../support/desktop-desk';
import { noDesktopReason } from './shell-page';

test.skip(noDesktopReason !== null, `DESKTOP TESTS SKIPPED: ${noDesktopReason}`);

test.use({ office: 'own' });
test('a journal is checked, loaded, and not doubled', async ({ desk }) => importJournal(desk));
