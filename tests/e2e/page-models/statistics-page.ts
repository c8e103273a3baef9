import { expect, type Locator } from '@playwright/test';
import { type Dimension, INDICATORS, type IndicatorId } from '../../../shared/domain/statistics/indicators';
import type { Desk } from '../support/desk';

export interface QuarterRow {
  readonly label: string;
  readonly now: number;
  readonly previous: number;
  readonly lastYear: number;
}

/** The quarter's screen: which quarter, which table, its rows, the cases behind a figure, its files. */
export class StatisticsPage {
  constructor(private readonly desk: Desk) {}

  get quarter(): Locator {
    return this.desk.page.getByRole('combobox', { name: this.desk.t('quarter.quarter'), exact: true });
  }

  get year(): Locator {
    return this.desk.page.getByRole('combobox', { name: this.desk.t('quarter.year'), exact: true });
  }

  private get indicator(): Locator {
    return this.desk.page.getByRole('combobox', {
      name: this.desk.t('quarter.print.indicator'),
      exact: true,
    });
  }

  private get dimensions(): Locator {
    return this.desk.page.getByRole('radiogroup', { name: this.desk.t('quarter.tables') }).getByRole('radio');
  }

  get table(): Locator {
    const { page, t } = this.desk;
    return page.getByRole('table').filter({ has: page.getByText(t('quarter.total'), { exact: true }) });
  }

  get drawer(): Locator {
    return this.desk.page.getByRole('dialog');
  }

  /** The quarter before the one that stands. */
  async chooseEarlier(): Promise<void> {
    const [quarter, year] = [Number(await this.quarter.inputValue()), Number(await this.year.inputValue())];
    if (quarter === 1) await this.year.selectOption(String(year - 1));
    await this.quarter.selectOption(String(quarter === 1 ? 4 : quarter - 1));
    await this.table.waitFor();
  }

  async choose(indicator: IndicatorId, dimension: Dimension): Promise<void> {
    const { t } = this.desk;
    await this.indicator.selectOption(indicator);
    await this.dimensions.filter({ hasText: exactly(t(`dimension.${dimension}`)) }).click();
    await expect(this.table.locator('caption')).toContainText(t(`indicator.${indicator}`));
  }

  /** Every indicator in one table. */
  async chooseFigures(): Promise<Locator> {
    const { page, t } = this.desk;
    await this.indicator.selectOption({ label: t('quarter.figures') });
    const figures = page.getByRole('table', { name: t('quarter.figures') });
    await figures.waitFor();
    return figures;
  }

  async rows(): Promise<QuarterRow[]> {
    return readRows(this.table.locator('tbody tr'));
  }

  async total(): Promise<QuarterRow> {
    const [total] = await readRows(this.table.locator('tfoot tr'));
    if (total === undefined) throw new Error('the table has no total');
    return total;
  }

  /** Captions of all tables that can be chosen and have something to show. */
  async captions(): Promise<string[]> {
    const captions: string[] = [];
    const indicators = await this.indicator
      .locator('option')
      .evaluateAll(options => options.map(option => option.getAttribute('value') ?? ''));
    for (const indicator of INDICATORS.filter(one => indicators.includes(one))) {
      await this.indicator.selectOption(indicator);
      await expect(this.table.locator('caption')).toContainText(this.desk.t(`indicator.${indicator}`));
      for (const dimension of await this.dimensions.all()) {
        await dimension.click();
        const { now, previous, lastYear } = await this.total();
        if (now + previous + lastYear > 0) captions.push(await this.table.locator('caption').innerText());
      }
    }
    return captions;
  }

  /** Opens the cases behind the figure of a row in this quarter. */
  async openFigure(label: string): Promise<void> {
    const { page } = this.desk;
    const row = this.table
      .locator('tbody tr')
      .filter({ has: page.getByRole('rowheader', { name: label, exact: true }) });
    await row.getByRole('button').first().click();
    await this.drawer.getByRole('listitem').first().waitFor();
  }

  async closeFigure(): Promise<void> {
    await this.desk.page.keyboard.press('Escape');
    await expect(this.drawer).toBeHidden();
  }

  async save(format: 'XLSX' | 'CSV' | 'JSON'): Promise<void> {
    await this.desk.page.getByRole('button', { name: this.desk.t('quarter.save', { format }) }).click();
  }

  async openPrint(): Promise<void> {
    const { page, t } = this.desk;
    await page.getByRole('button', { name: t('print.do'), exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: t('quarter.print.title') })).toBeVisible();
  }
}

function exactly(words: string): RegExp {
  return new RegExp(`^${words}$`);
}

/** «1 284» with whatever space stands between thousands -> 1284. */
function readCount(text: string | undefined): number {
  return Number((text ?? '').replace(/\s/g, ''));
}

async function readRows(rows: Locator): Promise<QuarterRow[]> {
  const texts = await rows.evaluateAll(found =>
    found.map(row => [...row.children].map(cell => cell.textContent ?? '')),
  );
  return texts.map(([label = '', now, , previous, , lastYear]) => ({
    label,
    now: readCount(now),
    previous: readCount(previous),
    lastYear: readCount(lastYear),
  }));
}
