/**
 * The attack: markup and script in every text that a person can type (tests/support/markup feeds them all, and
 * tests/security/stored-markup.exploit.test.ts finds a field that is not fed). Whatever shows it must show it as words:
 * no element of it, no script of it, on any screen, on paper or in a file.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillOffice } from '../support/markup/fill-office';
import { MARKUP } from '../support/markup/free-strings';
import { deskAtServer } from '../support/office-desk';
import { SignInPage } from './page-models/sign-in-page';
import { expect, test } from './support/browser-desk';

const ROOT = join(import.meta.dirname, '../..');
const source = (path: string) => readFileSync(join(ROOT, path), 'utf8');
/** Screens of the program, as its router has them. */
const ROUTES = [...source('renderer/app/router.tsx').matchAll(/path="([^"]+)"/g)].map(([, path]) => path);
const [, tabs = ''] =
  /const TABS = \[([^\]]+)\]/.exec(source('renderer/features/settings/SettingsScreen.tsx')) ?? [];
const TABS = [...tabs.matchAll(/'(\w+)'/g)].map(([, tab]) => tab);
/** A sheet of rows that nobody chose, a file that nobody picked yet, settings of numbers alone. */
const SILENT: ReadonlySet<string> = new Set([
  '/print/cases',
  '/import',
  '/settings?tab=lock',
  '/settings?tab=base',
  '/settings?tab=own',
]);

test('markup in any field stays words on every screen and on paper', async ({ desk, server }) => {
  test.setTimeout(400_000);
  const { page } = desk;
  const today = new Date().toISOString().slice(0, 10);
  const office = await fillOffice(deskAtServer(server.url), { today, dataDir: server.dataDir });
  const { id, receptionId, personId, otherPersonId, actId, quarter, searchAddress } = office;
  page.on('dialog', dialog => {
    throw new Error(`a dialog opened: ${dialog.message()}`);
  });
  await page.reload();
  await new SignInPage(desk).signIn('head');

  const addresses: Readonly<Record<string, readonly string[]>> = {
    '/': ['/'],
    '/register': ['/register'],
    '/cases': ['/cases?view=all'],
    '/cases/:id': [`/cases/${id}`, `/cases/${receptionId}`],
    '/cases/:id/papers': [`/cases/${id}/papers`, `/cases/${receptionId}/papers`],
    '/search/:query': [`/search/${searchAddress}`, `/search/${encodeURIComponent(MARKUP)}`],
    '/persons': ['/persons'],
    '/persons/:id': [`/persons/${personId}`, `/persons/${otherPersonId}`],
    '/print/cases': ['/print/cases'],
    '/search': ['/search'],
    '/statistics': ['/statistics', `/statistics?quarter=${quarter}&form=marked-up`],
    '/statistics/print': [
      `/statistics/print?quarter=${quarter}`,
      `/statistics/print?quarter=${quarter}&form=marked-up`,
    ],
    '/statistics/close': [`/statistics/close?quarter=${quarter}`],
    '/statistics/form': [`/statistics/form?quarter=${quarter}&form=marked-up`],
    '/centre': [`/centre?quarter=${quarter}`],
    '/retention/act/:id': [`/retention/act/${actId}`],
    '/consent/:of/:id': [`/consent/case/${id}`, `/consent/person/${personId}`],
    '/balance': ['/balance'],
    '/import': ['/import'],
    '/settings': TABS.map(tab => `/settings?tab=${tab}`),
  };
  expect(Object.keys(addresses)).toEqual(ROUTES);
  for (const address of Object.values(addresses).flat()) {
    // The page's own addresses stand behind the hash, their parameters before it.
    const [path = '/', parameters = ''] = address.split('?');
    await page.goto(`/?${parameters}#${path}`);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('main > *').first()).toBeVisible();
    // The words are there: a screen that stays silent would prove nothing.
    if (!SILENT.has(address))
      await expect.poll(() => page.evaluate(showsInMain, MARKUP), { message: address }).toBe(true);
    const planted = await page.evaluate(() => ({
      hit: Reflect.get(window, 'hit') === 1,
      images: document.querySelectorAll('img[src^="x"], [onerror]').length,
      scripts: [...document.scripts].filter(script => script.textContent?.includes('window.hit')).length,
    }));
    expect(planted, address).toEqual({ hit: false, images: 0, scripts: 0 });
  }
});

/** Do the words stand in the screen itself, as text or in a field? */
function showsInMain(words: string): boolean {
  const main = document.querySelector('main');
  const fields = [...(main?.querySelectorAll('input, textarea') ?? [])];
  return [main?.innerText ?? '', ...fields.map(field => String(Reflect.get(field, 'value')))].some(text =>
    text.includes(words),
  );
}
