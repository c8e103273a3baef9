import { defendTheQuarter, printTheQuarter } from './scenarios/quarter';
import { test } from './support/browser-desk';

test.describe('a demonstration office', () => {
  test.use({ office: 'demo' });
  test('the quarter opens its cases, goes into a workbook and onto paper', async ({ desk }) =>
    defendTheQuarter(desk));
});

test.describe('a real office', () => {
  test.use({ office: 'own', language: 'kk' });
  test('the quarter is printed in Kazakh', async ({ desk }) => printTheQuarter(desk));
});
