import { mkdir } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { CasesPage } from './page-models/cases-page';
import { SetupPage } from './page-models/setup-page';
import { ShellPage } from './page-models/shell-page';
import { SignInPage } from './page-models/sign-in-page';
import { StatisticsPage } from './page-models/statistics-page';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/browser-desk';
import { DESK_LANGUAGES, type Desk, everydayIn } from './support/desk';

const FOLDER = 'test-results/looks';

/** One of the two appearances in each language: a contrast is the same in both languages, a reading order in both. */
const LOOKED_AT_BY_AXE: readonly string[] = ['ru-light', 'kk-dark'];

/** Takes the screen's picture: nothing runs out of it sideways, what it is for is in sight, axe finds nothing. */
async function look(desk: Desk, name: string, primary: Locator): Promise<void> {
  const { page, language } = desk;
  await expect(primary).toBeInViewport({ ratio: 1 });
  await page.evaluate(() => document.fonts.ready);
  const theme = await page.locator('html').getAttribute('data-mantine-color-scheme');
  await page.screenshot({ path: `${FOLDER}/${language}-${theme}-${name}.png` });
  const tooWide = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main')]
      .filter(element => element.scrollWidth > element.clientWidth)
      .map(element => `${element.tagName}: ${element.scrollWidth} > ${element.clientWidth}`),
  );
  expect(tooWide, name).toEqual([]);
  if (LOOKED_AT_BY_AXE.includes(`${language}-${theme}`)) await expectAccessible(page);
}

test.beforeAll(() => mkdir(FOLDER, { recursive: true }));

for (const language of DESK_LANGUAGES) {
  for (const scheme of ['light', 'dark'] as const) {
    const everyday = scheme === 'light' ? 'ru' : 'kk';
    test.describe(`looks, ${language}, ${scheme}`, everydayIn(everyday, language), () => {
      test.use({ language, look: scheme });

      test.describe('before there is an office', () => {
        test('first start', async ({ desk }) => {
          await look(desk, 'setup', new SetupPage(desk).field('setup.nameRu'));
        });
      });

      test.describe('in a demonstration office', () => {
        test.use({ office: 'demo' });
        test('every main screen', async ({ desk }) => lookAtEveryScreen(desk));
      });
    });
  }
}

async function lookAtEveryScreen(desk: Desk): Promise<void> {
  const { page, t } = desk;
  const button = (name: string) => page.getByRole('main').getByRole('button', { name });
  const signIn = new SignInPage(desk);
  await look(desk, 'sign-in', button(t('signIn.submit')));
  await signIn.signIn('head');
  const shell = new ShellPage(desk);
  const cases = new CasesPage(desk);
  await page.getByRole('region', { name: t('today.counts') }).waitFor();
  await look(desk, 'today', button(t('today.register')));
  await page.goto('/#/register');
  await look(desk, 'register', button(t('register.submit')));
  await page.goto('/#/cases');
  await expect(cases.selected).toBeVisible();
  await page.getByRole('group', { name: t('case.actions') }).waitFor();
  await look(desk, 'cases', button(t('case.assign')));
  await page.getByRole('link', { name: t('cases.open') }).click();
  await look(desk, 'case', button(t('case.assign')));
  await shell.searchFor('пенсия');
  await expect(cases.selected).toBeVisible();
  await look(desk, 'search', cases.selected);
  await page.goto('/#/statistics');
  await new StatisticsPage(desk).table.waitFor();
  await look(desk, 'statistics', new StatisticsPage(desk).quarter);
  await page.goto('/#/statistics/print');
  await shell.heading(t('quarter.print.title')).waitFor();
  await look(desk, 'print', button(t('print.do')));
  await page.goto('/#/import');
  await look(desk, 'import', button(t('imports.check')));
  await page.goto('/#/settings');
  await look(desk, 'settings', shell.heading(t('nav.settings')));
}
