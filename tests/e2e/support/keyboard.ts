import { expect, type Locator, type Page } from '@playwright/test';

const FURTHEST = 90;

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate(element => element === document.activeElement);
}

/** Presses Tab (or Shift+Tab) until the target has the focus; fails where the keyboard cannot get to it. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < FURTHEST; presses += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${FURTHEST} times ${key} never came to ${target}`);
}

/** Goes to a control and presses it. */
export async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Goes to a field and types; what stood in it is replaced. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
  await expect(field).toHaveValue(text);
}

/**
 * Waits until a list that has just opened takes arrows: it looks for its chosen entry a moment after it is drawn, and
 * forgets an arrow pressed before that, which only a program is quick enough for.
 */
export async function listTakesKeys(page: Page): Promise<void> {
  await page.evaluate(() => new Promise(resolve => setTimeout(resolve)));
}

/** Takes the first entry of the list that has opened. */
export async function takeFirst(page: Page): Promise<void> {
  await listTakesKeys(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** From now on a mouse press is remembered; `expectNoMouse` fails when there was one. */
export async function watchMouse(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const remember = (event: Event) => {
      if (event.isTrusted) document.documentElement.dataset.mouse = event.type;
    };
    for (const type of ['pointerdown', 'mousedown', 'touchstart'])
      window.addEventListener(type, remember, true);
  });
  return async () => expect(page.locator('html')).not.toHaveAttribute('data-mouse', /./);
}
