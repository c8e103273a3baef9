import { execFileSync } from 'node:child_process';
import { expect } from '@playwright/test';
import { canReopen, reopenSheets } from '../../support/libre-office';
import { ShellPage } from '../page-models/shell-page';
import { SignInPage } from '../page-models/sign-in-page';
import { expectAccessible } from '../support/axe';
import type { Desk } from '../support/desk';
import type { Picture } from '../support/pictures';

const count = (text: string) => Number(text.replace(/\s/g, ''));

/** The quarter in charts: every bar opens its cases, a choice narrows them all, paper shows the same. */
export async function readTheCharts(desk: Desk, look: Picture): Promise<void> {
  const { page, t } = desk;
  await new SignInPage(desk).signIn('head');
  await new ShellPage(desk).goTo('nav.statistics');
  await page.getByRole('radio', { name: t('dashboard.charts') }).click();
  const months = page.getByRole('region', { name: t('quarter.chart') });
  await months.waitFor();
  await look('charts');
  await expectAccessible(page);
  await page.addStyleTag({ content: 'html { filter: grayscale(1); }' });
  await look('charts-grey');
  await page.reload();

  const places = page.getByRole('region', { name: /По территориям|Аумақтар бойынша/ });
  const bar = places.getByRole('row').nth(1).getByRole('button').first();
  const shown = count(await bar.innerText());
  await bar.click();
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(shown);
  await page.keyboard.press('Escape');

  const received = page.locator('.chart-totals .figure').first();
  const all = count(await received.innerText());
  await page.getByRole('combobox', { name: t('dimension.channel') }).click();
  await page.getByRole('option', { name: t('code.channel.walk-in'), exact: true }).click();
  await expect(page).toHaveURL(/channel=walk-in/);
  await expect(async () => expect(count(await received.innerText())).toBeLessThan(all)).toPass();
  const narrowed = count(await received.innerText());
  await received.click();
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(Math.min(200, narrowed));
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: t('print.do'), exact: true }).click();
  await expect(page.getByRole('heading', { name: t('dashboard.title') })).toBeVisible();
  await expect(page.getByText(t('code.channel.walk-in')).first()).toBeVisible();
  await expectAccessible(page);
  const text = pdfText(await desk.printPdf());
  expect(text).toContain(t('dashboard.title'));
  expect(text).toContain(`${t('dimension.channel')}: ${t('code.channel.walk-in')}`);
  expect(text).toContain(t('quarter.chart.received'));
}

/** The whole report on paper: cover, charts, tables, definitions under them, lines to sign. */
export async function printCoverChartsSignatures(
  desk: Desk,
  keep: (pdf: Buffer) => Promise<void>,
): Promise<void> {
  const { page, t } = desk;
  await new SignInPage(desk).signIn('head');
  await page.goto('/#/statistics/print');
  await page.getByRole('region', { name: t('quarter.chart') }).waitFor();
  await page.locator('.print-table').first().waitFor();
  const pdf = await desk.printPdf();
  await keep(pdf);
  expect(emptyPages(pdf)).toEqual([]);
  const text = pdfText(pdf);
  for (const words of [
    t('quarter.print.title'),
    t('quarter.print.totals'),
    t('dashboard.title'),
    t('quarter.chart.received'),
    t('indicator.appeals.closed.definition'),
    t('quarter.print.head'),
    t('quarter.print.author'),
    t('quarter.print.signature'),
  ])
    expect(text).toContain(words);
}

/** The list as it stands goes into a workbook, as many rows as it has. */
export async function saveTheRegistry(desk: Desk, look: Picture): Promise<void> {
  const { page, t } = desk;
  await new SignInPage(desk).signIn('head');
  await new ShellPage(desk).goTo('nav.cases');
  await page.getByRole('button', { name: t('cases.registry'), exact: true }).click();
  const dialog = page.getByRole('dialog', { name: t('cases.registry.title') });
  await dialog.waitFor();
  await expectAccessible(page);
  await look('registry');
  const said = await dialog.getByRole('paragraph').first().innerText();
  const total = Number(/\d+/.exec(said.replace(/\s(?=\d{3})/g, ''))?.[0]);
  const [saved = ''] = t('cases.export.saved', { name: '', count: total }).split(',');
  const workbook = await desk.receiveFile(() => dialog.getByRole('button', { name: 'XLSX' }).click(), saved);
  if (!canReopen()) return;
  const rows = reopenSheets(workbook).get(t('cases.file.sheet')) ?? [];
  expect([rows.length, rows[0]?.[0]]).toEqual([total + 1, t('cases.column.number')]);
}

function pdfText(pdf: Buffer): string {
  return pdfPages(pdf).join(' ').replace(/\s+/g, ' ');
}

function pdfPages(pdf: Buffer): string[] {
  return execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf, encoding: 'utf8' })
    .split('\f')
    .slice(0, -1);
}

/** Sheets on which nothing stands, counted from 0. */
function emptyPages(pdf: Buffer): number[] {
  return pdfPages(pdf).flatMap((page, index) => (page.trim() === '' ? [index] : []));
}
