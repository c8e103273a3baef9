/** What a clipboard offers; either may be empty. */
export interface Pasted {
  readonly text: string;
  readonly html: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
/** Marks by which messengers make words bold, slanted, struck out or typed: only around words, not inside them. */
const MARKS = /(^|[\s(«"])([*_~]{1,2}|`{1,3})(?=\S)([^*_~`\n]+?)\2(?=$|[\s.,!?:;)»"])/gmu;

/**
 * Pasted words as plain text: line breaks kept, what only makes letters pretty taken off. A web page's or a
 * messenger's markup never enters the text of an appeal.
 */
export function plainPaste({ text, html }: Pasted): string {
  const words = text !== '' ? text : textOfHtml(html);
  return (
    words
      .replace(/\r\n?/g, '\n')
      // Invisible: zero-width, direction marks, soft hyphens, byte order marks.
      .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
      .replace(/[\u00a0\u2007\u202f]/g, ' ')
      .replace(/[\u2028\u2029]/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: taking control characters out is the point
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
      .replace(MARKS, '$1$3')
      .replace(/[ \t]+$/gm, '')
      .replace(/\n{3,}/g, '\n\n')
  );
}

function textOfHtml(html: string): string {
  return html
    .replace(/<(style|script|head)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/\s+/g, ' ')
    .replace(/<(br|\/p|\/div|\/li|\/tr|\/h[1-6])\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => entity(name) ?? whole)
    .replace(/ *\n */g, '\n')
    .trim();
}

function entity(name: string): string | null {
  const known = ENTITIES[name.toLowerCase()];
  if (known !== undefined) return known;
  if (!name.startsWith('#')) return null;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
