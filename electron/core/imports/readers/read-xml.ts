import { SaxesParser } from 'saxes';
import { ReadError } from './read-error';
import { MAX_RECORD_BYTES } from './row-source';

/** What a reader of one part hears; names come without their prefix. */
export interface XmlHandler {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * Streams one XML part through a handler and yields after each piece of input, so that the caller can take
 * what the handler has gathered. A document type, and with it every declared entity, is refused; so is any
 * encoding but UTF-8, and one text or tag of more than 1 MiB.
 *
 * Throws ReadError MALFORMED_XLSX or LINE_TOO_LONG (`lineOf` says the line).
 */
export async function* readXml(
  bytes: AsyncIterable<Buffer>,
  handler: XmlHandler,
  lineOf: () => number = () => 1,
): AsyncGenerator<void, void, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let sinceEvent = 0;
  const parser = parserOf(handler, () => {
    sinceEvent = 0;
  });
  for await (const chunk of bytes) {
    malformed(() => parser.write(decoder.decode(chunk, { stream: true })));
    sinceEvent += chunk.length;
    if (sinceEvent > MAX_RECORD_BYTES + chunk.length) throw new ReadError('LINE_TOO_LONG', lineOf());
    yield;
  }
  malformed(() => {
    parser.write(decoder.decode());
    parser.close();
  });
  yield;
}

function parserOf(handler: XmlHandler, heard: () => void): SaxesParser {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('doctype', () => {
    throw new ReadError('MALFORMED_XLSX');
  });
  parser.on('opentag', tag => {
    heard();
    handler.open?.(localName(tag.name), tag.attributes);
  });
  parser.on('closetag', tag => {
    heard();
    handler.close?.(localName(tag.name));
  });
  const text = (piece: string) => {
    heard();
    handler.text?.(piece);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  return parser;
}

/** Runs a part to its end. */
export async function drain(pieces: AsyncGenerator<void, void, undefined>): Promise<void> {
  for await (const _ of pieces);
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function malformed(parse: () => void): void {
  try {
    parse();
  } catch (error) {
    if (error instanceof ReadError) throw error;
    throw new ReadError('MALFORMED_XLSX', undefined, { cause: error });
  }
}
