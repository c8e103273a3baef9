import { expect, type Locator, type Page } from '@playwright/test';
import { MARKUP } from '../../support/markup/free-strings';

/** Nothing of the markup that was typed became an element of the page, and nothing of it ran. */
export async function expectNothingPlanted(page: Page, where: string): Promise<void> {
  const planted = await page.evaluate(() => ({
    hit: Reflect.get(window, 'hit') === 1,
    images: document.querySelectorAll('img[src^="x"], [onerror]').length,
    scripts: [...document.scripts].filter(script => script.textContent?.includes('window.hit')).length,
  }));
  expect(planted, where).toEqual({ hit: false, images: 0, scripts: 0 });
}

/** Waits until the markup stands in an element as words, read or in a field: a silent one would prove nothing. */
export async function expectWords(within: Locator, where: string): Promise<void> {
  await expect
    .poll(
      () =>
        within.evaluateAll(
          (elements, words) =>
            elements.some(element =>
              [
                element instanceof HTMLElement ? element.innerText : '',
                ...[...element.querySelectorAll('input, textarea')].map(field =>
                  String(Reflect.get(field, 'value')),
                ),
              ].some(text => text.includes(words)),
            ),
          MARKUP,
        ),
      { message: where },
    )
    .toBe(true);
}
