import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { windows1251 } from '../../support/cyrillic-bytes';
import { CasesPage } from '../page-models/cases-page';
import { ImportPage } from '../page-models/import-page';
import { ShellPage } from '../page-models/shell-page';
import { SignInPage } from '../page-models/sign-in-page';
import { expectAccessible } from '../support/axe';
import type { Desk } from '../support/desk';

const JOURNAL = [
  'external_id;received_on;channel;surname;first_name;phone;text',
  'Ж-1;05.03.2026;приём;Соколова;Вера;87011112233;Просит помочь с лекарствами',
  'Ж-2;31.02.2026;телефон;Ершов;Пётр;;Жалуется на дорогу во дворе',
  'Ж-3;06.03.2026;письмо;Фёдорова;Анна;;Не приходит пенсия',
  'Ж-4;09.03.2026;телефон;Рыбаков;Илья;;Холодные батареи в школе',
];
const PLAIN = /Свой журнал/;

/** A windows-1251 journal with one bad row: checked, loaded, and loaded again without doubling. */
export async function importJournal(desk: Desk): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'reception-journal-'));
  const journal = join(folder, 'журнал.csv');
  await writeFile(journal, windows1251(`${JOURNAL.join('\r\n')}\r\n`));
  try {
    await importFrom(desk, journal);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function importFrom(desk: Desk, journal: string): Promise<void> {
  const { page, t } = desk;
  const [shell, imports, cases] = [new ShellPage(desk), new ImportPage(desk), new CasesPage(desk)];
  await new SignInPage(desk).signIn('head');
  await shell.goTo('nav.import');
  await expect(shell.heading(t('imports.title'))).toBeVisible();
  await expectAccessible(page);
  await imports.choose(journal, PLAIN);
  await imports.check();
  await imports.expectFigure('imports.report.read', 4);
  await imports.expectFigure('imports.report.would', 3);
  await imports.expectFigure('imports.report.refused', 1);
  await expect(imports.refused).toHaveCount(1);
  await expect(imports.refused.getByRole('cell')).toHaveText([
    '3',
    'Ж-2',
    'received_on',
    '31.02.2026',
    t('import.impossible-date'),
  ]);
  await expectAccessible(page);

  await imports.load(3);
  await imports.expectFigure('imports.report.registered', 3);
  await imports.toCases();
  for (const surname of ['Соколова', 'Фёдорова', 'Рыбаков'])
    await expect(cases.rows.filter({ hasText: surname })).toHaveCount(1);
  await expect(cases.rows.filter({ hasText: 'Ершов' })).toHaveCount(0);

  await shell.goTo('nav.import');
  await imports.choose(journal, PLAIN);
  await imports.check();
  await imports.expectFigure('imports.report.would', 0);
  await imports.expectFigure('imports.report.repeated', 3);
  await expect(page.getByText(t('imports.report.nothing'))).toBeVisible();
}
