import { workTheDay } from './scenarios/working-day';
import { test } from './support/browser-desk';
import { DESK_LANGUAGES } from './support/desk';

for (const language of DESK_LANGUAGES) {
  test.describe(`a lawyer's day, ${language}`, () => {
    test.use({ office: 'demo', language });
    test('by keyboard: accept, work, close, decline; the next by the rules takes it', async ({ desk }) =>
      workTheDay(desk, { login: 'lawyer1', colleague: 'lawyer2', handedOver: 'by-rules' }));
  });
}
