import type { Archive } from './open-zip';
import { ReadError } from './read-error';
import { drain, readXml } from './read-xml';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
/** Characters of all shared strings together; they are the one part held in memory. */
const MAX_SHARED_CHARACTERS = 128 * 1024 * 1024;
const MAX_STYLES = 100_000;
/** Built-in number formats that show a date (ECMA-376 part 1, 18.8.30), those of East Asian editions included. */
const DATE_FORMATS = new Set([14, 15, 16, 17, 22, ...range(27, 31), 36, ...range(50, 58)]);

export interface Workbook {
  /** Path of the wanted sheet's part. */
  readonly sheetPath: string;
  readonly dateBase: 1900 | 1904;
}

/** Finds the named sheet, or the first; throws ReadError MALFORMED_XLSX when there is none. */
export async function readWorkbook(archive: Archive, sheet: string | undefined): Promise<Workbook> {
  const sheets: { name: string; relation: string }[] = [];
  let dateBase: 1900 | 1904 = 1900;
  const open = (name: string, attributes: Readonly<Record<string, string>>) => {
    if (name === 'sheet') {
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      sheets.push({ name: attributes.name ?? '', relation });
    }
    if (name === 'workbookPr' && isTrue(attributes.date1904)) dateBase = 1904;
  };
  await drain(readXml(archive.read(WORKBOOK), { open }));
  const wanted = sheet === undefined ? sheets[0] : sheets.find(one => one.name === sheet);
  const target = wanted && (await readRelations(archive)).get(wanted.relation);
  if (!target) throw new ReadError('MALFORMED_XLSX');
  return { sheetPath: target, dateBase };
}

async function readRelations(archive: Archive): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  const open = (name: string, attributes: Readonly<Record<string, string>>) => {
    const { Id, Target } = attributes;
    if (name !== 'Relationship' || Id === undefined || Target === undefined) return;
    targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//, '')}`);
  };
  await drain(readXml(archive.read(RELATIONS), { open }));
  return targets;
}

/** Shared strings in their order, without phonetic readings. */
export async function readSharedStrings(archive: Archive): Promise<string[]> {
  const strings: string[] = [];
  if (!archive.has('xl/sharedStrings.xml')) return strings;
  let current = '';
  let inText = false;
  let phonetic = 0;
  let total = 0;
  const pieces = readXml(archive.read('xl/sharedStrings.xml'), {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 'rPh') phonetic += 1;
      else if (name === 't') inText = phonetic === 0;
    },
    text(text) {
      if (inText) current += text;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic -= 1;
      else if (name === 'si') {
        total += current.length;
        if (total > MAX_SHARED_CHARACTERS) throw new ReadError('FILE_TOO_LARGE');
        strings.push(decodeEscapes(current));
      }
    },
  });
  await drain(pieces);
  return strings;
}

/** For each cell style: does it show a number as a date? */
export async function readDateStyles(archive: Archive): Promise<boolean[]> {
  if (!archive.has('xl/styles.xml')) return [];
  const customDates = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCells = false;
  const pieces = readXml(archive.read('xl/styles.xml'), {
    open(name, attributes) {
      const id = Number(attributes.numFmtId);
      if (name === 'numFmt') customDates.set(id, showsDate(attributes.formatCode ?? ''));
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) {
        if (styles.length >= MAX_STYLES) throw new ReadError('MALFORMED_XLSX');
        styles.push(customDates.get(id) ?? DATE_FORMATS.has(id));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  await drain(pieces);
  return styles;
}

/** Quoted words, escapes, colours and conditions aside, is a day or a year shown? */
function showsDate(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi, '');
  return /[dy]/i.test(bare) || (/m/i.test(bare) && !/[hs0#?]/i.test(bare));
}

/** Excel writes characters that XML cannot hold as `_x000D_`. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
