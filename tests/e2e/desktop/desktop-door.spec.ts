import { readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { callPort, connectPort } from '../../support/port-client';
import { expect, noDesktopReason, openBareDocument, test } from './shell-page';

test.skip(noDesktopReason !== null, `DESKTOP TESTS SKIPPED: ${noDesktopReason}`);

const OFFICE = {
  code: 'KZ-01',
  nameRu: 'Приёмная',
  nameKk: 'Қабылдау',
  territory: '750000000',
  profile: 'KZ',
  language: 'kk',
  headName: 'Сәуле Ахметова',
  login: 'head',
  password: 'correct horse',
};

function outputOf(answer: unknown): Record<string, unknown> {
  const { b } = Object(answer);
  return Object(Object(b).json);
}

test('a closed program leaves a closed base', async ({ desktop: { app, page, dataDir } }) => {
  await page.getByRole('heading').first().waitFor();
  await app.close();
  expect((await readdir(dataDir)).filter(name => name.startsWith('reception.db'))).toEqual(['reception.db']);
});

/** Where the answered dialogs point; a file of this run alone. */
const target = (name: string): string => join(tmpdir(), `reception-${process.pid}-${name}`);
const CSV = target('quarter.csv');
const PDF = target('print.pdf');
test.afterAll(() => Promise.all([CSV, PDF].map(path => rm(path, { force: true }))));

test.describe('a chosen file', () => {
  test.use({ desktopEnv: { RECEPTION_TEST_DIALOG_PATH: CSV } });
  test('an export is saved where the dialog says', async ({ desktop: { app, page } }) => {
    await enterOffice(app, page);
    const quarter = { quarter: '2026-Q3', format: 'csv', language: 'kk' };
    const { fileId, size } = outputOf(await callPort(page, '/statistics/exportQuarter', quarter));
    expect(outputOf(await callPort(page, '/desktop/saveFile', { fileId }))).toEqual({ saved: true });
    expect((await readFile(CSV)).length).toBe(size);
  });
});

test.describe('a chosen document', () => {
  test.use({ desktopEnv: { RECEPTION_TEST_DIALOG_PATH: PDF } });
  test('the page is printed to a PDF where the dialog says', async ({ desktop: { app, page } }) => {
    await enterOffice(app, page);
    const print = { name: 'quarter', landscape: true };
    expect(outputOf(await callPort(page, '/desktop/printToPdf', print))).toEqual({ saved: true });
    expect((await readFile(PDF)).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

test.describe('cancelled', () => {
  test.use({ desktopEnv: { RECEPTION_TEST_DIALOG_PATH: '' } });
  test('a cancelled dialog is an answer, not an error', async ({ desktop: { app, page } }) => {
    await enterOffice(app, page);
    expect(await callPort(page, '/desktop/openFile')).toMatchObject({ b: { json: null } });
    const print = { name: 'quarter', landscape: false };
    expect(outputOf(await callPort(page, '/desktop/printToPdf', print))).toEqual({ saved: false });
  });
});

async function enterOffice(app: ElectronApplication, page: Page): Promise<void> {
  await openBareDocument(app, page);
  await connectPort(page);
  expect(outputOf(await callPort(page, '/office/create', OFFICE))).toMatchObject({
    actor: { login: 'head' },
  });
}
