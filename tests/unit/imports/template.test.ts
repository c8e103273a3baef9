import { afterAll, describe, expect, it } from 'vitest';
import {
  JOURNAL_COLUMNS,
  writeTemplateCsv,
  writeTemplateXlsx,
} from '../../../electron/core/imports/template';
import { mapRow } from '../../../shared/domain/imports/map-row';
import { journalFolder, readJournal } from '../../support/journal-file';
import { shippedMapping } from '../../support/shipped-mapping';
import { unzip } from '../../support/unzip';

const folder = journalFolder();
afterAll(() => folder.remove());
const plain = shippedMapping('plain');

const EXAMPLE = {
  externalId: '1',
  receivedOn: '2026-01-15',
  closedOn: '2026-01-29',
  channel: 'walk-in',
  source: 'citizen',
  kind: 'application',
  author: 'individual',
  repeat: 'first',
  topicCode: '0005.0005.0056',
  result: 'explained',
  status: 'closed',
};

describe.each(['ru', 'kk', 'en'] as const)('the empty journal in %s', language => {
  it.each([
    ['csv', writeTemplateCsv],
    ['xlsx', writeTemplateXlsx],
  ] as const)('%s is read back by the plain mapping, its example row included', async (kind, write) => {
    const read = await readJournal(folder.write(await write(language)), plain.file);
    expect([read.kind, read.header, read.rows.length]).toEqual([kind, [...JOURNAL_COLUMNS], 1]);
    const mapped = mapRow(plain, read.rows[0]?.cells ?? {});
    expect(mapped.ok && mapped.row).toMatchObject(EXAMPLE);
  });
});

it('the workbook has drop-downs in the six columns of closed lists and explains every column twice', async () => {
  const parts = await unzip(await writeTemplateXlsx('kk'));
  const journal = parts.get('xl/worksheets/sheet1.xml') ?? '';
  const lists = [...journal.matchAll(/sqref="([A-Z])2:\1\d+"/g)].map(match => match[1]);
  expect(lists).toEqual(['D', 'E', 'F', 'G', 'I', 'L']);
  expect(journal.replaceAll('&#39;', "'")).toContain("'Мәндер'!$A$2:$A$9");
  const path = folder.write(await writeTemplateXlsx('kk'));
  const { header, rows } = await readJournal(path, { sheet: 'Бағандар' });
  expect([header.slice(1), rows.length]).toEqual([['Русский', 'Қазақша'], 20]);
  expect(rows.filter(({ cells }) => Object.values(cells).some(cell => cell === ''))).toEqual([]);
});

it('the CSV begins with the mark by which spreadsheets know UTF-8', () => {
  expect([...writeTemplateCsv('ru').subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});
