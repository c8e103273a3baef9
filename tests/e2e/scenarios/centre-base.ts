import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { addDays } from '../../../shared/lib/dates';
import { hire } from '../../support/hire';
import { lastQuarter } from '../../support/last-quarter';
import type { OfficeClient } from '../../support/office-client';
import { overData, PASSWORD } from '../../support/prepared-office';
import { RecoverySheetPage } from '../page-models/recovery-sheet-page';
import { SetupPage } from '../page-models/setup-page';
import { ShellPage } from '../page-models/shell-page';
import { SignInPage } from '../page-models/sign-in-page';
import { expectAccessible } from '../support/axe';
import type { Desk } from '../support/desk';
import { dropFile } from '../support/give-file';
import type { Picture } from '../support/pictures';

const CENTRE = {
  nameRu: 'Центральный комитет',
  nameKk: 'Әділ Өң Орталық комитеті',
  code: 'KZ-00',
  headName: 'Омарова Әсел',
  login: 'head',
  password: PASSWORD,
} as const;
/** What each office had: the merged report is their sum. */
const OFFICES = [
  ['KZ-21', 4],
  ['KZ-22', 3],
] as const;

/** An office signs its quarter; its key and its package are put into the folder. Answers the digits of the key. */
async function report(folder: string, code: string, appeals: number): Promise<string> {
  const data = await mkdtemp(join(tmpdir(), 'reception-office-'));
  const { code: quarter, from } = lastQuarter();
  return overData(data, async (client, ask) => {
    const place = { territory: '110000000', profile: 'KZ', language: 'ru' } as const;
    const names = { code, nameRu: `Приёмная ${code}`, nameKk: `${code} қабылдауы` };
    await client.office.create({
      ...place,
      ...names,
      headName: 'Сәрсенова',
      login: 'head',
      password: PASSWORD,
    });
    for (let day = 0; day < appeals; day += 1)
      await client.appeals.register({
        channel: 'letter',
        kind: 'complaint',
        author: 'anonymous',
        receivedOn: addDays(from, day),
        territory: '110000000',
        questions: [{ classifier: 'ru-2025', code: '0002.0007' }],
        summary: 'Случай для счёта',
        language: 'ru',
      });
    const { total } = await client.closing.check({ quarter });
    await client.closing.sign({ quarter, password: PASSWORD, flaws: total, issues: 0 });
    const key = await client.packages.enrol();
    for (const { fileId, name } of [key, await client.packages.make({ quarter, maskBelow: 0, forms: [] })]) {
      const answer = await ask(`/files/${fileId}`, {});
      await writeFile(join(folder, name), Buffer.from(await answer.arrayBuffer()));
    }
    return key.fingerprint;
  });
}

