import { workTheDay } from './scenarios/working-day';
import { test } from './support/browser-desk';
import { DESK_LANGUAGES } from './support/desk';

for (const language of DESK_LANGUAGES) {
  test.describe(`a deputy's day, ${language}`, () => {
    test.use({ office: 'demo', language });
    test('by keyboard: accept, work, close, decline; the head hands it over', async ({ desk }) =>
      workTheDay(desk, { login: 'deputy1', colleague: 'deputy2', handedOver: 'by-head' }));
  });
}
