import { correctRefused, registerWalkIn } from '../scenarios/register';
import { test } from '../support/desktop-desk';
import { noDesktopReason } from './shell-page';

test.skip(noDesktopReason !== null, `DESKTOP TESTS SKIPPED: ${noDesktopReason}`);

test.describe('in a demonstration office', () => {
  test.use({ office: 'demo' });
  test('a walk-in is registered by keyboard and found again', async ({ desk }) => registerWalkIn(desk));
});

test.describe('in a real office', () => {
  test.use({ office: 'own', language: 'kk' });
  test('a refused registration keeps what was typed and says why', async ({ desk }) => correctRefused(desk));
});
