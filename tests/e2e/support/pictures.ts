import type { Desk } from './desk';

export const LOOKS = 'test-results/looks';

/** Keeps pictures of a scenario's screens, to be looked at. */
export function picturesOf({ page, language }: Desk, look: string) {
  return async (name: string): Promise<void> => {
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: `${LOOKS}/${language}-${look}-${name}.png` });
  };
}
