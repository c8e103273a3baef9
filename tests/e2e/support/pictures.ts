import type { Desk } from './desk';

export const LOOKS = 'test-results/looks';

/** Keeps a picture of the screen as it is now, by this name. */
export type Picture = (name: string) => Promise<void>;

/** Keeps pictures of a scenario's screens, to be looked at. */
export function picturesOf({ page, language }: Desk, look: string): Picture {
  return async name => {
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: `${LOOKS}/${language}-${look}-${name}.png` });
  };
}
