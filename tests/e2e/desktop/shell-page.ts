import type { ElectronApplication, Page } from '@playwright/test';
import { noDesktop } from '../../support/electron';

export { expect, test } from '../../support/electron';

export const noDesktopReason = noDesktop();

/**
 * Shows one of the page's own style sheets: our origin and our preload, but no program in it,
 * so that the load's one port is still to be had.
 */
export async function openBareDocument(app: ElectronApplication, page: Page): Promise<void> {
  // A load that overtakes another one fails: let the page's own finish.
  await page.getByRole('heading').first().waitFor();
  await page.waitForLoadState('load');
  const sheet = await page.locator('link[rel="stylesheet"]').first().getAttribute('href');
  const address = new URL(sheet ?? '', 'app://reception/').href;
  await Promise.all([
    page.waitForURL(address),
    app.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.loadURL(to), address),
  ]);
}
