import { expect, it } from 'vitest';
import { loadExcelize } from '../../electron/core/spreadsheet/excelize';
import { anImporter } from '../support/importing';

it.each(['csv', 'xlsx'] as const)(
  'the template saved as %s, filled in and imported through the screen’s door',
  async format => {
    const office = await anImporter('sqlite');
    const { head, session, folder } = office;
    const { fileId, name } = await head.imports.template({ format, language: 'kk' });
    expect(name).toBe(`journal.${format}`);
    const content = session.files.get(fileId)?.content;
    if (!content || !('bytes' in content)) throw new Error('no template on the shelf');
    const filled = format === 'csv' ? filledCsv(content.bytes) : await filledXlsx(content.bytes);
    const path = folder.write(filled);
    const file = { id: 'up', name: 'өз журналы', mime: '', size: filled.byteLength, content: { path } };
    session.files.set('up', file);
    const [shipped] = (await head.imports.mappings()).filter(({ id }) => id === 'plain');
    if (!shipped) throw new Error('no plain mapping');
    const report = await head.imports.run({ fileId: 'up', mapping: shipped.mapping, dryRun: false });
    expect(report).toMatchObject({ read: 2, registered: 2, refused: 0, refusedRows: [] });
    const { items } = await head.appeals.list({ view: 'all' });
    expect(items.map(({ applicantName, receivedOn }) => ({ applicantName, receivedOn }))).toEqual([
      { applicantName: 'Ахметов', receivedOn: '2026-09-07' },
      { applicantName: 'Үлгібаева Әсел', receivedOn: '2026-01-15' },
    ]);
    await office.close();
  },
);

const FILLED: Readonly<Record<string, string>> = {
  external_id: '2',
  received_on: '07.09.2026',
  surname: 'Ахметов',
  text: 'Су жоқ',
};

function filledCsv(template: Uint8Array): Uint8Array {
  const header = Buffer.from(template).toString('utf8').replace('\ufeff', '').split('\r\n')[0] ?? '';
  const line = header.split(';').map(column => FILLED[column] ?? '');
  return Buffer.concat([template, Buffer.from(line.join(';'))]);
}

async function filledXlsx(template: Uint8Array): Promise<Uint8Array> {
  const excelize = await loadExcelize();
  const book = excelize.OpenReader(template);
  const [sheetName = ''] = book.GetSheetList().list;
  const [header = []] = book.GetRows(sheetName).result;
  const row = header.map(column => FILLED[column] ?? null);
  if (book.SetSheetRow(sheetName, 'A3', row).error) throw new Error('the template cannot be filled in');
  const { buffer } = book.WriteToBuffer();
  if (!(buffer instanceof Uint8Array)) throw new Error('no workbook');
  return buffer;
}
