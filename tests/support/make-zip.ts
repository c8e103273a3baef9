import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly data: string | Uint8Array;
  /** Size that the directory declares, where it lies. */
  readonly declaredSize?: number;
  readonly stored?: boolean;
}

/** A ZIP archive; entries are deflated unless stored. */
export function makeZip(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const data = Buffer.from(entry.data);
    const packed = entry.stored ? data : deflateRawSync(data);
    const name = Buffer.from(entry.name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(entry.stored ? 0 : 8, 4);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(entry.declaredSize ?? data.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, name, packed]);
    const placed = Buffer.alloc(14);
    placed.writeUInt32LE(offset, 10);
    const version = Buffer.from([20, 0]);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), version, common, placed, name]));
    locals.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface WorkbookParts {
  /** XML inside <sheetData>. */
  readonly rows?: string;
  /** The whole sheet's XML instead. */
  readonly sheet?: string;
  /** XML inside <sst>. */
  readonly strings?: string;
  /** XML inside <styleSheet>. */
  readonly styles?: string;
  readonly workbookPr?: string;
  readonly sheets?: string;
}

/** The files of a small XLSX workbook, to be put together by makeZip. */
export function workbookEntries(parts: WorkbookParts): ZipEntry[] {
  const sheets = parts.sheets ?? '<sheet name="Лист1" sheetId="1" r:id="rId1"/>';
  const entries = [
    {
      name: 'xl/workbook.xml',
      data: `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${parts.workbookPr ?? ''}<sheets>${sheets}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      data:
        parts.sheet ?? `<worksheet xmlns="${MAIN}"><sheetData>${parts.rows ?? ''}</sheetData></worksheet>`,
    },
  ];
  if (parts.strings !== undefined)
    entries.push({ name: 'xl/sharedStrings.xml', data: `<sst xmlns="${MAIN}">${parts.strings}</sst>` });
  if (parts.styles !== undefined)
    entries.push({ name: 'xl/styles.xml', data: `<styleSheet xmlns="${MAIN}">${parts.styles}</styleSheet>` });
  return entries;
}
