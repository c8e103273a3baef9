import { execFileSync } from 'node:child_process';
import { expect } from '@playwright/test';
import { INDICATORS } from '../../../shared/domain/statistics/indicators';
import { canReopen, reopenSheets } from '../../support/libre-office';
import { OWN_OFFICE } from '../../support/prepared-office';
import { ShellPage } from '../page-models/shell-page';
import { SignInPage } from '../page-models/sign-in-page';
import { StatisticsPage } from '../page-models/statistics-page';
import { expectAccessible } from '../support/axe';
import type { Desk } from '../support/desk';

const KAZAKH = [...'ӘҒҚҢӨҰҮҺІ'];

/** Every figure opens exactly its cases; the workbook says the same; paper shows every table. */
export async function defendTheQuarter(desk: Desk): Promise<void> {
  const { page, t } = desk;
  const [shell, statistics] = [new ShellPage(desk), new StatisticsPage(desk)];
  await new SignInPage(desk).signIn('head');
  await shell.goTo('nav.statistics');
  await statistics.table.waitFor();
  await expectAccessible(page);
  await statistics.chooseEarlier();
  await statistics.choose('appeals.received', 'channel');

  const total = await statistics.total();
  const rows = await statistics.rows();
  expect(total.now).toBeGreaterThan(0);
  expect(rows.reduce((sum, row) => sum + row.now, 0)).toBe(total.now);
  for (const { label, now } of rows.filter(row => row.now > 0)) {
    await statistics.openFigure(label);
    await expect(statistics.drawer).toContainText(t('cases.count.total', { count: now }));
    await expect(statistics.drawer.getByRole('listitem')).toHaveCount(now);
    await statistics.closeFigure();
  }

  await statistics.openFigure(rows[0]?.label ?? '');
  await expectAccessible(page);
  await statistics.closeFigure();

  await openEveryFigure(desk, statistics);

  const workbook = await desk.receiveFile(() => statistics.save('XLSX'));
  if (canReopen()) {
    const wanted = `${t('dimension.channel')}, ${t('quarter.file.sheet.appeals.received')}`.slice(0, 31);
    const sheet = reopenSheets(workbook).get(wanted) ?? [];
    const written = sheet.find(([label]) => label === t('quarter.total'));
    expect([written?.[2], written?.[4], written?.[7]].map(Number)).toEqual([
      total.now,
      total.previous,
      total.lastYear,
    ]);
    for (const row of rows) expect(Number(sheet.find(([label]) => label === row.label)?.[2])).toBe(row.now);
  }

  const captions = await statistics.captions();
  await statistics.openPrint();
  const printed = await page.locator('.print-table caption').allInnerTexts();
  expect([...printed].sort()).toEqual([...captions].sort());
  await expectAccessible(page);
}

/** Every indicator stands in one table; each opens the units that it counts, of the year so far too. */
async function openEveryFigure(desk: Desk, statistics: StatisticsPage): Promise<void> {
  const { page, t } = desk;
  const figures = await statistics.chooseFigures();
  await expect(figures.locator('tbody tr')).toHaveCount(INDICATORS.length);
  await expectAccessible(page);
  const due = figures.getByRole('row', { name: t('indicator.questions.due') }).getByRole('button');
  for (const figure of [due.first(), due.last()]) {
    const count = Number((await figure.innerText()).replace(/\s/g, ''));
    expect(count).toBeGreaterThan(0);
    await figure.click();
    await expect(statistics.drawer).toContainText(t('form.units', { count }));
    await expect(statistics.drawer.getByRole('listitem')).toHaveCount(Math.min(count, 200));
    await statistics.closeFigure();
  }
  await statistics.choose('receptions.held', 'receiverLevel');
  await statistics.choose('appeals.received', 'channel');
}

/** The quarter on paper, in Kazakh: its letters are letters, not boxes. */
export async function printTheQuarter(desk: Desk): Promise<void> {
  const { page, t } = desk;
  const [shell, statistics] = [new ShellPage(desk), new StatisticsPage(desk)];
  await new SignInPage(desk).signIn('head');
  await shell.goTo('nav.statistics');
  await statistics.table.waitFor();
  await statistics.openPrint();
  await expect(page.getByText(OWN_OFFICE.nameKk).first()).toBeVisible();
  const pdf = await desk.printPdf();
  // -raw: as the text runs in the file; a name may be broken over two lines.
  const text = execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf, encoding: 'utf8' });
  const flat = text.replace(/\s+/g, ' ');
  expect(flat).toContain(OWN_OFFICE.nameKk);
  expect(flat).toContain(t('quarter.print.title'));
  // No word begins with Ң: it stands in the name as the small letter.
  const letters = flat.toUpperCase();
  expect(KAZAKH.filter(letter => !letters.includes(letter))).toEqual([]);
}
