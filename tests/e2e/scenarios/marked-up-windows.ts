import { expect, type Locator, type Page } from '@playwright/test';
import { MARKUP } from '../../support/markup/free-strings';
import { RegisterPage } from '../page-models/register-page';
import { StatisticsPage } from '../page-models/statistics-page';
import type { Desk } from '../support/desk';
import { expectNothingPlanted, expectWords } from '../support/planted';

interface Places {
  readonly id: string;
  readonly personId: string;
  readonly quarter: string;
}

/** The page's own addresses stand behind the hash, their parameters before it. */
export async function openAddress(page: Page, address: string): Promise<void> {
  const [path = '/', parameters = ''] = address.split('?');
  const before = page.url();
  await page.goto(`/?${parameters}#${path}`);
  // The same address again is no load: what is open over it would stay.
  if (page.url() === before) await page.reload();
  await page.waitForLoadState('networkidle');
}

/** What opens over a screen of an office in which every word is markup: each shows it as words. */
export async function openMarkedUpWindows(desk: Desk, { id, personId, quarter }: Places): Promise<void> {
  const { page, t } = desk;
  const main = page.getByRole('main');
  const dialog = page.getByRole('dialog');
  const look = async (where: string, within = dialog) => {
    await expectWords(within, where);
    await expectNothingPlanted(page, where);
  };
  const press = (name: string | RegExp) => main.getByRole('button', { name }).first().click();
  const beginning = (words: string) => new RegExp(`^${words.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

  await openAddress(page, '/cases?view=all');
  await page.getByRole('button', { name: beginning(t('shell.user', { name: '' })) }).click();
  await look('user menu');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+KeyK');
  await page.getByRole('textbox', { name: t('palette.title') }).fill(MARKUP);
  await look('palette', page.getByRole('option'));
  await page.keyboard.press('Escape');
  await press(t('cases.saved'));
  await look('saved views', page.getByRole('dialog').or(page.locator('.saved-views')));
  await page.keyboard.press('Escape');
  await press(t('cases.filter.add'));
  await dialog.getByRole('combobox', { name: t('cases.filter.executor') }).click();
  await look('filter', page.getByRole('option'));

  await openAddress(page, '/cases?view=all');
  await main.getByRole('checkbox').first().check();
  await press(t('cases.chosen.assign'));
  await dialog.getByRole('combobox').click();
  await look('who takes the chosen', page.getByRole('option'));
  await dialog.getByRole('button', { name: t('shell.close') }).click();
  await press(t('cases.chosen.print'));
  await page.emulateMedia({ media: 'print' });
  await look('chosen cases on paper', main);
  await page.emulateMedia({ media: null });

  await openAddress(page, `/cases/${id}`);
  await press(t('case.assign'));
  await dialog.getByRole('combobox').click();
  await look('who takes the case', page.getByRole('option'));
  await openAddress(page, `/cases/${id}`);
  await press(beginning(t('files.showName', { name: '' })));
  await dialog.locator('canvas[data-drawn="1"]').or(dialog.getByRole('alert')).waitFor();
  await expectNothingPlanted(page, 'preview');
  await page.keyboard.press('Escape');
  await press(beginning(t('files.saveName', { name: '' })));
  await dialog
    .getByText(/onerror=window\.hit=1/)
    .first()
    .waitFor();
  await expectNothingPlanted(page, 'warning before a file is saved');

  await openAddress(page, `/persons/${personId}`);
  const doubles = page.getByRole('region', { name: t('persons.duplicates') });
  await look('duplicates', doubles);
  await doubles.getByRole('button').first().click();
  await look('two records side by side');

  await openAddress(page, '/register');
  const form = new RegisterPage(desk);
  await form.field('register.surname').fill(MARKUP);
  await form.field('register.summary').fill(MARKUP);
  const similar = page.getByRole('region', { name: t('similar.title') });
  await look('similar appeals', similar);
  await similar
    .getByRole('button', { name: t('similar.open') })
    .first()
    .click();
  await look('an earlier case beside the form');

  await openAddress(page, `/statistics?quarter=${quarter}`);
  const statistics = new StatisticsPage(desk);
  const [row] = (await statistics.rows()).filter(({ now }) => now > 0);
  await statistics.openFigure(row?.label ?? '');
  await look('cases behind a figure', statistics.drawer);

  await openAddress(page, '/settings?tab=staff');
  await press(beginning(t('staff.edit', { name: '' })));
  await look('an executor');
}

/** Leave the page or the office, or take long: what they show stands elsewhere as well. */
const NOT_PRESSED = ['lock.now', 'lock.switch', 'shell.signOut', 'backup.now', 'keys.change'] as const;
/** Figures of a report open one and the same window: so many of a screen stand for all. */
const FIGURES = 3;
/** So many buttons are pressed on a page as the last one left it: one that makes more of itself is met no further. */
const IN_A_ROW = 10;

/** Waits until nothing of the page has changed for a moment: what a press asked for has come. */
async function becomesQuiet(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>(resolve => {
        const began = performance.now();
        let changed = began;
        const watch = new MutationObserver(() => {
          changed = performance.now();
        });
        watch.observe(document, { subtree: true, childList: true, attributes: true });
        const looking = setInterval(() => {
          const now = performance.now();
          if (now - changed < 200 && now - began < 5_000) return;
          clearInterval(looking);
          watch.disconnect();
          resolve();
        }, 50);
      }),
  );
}

/** What each button of the page is called, but for numbers and times in it; '' for figures beyond the first ones. */
function namesOf(buttons: Locator): Promise<string[]> {
  return buttons.evaluateAll((all, figures) => {
    const spare = all.filter(one => one.className === 'figure').slice(figures);
    return all.map(one => {
      const name = one.getAttribute('aria-label') ?? one.textContent ?? '';
      return spare.includes(one) ? '' : name.trim().replace(/\d+/g, '#');
    });
  }, FIGURES);
}

/** Notices stay while the pointer rests on them, over what is to be pressed next. */
async function closeNotices(page: Page): Promise<void> {
  const crosses = page.locator('.mantine-Notification-closeButton');
  await crosses.evaluateAll(all => {
    for (const one of all) if (one instanceof HTMLElement) one.click();
  });
  await expect(crosses).toHaveCount(0);
}

/**
 * Presses every button of a screen, one after the other, and whatever opens by it: nothing that was typed becomes an
 * element anywhere. Answers the names of the windows that opened.
 */
export async function pressEverything(desk: Desk, address: string): Promise<string[]> {
  const { page, t } = desk;
  const done = new Set<string>(['', ...NOT_PRESSED.map(key => t(key))]);
  const windows = new Set<string>();
  const opened = page.getByRole('dialog').or(page.getByRole('menu')).or(page.getByRole('listbox'));
  const buttons = page.getByRole('main').getByRole('button', { disabled: false });
  let inARow = 0;
  const open = async () => {
    // A load of its own: where the hash alone differs there is nothing that a page could be waited for by.
    await page.goto('about:blank');
    await openAddress(page, address);
    await becomesQuiet(page);
    // A press that ended the session would leave nothing to look at.
    await expect(page.getByRole('timer').first()).toBeVisible();
    inARow = 0;
  };
  await open();
  for (;;) {
    const names = await namesOf(buttons);
    const at = names.findIndex(name => !done.has(name));
    const name = names[at];
    if (name === undefined) {
      if (inARow === 0) return [...windows];
      await open();
      continue;
    }
    done.add(name);
    const before = page.url();
    await closeNotices(page);
    await buttons.nth(at).click({ timeout: 30_000 });
    await becomesQuiet(page);
    const seen = await opened.evaluateAll(all => all.map(one => one.textContent?.slice(0, 40) ?? ''));
    for (const window of seen) windows.add(window);
    await expectNothingPlanted(page, `${address}: ${name}`);
    inARow += 1;
    if (seen.length > 0 || page.url() !== before || inARow >= IN_A_ROW) await open();
  }
}
