import { execFileSync } from 'node:child_process';
import { addDays } from '../../shared/lib/dates';
import { FEW_CALLS, FEW_FORM } from '../support/few-calls';
import { lastQuarter } from '../support/last-quarter';
import { type OfficeClient, officeClient } from '../support/office-client';
import { PASSWORD } from '../support/prepared-office';
import { SignInPage } from './page-models/sign-in-page';
import { expect, test } from './support/browser-desk';

const LIMIT = FEW_FORM.mask?.below ?? 0;
const HIDDEN = '*';

test.use({ office: 'own' });

test('a form on paper tells no small figure, in its rows or in its columns', async ({ desk, server }) => {
  const { page, t } = desk;
  const last = lastQuarter();
  const client = officeClient(server.url);
  await client.session.signIn({ login: 'head', password: PASSWORD });
  await register(client, last.from);
  const asked = { quarter: last.code, formId: FEW_FORM.id };
  const { tables } = await client.forms.report({ ...asked, showSmall: true });
  const [channels, telling] = tables;
  if (!channels || !telling) throw new Error('the form has no tables');

  await new SignInPage(desk).signIn('head');
  await page.goto(`/?quarter=${last.code}&form=${FEW_FORM.id}#/statistics/print`);
  await expect(page.getByRole('table').nth(1)).toContainText(HIDDEN);
  const printed = execFileSync('pdftotext', ['-layout', '-', '-'], {
    input: await desk.printPdf(),
    encoding: 'utf8',
  });
  /** Cells of the printed line that is called so, those of the first table before those of the second. */
  const linesOf = (name: string) =>
    [...printed.matchAll(new RegExp(`^\\s*(?:\\d+\\s+)?${name}\\s+(\\S.*)$`, 'gm'))].map(([, cells = '']) =>
      cells.trim().split(/\s+/),
    );

  const rows = channels.rows.map(row => ({
    name: row.kind === 'total' ? t('quarter.total') : (row.title?.ru ?? ''),
    isTotal: row.kind === 'total',
    values: row.cells.map(({ value }) => value ?? 0),
  }));
  const total = rows.find(({ isTotal }) => isTotal)?.values ?? [];
  const hiddenIn = new Map<number, number[]>();
  for (const { name, isTotal, values } of rows) {
    const [cells = []] = linesOf(name);
    expect(cells, `${name}: ${printed}`).toHaveLength(values.length);
    if (isTotal) expect(cells[0]).toBe(String(total[0]));
    else expectQuiet(name, cells);
    for (const [column, value] of values.entries())
      if (!isTotal && cells[column] === HIDDEN) push(hiddenIn, column, value);
  }
  // Counts of the quarter and of the year: the total less what is told says no more than the sum of several.
  for (const column of [0, channels.columns.length - 1]) {
    const hidden = hiddenIn.get(column) ?? [];
    expect(hidden.some(value => value < LIMIT)).toBe(true);
    expect(hidden.length).toBeGreaterThanOrEqual(2);
    expect(hidden.reduce((sum, value) => sum + value, 0)).toBeGreaterThanOrEqual(LIMIT);
  }
  // The line that everything else stands in is hidden as well, not the total beside it.
  expect(linesOf('Не по телефону')).toEqual([[HIDDEN]]);
  expect(linesOf(t('quarter.total')).at(-1)).toEqual([String(total[0])]);
  expect(printed).toContain('* — скрыто: число меньше 5');
});

/** A line tells no small count: neither as it stands nor by its share, its difference or the year to date. */
function expectQuiet(name: string, cells: readonly string[]): void {
  const [now = '', share = '', change = '', year = ''] = cells;
  if (now === HIDDEN) {
    expect(cells, name).toEqual(cells.map(() => HIDDEN));
    return;
  }
  const enough = (count: number) => expect(count === 0 || count >= LIMIT, `${name}: ${cells}`).toBe(true);
  enough(Number(now));
  expect(share, name).not.toBe(HIDDEN);
  if (change !== HIDDEN) enough(Number(now) - Number(change.replace('−', '-')));
  if (year !== HIDDEN) enough(Number(year) - Number(now));
}

async function register(client: OfficeClient, from: string): Promise<void> {
  await client.forms.install({ text: JSON.stringify(FEW_FORM) });
  for (const [channel, count] of FEW_CALLS)
    for (let day = 0; day < count; day += 1)
      await client.appeals.register({
        channel,
        kind: 'complaint',
        author: 'anonymous',
        receivedOn: addDays(from, day),
        questions: [{ classifier: 'ru-2025', code: '0002.0007' }],
        summary: 'Случай для счёта',
        language: 'ru',
      });
}

function push(lists: Map<number, number[]>, key: number, value: number): void {
  lists.set(key, [...(lists.get(key) ?? []), value]);
}
