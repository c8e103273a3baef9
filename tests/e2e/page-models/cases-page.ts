import { expect, type Locator } from '@playwright/test';
import type { Desk } from '../support/desk';
import { tabTo } from '../support/keyboard';

/** The work list and what a search found: one stop of Tab, j and k move, Enter opens. */
export class CasesPage {
  constructor(private readonly desk: Desk) {}

  get list(): Locator {
    return this.desk.page.getByRole('grid', { name: this.desk.t('cases.list') });
  }

  get rows(): Locator {
    return this.list.getByRole('row').filter({ has: this.desk.page.getByRole('gridcell') });
  }

  get selected(): Locator {
    return this.list.getByRole('row', { selected: true });
  }

  /** The row of a case, by its number. */
  row(number: string): Locator {
    return this.rows.filter({ has: this.desk.page.getByText(number, { exact: true }) });
  }

  /** Days that are left, as the rows in sight say them; a case without a term counts as never. */
  async daysLeft(): Promise<number[]> {
    const { t } = this.desk;
    await this.rows.first().waitFor();
    const texts = await this.rows.evaluateAll(rows =>
      rows.map(row => row.querySelector('[data-column="due"]')?.textContent ?? ''),
    );
    return texts.map(text => {
      if (text === t('ui.due.today')) return 0;
      const days = /(−?)(\d+)/.exec(text);
      return days ? Number(days[2]) * (days[1] ? -1 : 1) : Number.POSITIVE_INFINITY;
    });
  }

  /** From the row in hand to the first one. */
  async toTop(): Promise<void> {
    await this.desk.page.keyboard.press('Home');
    await expect(this.selected).toHaveAttribute('aria-rowindex', '2');
    await expect(this.selected).toBeFocused();
  }

  /** Moves down with `j` from the first row until the selected one holds the words; gives its number. */
  async walkTo(words: string): Promise<string> {
    const { page } = this.desk;
    await tabTo(page, this.selected);
    await this.toTop();
    const total = Number(await this.list.getAttribute('aria-rowcount')) - 1;
    for (let step = 0; step < total; step += 1) {
      if ((await this.selected.innerText()).includes(words)) return this.selectedNumber();
      const index = await this.selected.getAttribute('aria-rowindex');
      await page.keyboard.press('KeyJ');
      await expect(this.selected).not.toHaveAttribute('aria-rowindex', index ?? '');
      await expect(this.selected).toBeFocused();
    }
    throw new Error(`no case of ${total} says «${words}»`);
  }

  private async selectedNumber(): Promise<string> {
    return this.selected.locator('[data-column="number"]').innerText();
  }

  /** Opens the selected case as a page of its own. */
  async open(number: string): Promise<void> {
    await this.desk.page.keyboard.press('Enter');
    await expect(this.desk.page.getByRole('heading', { level: 1, name: number })).toBeVisible();
  }
}
