const TOKENS = ['office', 'letter', 'channel', 'surname', 'year', 'yy', 'seq'] as const;
export type NumberToken = (typeof TOKENS)[number];

type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'token'; readonly token: NumberToken; readonly width: number };

/** A checked template; only `parseTemplate` makes one. */
export interface NumberTemplate {
  readonly source: string;
  readonly parts: readonly Part[];
}

export type TemplateError =
  | { readonly code: 'unknown-token'; readonly token: string }
  | { readonly code: 'bad-padding'; readonly token: string }
  | { readonly code: 'unclosed-brace' }
  /** Without a sequence two appeals would share a number. */
  | { readonly code: 'missing-seq' }
  | { readonly code: 'repeated-seq' }
  /** The sequence starts anew each year: without the year last year's numbers would come back. */
  | { readonly code: 'missing-year' };

export type ParsedTemplate =
  | { readonly ok: true; readonly template: NumberTemplate }
  | { readonly ok: false; readonly error: TemplateError };

/** What fills a template. `letter`, `channel` and `surname` hold no digits, or two numbers could look alike. */
export interface NumberParts {
  readonly office: string;
  readonly letter: string;
  readonly channel: string;
  /** Author's surname; its first letter is used, nothing for an author without one. */
  readonly surname?: string;
  /** Year of the series, 1-9999. */
  readonly year: number;
  /** Number within office, series and year, from 1. */
  readonly seq: number;
}

/**
 * Reads a template such as `{office}-{letter}-{seq:5}/{yy}`. Tokens: `{office}` code of the office, `{letter}`
 * index of the author kind, `{channel}` index of the channel, `{surname}` first letter of the surname,
 * `{year}`, `{yy}`, and `{seq}` or `{seq:N}` padded with zeros to N (1-9) digits.
 */
export function parseTemplate(source: string): ParsedTemplate {
  const parts: Part[] = [];
  for (const [piece] of source.matchAll(/\{[^{}]*\}|[^{}]+|[{}]/g)) {
    if (piece === '{' || piece === '}') return { ok: false, error: { code: 'unclosed-brace' } };
    const part = piece.startsWith('{') ? parseToken(piece.slice(1, -1)) : textPart(piece);
    if ('code' in part) return { ok: false, error: part };
    parts.push(part);
  }
  const error = refuseTemplate(parts);
  return error ? { ok: false, error } : { ok: true, template: { source, parts } };
}

function textPart(text: string): Part {
  return { kind: 'text', text };
}

function parseToken(inside: string): Part | TemplateError {
  const [name = '', padding] = inside.split(':', 2);
  const token = TOKENS.find(known => known === name);
  if (!token) return { code: 'unknown-token', token: inside };
  if (padding === undefined && !inside.includes(':')) return { kind: 'token', token, width: 0 };
  if (token !== 'seq' || !/^seq:[1-9]$/.test(inside)) return { code: 'bad-padding', token: inside };
  return { kind: 'token', token, width: Number(padding) };
}

function refuseTemplate(parts: readonly Part[]): TemplateError | null {
  const tokens = parts.flatMap(part => (part.kind === 'token' ? [part.token] : []));
  const sequences = tokens.filter(token => token === 'seq').length;
  if (sequences === 0) return { code: 'missing-seq' };
  if (sequences > 1) return { code: 'repeated-seq' };
  if (!tokens.includes('year') && !tokens.includes('yy')) return { code: 'missing-year' };
  return null;
}

/**
 * The number as people read it. Parts that come out empty take their dividing `-` with them: a template
 * with `{surname}` gives an anonymous appeal no dangling dash.
 *
 * @throws RangeError for a sequence that is not a positive whole number, or an index that holds a digit.
 */
export function formatNumber(template: NumberTemplate, values: NumberParts): string {
  if (!Number.isSafeInteger(values.seq) || values.seq < 1)
    throw new RangeError(`bad sequence: ${values.seq}`);
  const texts = tokenTexts(values);
  let number = '';
  let skipDash = false;
  for (const part of template.parts) {
    const text = part.kind === 'text' ? part.text : texts[part.token].padStart(part.width, '0');
    number += skipDash && part.kind === 'text' && text.startsWith('-') ? text.slice(1) : text;
    skipDash = part.kind === 'token' && text === '';
  }
  return skipDash && number.endsWith('-') ? number.slice(0, -1) : number;
}

function tokenTexts(values: NumberParts): Record<NumberToken, string> {
  const year = String(values.year).padStart(4, '0');
  return {
    office: values.office,
    letter: withoutDigits(values.letter),
    channel: withoutDigits(values.channel),
    surname: firstLetter(values.surname ?? ''),
    year,
    yy: year.slice(2),
    seq: String(values.seq),
  };
}

function withoutDigits(index: string): string {
  if (/\d/.test(index)) throw new RangeError(`an index must hold no digits: ${index}`);
  return index;
}

/** First letter of a surname in capitals («әбілов» gives «Ә»); '' when it does not start with a letter. */
function firstLetter(surname: string): string {
  return /^\p{L}/u.exec(surname.trim())?.[0].toUpperCase() ?? '';
}
