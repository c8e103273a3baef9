import { SaxesParser } from 'saxes';
import { unzip } from './unzip';

/** Text of a word processor's document, a line a paragraph; throws where its XML is not well formed. */
export async function documentText(document: Uint8Array): Promise<string> {
  const xml = (await unzip(document)).get('word/document.xml');
  if (xml === undefined) throw new Error('no word/document.xml');
  const paragraphs: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  let isText = false;
  parser.on('error', error => {
    throw error;
  });
  parser.on('opentag', ({ local }) => {
    if (local === 'p') paragraphs.push('');
    isText = local === 't';
  });
  parser.on('closetag', () => {
    isText = false;
  });
  parser.on('text', text => {
    if (isText) paragraphs.push(`${paragraphs.pop() ?? ''}${text}`);
  });
  parser.write(xml).close();
  return paragraphs.join('\n');
}
