import { mkdir } from 'node:fs/promises';
import { officeClient } from '../support/office-client';
import { writeEveryRule } from './scenarios/every-rule';
import { learnFromPractice } from './scenarios/lessons';
import { changeRules } from './scenarios/rules';
import { test } from './support/browser-desk';
import { DESK_LANGUAGES, everydayIn } from './support/desk';
import { LOOKS, picturesOf } from './support/pictures';

test.beforeAll(() => mkdir(LOOKS, { recursive: true }));

for (const language of DESK_LANGUAGES) {
  const look = language === 'ru' ? 'light' : 'dark';
  test.describe(`rules, ${language}`, everydayIn('ru', language), () => {
    test.use({ language, look, office: 'demo' });
    test('are written, tried on the past, saved and taken back', async ({ desk }) =>
      changeRules(desk, picturesOf(desk, look)));
    test('are learnt from what people chose instead', async ({ desk, server }) =>
      learnFromPractice(desk, officeClient(server.url), picturesOf(desk, look)));
  });
  test.describe(`rules of every sort, ${language}`, everydayIn('kk', language), () => {
    test.use({ language, look, office: 'demo' });
    test('are written, ordered, found fault with and tried', async ({ desk, server }) =>
      writeEveryRule(desk, officeClient(server.url), picturesOf(desk, look)));
  });
}
