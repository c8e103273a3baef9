/**
 * The attack: markup and script in every text that a person can type (tests/support/markup feeds them all, and
 * tests/security/stored-markup.exploit.test.ts finds a field that is not fed). Whatever shows it must show it as words:
 * no element of it, no script of it, on any screen, on paper or in a file.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '../../electron/core/clock';
import { fillOffice, type MarkedUp } from '../support/markup/fill-office';
import { MARKUP } from '../support/markup/free-strings';
import { deskAtServer } from '../support/office-desk';
import { SignInPage } from './page-models/sign-in-page';
import { openAddress, openMarkedUpWindows, pressEverything } from './scenarios/marked-up-windows';
import { expect, test } from './support/browser-desk';
import type { Desk } from './support/desk';
import { expectNothingPlanted, expectWords } from './support/planted';

const ROOT = join(import.meta.dirname, '../..');
const source = (path: string) => readFileSync(join(ROOT, path), 'utf8');
/** Screens of the program, as its router has them. */
const ROUTES = [...source('renderer/app/router.tsx').matchAll(/path="([^"]+)"/g)].map(([, path]) => path);
const [, tabs = ''] =
  /const TABS = \[([^\]]+)\]/.exec(source('renderer/features/settings/SettingsScreen.tsx')) ?? [];
const TABS = [...tabs.matchAll(/'(\w+)'/g)].map(([, tab]) => tab);
/** A sheet of rows that nobody chose (chosen ones: scenarios/marked-up-windows), a file that nobody picked yet, settings of numbers alone. */
const SILENT: ReadonlySet<string> = new Set([
  '/print/cases',
  '/import',
  '/settings?tab=lock',
  '/settings?tab=base',
  '/settings?tab=own',
]);

test.setTimeout(400_000);

/** An office in which every word is markup, with its head at the desk. */
async function atMarkedUpOffice(desk: Desk, server: { url: string; dataDir: string }): Promise<MarkedUp> {
  const { page } = desk;
  const today = systemClock.today();
  const office = await fillOffice(deskAtServer(server.url), { today, dataDir: server.dataDir });
  page.on('dialog', dialog => {
    throw new Error(`a dialog opened: ${dialog.message()}`);
  });
  await page.reload();
  await new SignInPage(desk).signIn('head');
  return office;
}

/** Every screen, where it shows something of this office. */
function addressesOf(office: MarkedUp): Readonly<Record<string, readonly string[]>> {
  const { id, receptionId, personId, otherPersonId, actId, quarter, searchAddress } = office;
  return {
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
    '/centre/print': [`/centre/print?quarter=${quarter}`],
    '/retention/act/:id': [`/retention/act/${actId}`],
    '/consent/:of/:id': [`/consent/case/${id}`, `/consent/person/${personId}`],
    '/balance': ['/balance'],
    '/import': ['/import'],
    '/settings': TABS.map(tab => `/settings?tab=${tab}`),
  };
}

test('markup in any field stays words on every screen, in its windows and on paper', async ({
  desk,
  server,
}) => {
  const { page } = desk;
  const office = await atMarkedUpOffice(desk, server);
  const addresses = addressesOf(office);
  expect(Object.keys(addresses)).toEqual(ROUTES);
  for (const address of Object.values(addresses).flat()) {
    await openAddress(page, address);
    await expect(page.locator('main > *').first()).toBeVisible();
    if (!SILENT.has(address)) await expectWords(page.getByRole('main'), address);
    await expectNothingPlanted(page, address);
  }
  await openMarkedUpWindows(desk, office);
});

test('whatever button is pressed on any screen, markup stays words', { tag: '@full' }, async ({
  desk,
  server,
}) => {
  test.setTimeout(2_400_000);
  // A dialog of the system's would wait for somebody.
  await desk.page.addInitScript(() => {
    window.print = () => undefined;
  });
  const office = await atMarkedUpOffice(desk, server);
  const windows = new Set<string>();
  for (const address of Object.values(addressesOf(office)).flat())
    for (const name of await pressEverything(desk, address)) windows.add(name);
  expect(windows.size).toBeGreaterThan(25);
});
