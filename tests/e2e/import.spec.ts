import { importJournal } from './scenarios/import';
import { test } from './support/browser-desk';

test.use({ office: 'own' });
test('a journal is checked, loaded, and not doubled', async ({ desk }) => importJournal(desk));
