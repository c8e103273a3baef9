import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Looks at the screen as it stands now with axe: WCAG 2.2 AA, no exceptions. */
export async function expectAccessible(page: Page): Promise<void> {
  // Legacy mode: Electron opens no second page for axe to finish in.
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).setLegacyMode().analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' | ')}`);
  expect(found, `axe at ${page.url()}`).toEqual([]);
}
