import { createReadStream } from 'node:fs';
import { pipeline, Transform } from 'node:stream';
import { CsvError, type Info, type Parser, parse } from 'csv-parse';
import type { ImportMapping } from '../../../../shared/contract/import-mapping';
import { inspectText, type TextEncoding } from './inspect-text';
import { asReadError, ReadError } from './read-error';
import { cellsByHeading, MAX_RECORD_BYTES, type RowSource, readHeader, type SourceRow } from './row-source';
import { decodeWindows1251 } from './windows-1251';

type FileOptions = ImportMapping['file'];
type Delimiter = ',' | ';' | '\t';
interface Parsed {
  readonly record: string[];
  /** The record as it stands in the file. */
  readonly raw: string;
  readonly info: Info;
}

/**
 * Opens a CSV file: encoding by the bytes, delimiter by the header unless the mapping names them. Streamed:
 * memory does not grow with the file.
 *
 * Throws ReadError, here or from `rows`: FILE_UNREADABLE, FILE_TOO_LARGE, LINE_TOO_LONG, WRONG_ENCODING,
 * EMPTY_FILE, MALFORMED_CSV (an unclosed quote, a row with more cells than the header).
 */
export async function openCsv(path: string, options: FileOptions): Promise<RowSource> {
  const encoding = await inspectText(path, options.encoding);
  const delimiter = options.delimiter === 'auto' ? await guessDelimiter(path, encoding) : options.delimiter;
  const parser = parserOf(path, encoding, delimiter);
  const records = readRecords(parser);
  try {
    const first = await records.next();
    if (first.done) throw new ReadError('EMPTY_FILE');
    const header = readHeader(first.value.record);
    const names = header.filter(name => name !== null);
    if (names.length === 0) throw new ReadError('EMPTY_FILE');
    return { kind: 'csv', header: names, rows: readRows(records, header), close: () => parser.destroy() };
  } catch (error) {
    parser.destroy();
    throw error;
  }
}

async function* readRows(
  records: AsyncGenerator<{ record: string[]; line: number }>,
  header: readonly (string | null)[],
): AsyncGenerator<SourceRow, void, undefined> {
  for await (const { record, line } of records) {
    for (let i = header.length; i < record.length; i++) {
      if (record[i]?.trim()) throw new ReadError('MALFORMED_CSV', line);
    }
    if (record.some(cell => cell.trim() !== '')) yield { line, cells: cellsByHeading(header, record) };
  }
}

/** Records with the line each starts at. */
async function* readRecords(parser: Parser): AsyncGenerator<{ record: string[]; line: number }> {
  let ended = 0;
  let emptyBefore = 0;
  // The parser counts a CRLF inside quotes as two lines.
  let overcount = 0;
  try {
    for await (const { record, raw, info } of parser as AsyncIterable<Parsed>) {
      const line = ended + 1 + info.empty_lines - emptyBefore;
      for (const cell of record) if (cell.includes('\r\n')) overcount += cell.split('\r\n').length - 1;
      if (record.some(cell => isBrokenQuote(cell, raw))) throw new ReadError('MALFORMED_CSV', line);
      ended = info.lines - overcount;
      emptyBefore = info.empty_lines;
      yield { record, line };
    }
  } catch (error) {
    // No line alone is over the limit (inspectText saw to it): an endless record is a quote never closed.
    if (error instanceof CsvError) throw new ReadError('MALFORMED_CSV', ended + 1, { cause: error });
    throw asReadError(error);
  } finally {
    parser.destroy();
  }
}

/**
 * Words after a closing quote (`"a"b`): the parser keeps them as they stand, so the cell begins with a quote
 * that nobody doubled. Which delimiter ends such a cell is a guess, and a guess would shift the columns.
 */
function isBrokenQuote(cell: string, raw: string): boolean {
  return cell.startsWith('"') && !raw.includes(`"${cell.replaceAll('"', '""')}"`);
}

function parserOf(path: string, encoding: TextEncoding, delimiter: Delimiter): Parser {
  const parser = parse({
    bom: true,
    delimiter,
    info: true,
    max_record_size: MAX_RECORD_BYTES,
    raw: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    // A quote inside an unquoted cell is a character: journals write ул. "Лесная".
    relax_quotes: true,
    skip_empty_lines: true,
  });
  const file = createReadStream(path, { highWaterMark: 256 * 1024 });
  // The error reaches the reader of the parser: pipeline destroys it with the same error.
  const ignore = () => undefined;
  if (encoding === 'utf-8') pipeline(file, parser, ignore);
  else pipeline(file, decoder(), parser, ignore);
  return parser;
}

function decoder(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, decodeWindows1251(chunk));
    },
  });
}

/** The mark that occurs most in the first line with words, quoted text aside; the comma where none does. */
async function guessDelimiter(path: string, encoding: TextEncoding): Promise<Delimiter> {
  const line = await firstLine(path, encoding);
  const outside = line.replace(/"(?:[^"]|"")*"/g, '');
  let best: Delimiter = ',';
  let most = 0;
  for (const mark of [',', ';', '\t'] as const) {
    const count = outside.split(mark).length - 1;
    if (count > most) [best, most] = [mark, count];
  }
  return best;
}

async function firstLine(path: string, encoding: TextEncoding): Promise<string> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of createReadStream(path, { end: MAX_RECORD_BYTES - 1 })) chunks.push(chunk);
  } catch (error) {
    throw asReadError(error);
  }
  const bytes = Buffer.concat(chunks);
  const text = encoding === 'utf-8' ? bytes.toString('utf8') : decodeWindows1251(bytes);
  return text.split(/\r\n|\r|\n/).find(line => line.trim() !== '') ?? '';
}
