import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NumberParts, NumberTemplate } from '../../../shared/domain/numbering';
import {
  defaultIndices,
  defaultTemplate,
  formatNumber,
  letterFor,
  parseTemplate,
} from '../../../shared/domain/numbering';

const parts: NumberParts = {
  office: 'KZ-01',
  letter: 'ЖТ',
  channel: 'Х',
  surname: 'Ахметбеков',
  year: 2026,
  seq: 123,
};

function templateOf(source: string): NumberTemplate {
  const parsed = parseTemplate(source);
  if (!parsed.ok) throw new Error(`${source}: ${parsed.error.code}`);
  return parsed.template;
}

describe('a number', () => {
  it.each([
    ['{office}-{letter}-{seq:5}/{yy}', {}, 'KZ-01-ЖТ-00123/26'],
    ['{surname}-{seq}/{yy}', {}, 'А-123/26'],
    ['{surname}-{seq}/{yy}', { surname: 'әбілов' }, 'Ә-123/26'],
    ['{surname}-{seq}/{yy}', { surname: ' иванова' }, 'И-123/26'],
    ['{letter}-{seq:4}-{year}', { seq: 123456 }, 'ЖТ-123456-2026'],
    ['{channel}{seq}/{year}', {}, 'Х123/2026'],
    ['07/{yy}-{letter}-{seq}', { letter: 'ОГ', seq: 10 }, '07/26-ОГ-10'],
    ['{seq:2}.{yy}', { year: 2107, seq: 1 }, '01.07'],
  ])('%s with %j is %s', (source, change, expected) => {
    expect(formatNumber(templateOf(source), { ...parts, ...change })).toBe(expected);
  });

  it.each([
    ['{office}-{surname}-{seq}/{yy}', 'KZ-01-123/26'],
    ['{surname}-{seq}/{yy}', '123/26'],
    ['{seq}/{yy}-{surname}', '123/26'],
  ])('%s has no dangling dash without a surname', (source, expected) => {
    const { surname: _none, ...anonymous } = parts;
    expect(formatNumber(templateOf(source), anonymous)).toBe(expected);
    expect(formatNumber(templateOf(source), { ...parts, surname: '?' })).toBe(expected);
  });

  it.each([
    ['zero', { seq: 0 }],
    ['a fraction', { seq: 1.5 }],
    ['a letter index with a digit', { letter: 'А1' }],
    ['a channel index with a digit', { channel: '2' }],
  ])('is refused for %s', (_name, change) => {
    expect(() => formatNumber(templateOf('{letter}{seq}/{yy}'), { ...parts, ...change })).toThrow(RangeError);
  });
});

describe('a template is refused', () => {
  it.each([
    ['{office}-{no}/{yy}', { code: 'unknown-token', token: 'no' }],
    ['{Буква}-{seq}/{yy}', { code: 'unknown-token', token: 'Буква' }],
    ['{}{seq}{yy}', { code: 'unknown-token', token: '' }],
    ['{constructor}{seq}{yy}', { code: 'unknown-token', token: 'constructor' }],
    ['{office}-{yy}', { code: 'missing-seq' }],
    ['', { code: 'missing-seq' }],
    ['{seq}-{seq}/{yy}', { code: 'repeated-seq' }],
    ['{office}-{seq}', { code: 'missing-year' }],
    ['{seq:0}/{yy}', { code: 'bad-padding', token: 'seq:0' }],
    ['{seq:12}/{yy}', { code: 'bad-padding', token: 'seq:12' }],
    ['{seq:}/{yy}', { code: 'bad-padding', token: 'seq:' }],
    ['{seq:4:4}/{yy}', { code: 'bad-padding', token: 'seq:4:4' }],
    ['{office:4}-{seq}/{yy}', { code: 'bad-padding', token: 'office:4' }],
    ['{seq/{yy}', { code: 'unclosed-brace' }],
    ['{seq}}/{yy}', { code: 'unclosed-brace' }],
  ])('%j', (source, error) => {
    expect(parseTemplate(source)).toEqual({ ok: false, error });
  });
});

describe('defaults', () => {
  it.each([
    ['KZ', 'appeal', 'individual', 'KZ-01-ЖТ-00001/26'],
    ['KZ', 'appeal', 'collective', 'KZ-01-ҰЖ-00001/26'],
    ['KZ', 'appeal', 'organisation', 'KZ-01-ЗТ-00001/26'],
    ['KZ', 'reception', 'individual', 'KZ-01-ЖҚ-00001/26'],
    ['RU', 'appeal', 'individual', 'KZ-01-ОГ-00001/26'],
    ['RU', 'appeal', 'collective', 'KZ-01-Кол-00001/26'],
    ['RU', 'appeal', 'anonymous', 'KZ-01-Ан-00001/26'],
    ['RU', 'reception', 'individual', 'KZ-01-ЛП-00001/26'],
  ] as const)('%s, %s, %s: %s', (profile, series, author, expected) => {
    const letter = letterFor(defaultIndices(profile), series, author);
    const template = templateOf(defaultTemplate(profile, series));
    expect(formatNumber(template, { ...parts, letter, seq: 1 })).toBe(expected);
  });

  it.each(['KZ', 'RU'] as const)('%s: personal reception never shares a number with an appeal', profile => {
    const table = defaultIndices(profile);
    expect(Object.values(table.author)).not.toContain(table.reception);
  });

  it.each(['KZ', 'RU'] as const)('%s: indices hold no digits', profile => {
    const { author, channel, reception } = defaultIndices(profile);
    const all = [...Object.values(author), ...Object.values(channel), reception];
    expect(all.filter(index => index === '' || /\d/.test(index))).toEqual([]);
  });
});

describe('for any template', () => {
  const literal = fc.stringMatching(/^[-/.0-9A-ZА-ЯӘІҰ ]{0,4}$/);
  const token = fc.constantFrom('{office}', '{letter}', '{channel}', '{surname}', '{year}', '{yy}');
  const sequence = fc.constantFrom('{seq}', '{seq:1}', '{seq:4}', '{seq:9}');
  const around = fc.array(fc.oneof(literal, token), { maxLength: 5 }).map(pieces => pieces.join(''));
  const anyTemplate = fc
    .tuple(around, sequence, around)
    .map(([before, seq, after]) => templateOf(`${before}${seq}${after}{yy}`));
  const index = fc.stringMatching(/^[-А-ЯA-ZӘІ]{0,3}$/);
  const anyAuthor = fc.record({ letter: index, channel: index, surname: fc.string({ maxLength: 5 }) });
  const anySeq = fc.oneof(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 10 ** 10 }));
  const anyOffice = fc.stringMatching(/^[A-Z0-9][A-Z0-9-]{0,7}$/);

  it('two different sequences never read the same, whoever wrote', () => {
    fc.assert(
      fc.property(
        anyTemplate,
        anyOffice,
        anySeq,
        anySeq,
        anyAuthor,
        anyAuthor,
        (template, office, a, b, one, other) => {
          fc.pre(a !== b);
          const first = formatNumber(template, { office, year: 2026, seq: a, ...one });
          const second = formatNumber(template, { office, year: 2026, seq: b, ...other });
          expect(first).not.toBe(second);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