/** From the first screen of a new PC to a report merged of two offices, and a form made by who holds no key. */
export async function workAtACentre(desk: Desk, client: OfficeClient, picture: Picture): Promise<void> {
  const { page, t } = desk;
  const [setup, shell] = [new SetupPage(desk), new ShellPage(desk)];
  await shell.heading(/./).waitFor();
  await shell.chooseLanguage(desk.language);
  await setup.fillCentre({ ...CENTRE, territory: 'Астана' });
  await expect(page.getByText(t('setup.centre.what'))).toBeVisible();
  await expectAccessible(page);
  await picture('setup-centre');
  await page.keyboard.press('Enter');
  const sheet = new RecoverySheetPage(desk);
  await sheet.confirm(await sheet.readCheck());

  const rail = page.getByRole('navigation', { name: t('shell.nav') });
  await expect(rail.getByRole('link')).toHaveText([t('centre.nav'), t('nav.forms'), t('nav.settings')]);
  await expect(page.getByText(t('backup.warn.none'))).toBeVisible();
  await expectAccessible(page);
  await picture('centre-empty');

  const folder = test.info().outputPath('sent');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'notes.txt'), 'не пакет');
  const digits: string[] = [];
  for (const [code, appeals] of OFFICES) digits.push(await report(folder, code, appeals));
  await desk.giveFile(folder, () => page.getByRole('button', { name: t('centre.takeFolder') }).click());
  for (const fingerprint of digits) await expect(page.getByText(fingerprint)).toBeVisible();
  const offices = page.getByRole('region', { name: t('centre.offices') });
  for (const [index] of OFFICES.entries()) {
    await page
      .getByRole('button', { name: t('centre.trust.yes') })
      .first()
      .click();
    await expect(offices.getByRole('row')).toHaveCount(index + 2);
  }
  await expect(page.getByRole('button', { name: t('centre.trust.yes') })).toHaveCount(0);
  for (const [code, appeals] of OFFICES)
    await expect(offices.getByRole('row', { name: code }).getByRole('cell').nth(1)).toHaveText(
      String(appeals),
    );

  const merged = page.getByRole('region', { name: t('centre.report') });
  await expect(merged).toContainText(t('centre.report.of', { count: OFFICES.length }));
  const last = lastQuarter();
  const file = await desk.receiveFile(() => merged.getByRole('button', { name: 'JSON' }).click());
  const { figures } = JSON.parse(file.toString('utf8')) as {
    figures: { indicator: string; by: object; value: number }[];
  };
  const received = figures.find(
    ({ indicator, by }) => indicator === 'appeals.received' && Object.keys(by).length === 0,
  );
  expect(received?.value).toBe(OFFICES.reduce((sum, [, appeals]) => sum + appeals, 0));
  await expectAccessible(page);
  await picture('centre-merged');
  await printTheReport(desk, picture);

  await page.goto('/?tab=staff#/settings');
  await expect(page.getByRole('heading', { name: t('staff.users') })).toBeVisible();
  await expect(page.getByRole('tab')).toHaveText([
    t('settings.tab.staff'),
    t('settings.tab.journal'),
    t('settings.tab.lock'),
    t('settings.tab.backup'),
    t('settings.tab.base'),
    t('settings.tab.own'),
  ]);
  await expect(page.getByRole('heading', { name: t('staff.title'), exact: true })).toHaveCount(0);
  await expectAccessible(page);
  await picture('centre-staff');
  await page.goto('/#/register');
  await expect(page.getByText(t('shell.notYours.title'))).toBeVisible();

  await client.session.signIn({ login: 'head', password: PASSWORD });
  const analyst = { login: 'analyst', name: 'Талдаушы Іңкәр', password: PASSWORD, executorId: null };
  await hire(client, { ...analyst, roles: ['analyst'] });
  await shell.signOut();
  await new SignInPage(desk).tryAs('analyst', PASSWORD);
  await expect(offices.getByRole('row')).toHaveCount(OFFICES.length + 1);
  const again = `${OFFICES[0][0]}-${last.code}-1.reception.json`;
  const bytes = await readFile(join(folder, again));
  await dropFile(desk, again, bytes, page.getByRole('region', { name: t('centre.take') }));
  await expect(page.getByRole('main').getByRole('alert')).toContainText(OFFICES[0][0]);
  await makeAForm(desk, picture);
}

/** The same on paper: whose it is, every table, a line for the head of the centre. */
async function printTheReport(desk: Desk, picture: Picture): Promise<void> {
  const { page, t, language } = desk;
  await page
    .getByRole('region', { name: t('centre.report') })
    .getByRole('button', { name: t('print.do') })
    .click();
  await expect(page.locator('.print-table').first()).toBeVisible();
  await expectAccessible(page);
  await picture('centre-print');
  const text = execFileSync('pdftotext', ['-raw', '-', '-'], {
    input: await desk.printPdf(),
    encoding: 'utf8',
  }).replace(/\s+/g, ' ');
  for (const words of [
    language === 'kk' ? CENTRE.nameKk : CENTRE.nameRu,
    t('centre.report.of', { count: OFFICES.length }),
    t('indicator.appeals.received'),
    t('setup.centre.head'),
  ])
    expect(text).toContain(words);
}

/** The next version of a shipped form, saved; the merged report offers it. */
async function makeAForm({ page, t }: Desk, picture: Picture): Promise<void> {
  const rail = page.getByRole('navigation', { name: t('shell.nav') });
  await rail.getByRole('link', { name: t('nav.forms') }).click();
  await page
    .getByRole('button', { name: new RegExp(`^${t('formEditor.start.copy')}`) })
    .first()
    .click();
  await page.getByRole('textbox', { name: t('formEditor.form.id') }).fill('centre-own');
  await expect(page.getByRole('radio', { name: t('formEditor.preview.own') })).toHaveCount(0);
  await expectAccessible(page);
  await picture('centre-form');
  await page.getByRole('button', { name: t('formEditor.save', { version: 1 }) }).click();
  await expect(page.getByRole('button', { name: t('formEditor.save', { version: 2 }) })).toBeVisible();
  await rail.getByRole('link', { name: t('centre.nav') }).click();
  const forms = page.getByRole('combobox', { name: t('form.choose') });
  await forms.selectOption('centre-own');
  await expect(page.getByRole('region', { name: t('centre.report') })).toContainText(
    t('centre.report.without', { count: OFFICES.length }),
  );
}
