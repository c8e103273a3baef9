import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { LANGUAGES } from '../../../shared/domain/codes';
import {
  classifyPair,
  LIKENESSES,
  type LikenessClass,
  type PairOfAppeals,
  refuseLink,
  repeatAfterLinks,
  repeatAfterUnlink,
} from '../../../shared/domain/similarity';
import { sayLikeness } from '../../../shared/i18n/say-likeness';
import { createTranslator } from '../../../shared/i18n/translator';

const OPEN = { closedOn: null, overdue: false };
const ANSWERED = { closedOn: '2026-10-01', overdue: false };
const pair = (overrides: Partial<PairOfAppeals> = {}): PairOfAppeals => ({
  text: { score: 0.9, few: false },
  person: 'same',
  place: 'same',
  topic: 'same',
  days: 12,
  earlier: OPEN,
  ...overrides,
});
const few = { score: 1, few: true };
const unlike = { score: 0.05, few: false };

it.each<[string, Partial<PairOfAppeals>, LikenessClass | null]>([
  ['the same text of the same person in term', {}, 'duplicate'],
  ['half the text of the same person', { text: { score: 0.55, few: false } }, 'duplicate'],
  ['half the text of nobody known', { text: { score: 0.7, few: false }, person: 'unknown' }, 'related'],
  ['the same after an answer', { earlier: ANSWERED }, 'repeat'],
  ['the same after the term is over', { earlier: { closedOn: null, overdue: true } }, 'repeat'],
  ['another text on the same topic after an answer', { text: unlike, earlier: ANSWERED }, 'repeat'],
  ['another text on the same topic in term', { text: unlike }, 'related'],
  ['the same person on another topic', { text: unlike, topic: 'other' }, null],
  ['the same person on another question of the theme', { text: unlike, topic: 'near' }, 'related'],
  [
    'like text, topic not chosen yet, after an answer',
    { text: { score: 0.4, few: false }, topic: 'unknown', earlier: ANSWERED },
    'repeat',
  ],
  ['a few words of the same person in term', { text: few }, 'related'],
  ['a few words of the same person after an answer', { text: few, earlier: ANSWERED }, 'repeat'],
  ['the same text of nobody known', { person: 'unknown' }, 'duplicate'],
  ['the same text of nobody known after an answer', { person: 'unknown', earlier: ANSWERED }, 'related'],
  ['the same text of nobody known elsewhere', { person: 'unknown', place: 'other' }, 'related'],
  ['the same text of another person', { person: 'other' }, 'related'],
  ['a few words of another person', { person: 'other', text: few, topic: 'other' }, null],
  ['neighbours with the same trouble', { person: 'other', text: { score: 0.4, few: false } }, 'related'],
  [
    'neighbours with the same trouble two years apart',
    { person: 'other', text: { score: 0.4, few: false }, days: 700 },
    null,
  ],
  ['the same topic elsewhere', { person: 'other', place: 'other', text: { score: 0.4, few: false } }, null],
  ['nothing in common', { person: 'other', text: unlike, topic: 'other', place: 'other' }, null],
  ['an answer that came before the other one', { earlier: ANSWERED, days: -3 }, 'duplicate'],
])('%s', (_name, overrides, likeness) => {
  expect(classifyPair(pair(overrides)).likeness).toBe(likeness);
});

const sameness = fc.constantFrom('same' as const, 'other' as const, 'unknown' as const);
const anyPair: fc.Arbitrary<PairOfAppeals> = fc.record({
  text: fc.record({ score: fc.double({ min: 0, max: 1, noNaN: true }), few: fc.boolean() }),
  person: sameness,
  place: sameness,
  topic: fc.oneof(sameness, fc.constant('near' as const)),
  days: fc.integer({ min: -900, max: 900 }),
  earlier: fc.constantFrom(OPEN, ANSWERED, { closedOn: null, overdue: true }),
});

test('a few words are never a duplicate, another person never repeats or duplicates', () => {
  fc.assert(
    fc.property(anyPair, given => {
      const { likeness } = classifyPair(given);
      if (given.text.few) expect(likeness).not.toBe('duplicate');
      if (given.person === 'other') expect(['related', null]).toContain(likeness);
    }),
  );
});

test('every verdict is told with reasons in words of each language, without holes', () => {
  fc.assert(
    fc.property(anyPair, fc.constantFrom(...LANGUAGES), (given, language) => {
      const { likeness, score, reasons } = classifyPair(given);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
      expect(likeness === null).toBe(reasons.length === 0);
      const t = createTranslator(language);
      for (const reason of reasons) expect(sayLikeness(t, reason)).toMatch(/^(?!likeness\.)[^{}]+$/);
      for (const known of LIKENESSES) expect(t(`code.likeness.${known}`)).not.toContain('.');
    }),
  );
});

test('more of the text in common never lowers the score', () => {
  fc.assert(
    fc.property(anyPair, fc.double({ min: 0, max: 1, noNaN: true }), (given, other) => {
      const [low, high] = [given.text.score, other].sort((a, b) => a - b) as [number, number];
      const at = (score: number) => classifyPair({ ...given, text: { ...given.text, score } });
      if (at(low).likeness !== null) expect(at(high).score).toBeGreaterThanOrEqual(at(low).score);
    }),
  );
});

it.each([
  ['first', ['related'], 'first'],
  ['first', ['repeat-of'], 'repeated'],
  ['first', ['repeat-of', 'duplicate-of'], 'duplicate'],
  ['repeated', [], 'repeated'],
] as const)('said %s, linked %j: counted %s', (said, links, expected) => {
  expect(repeatAfterLinks(said, links)).toBe(expected);
});

it.each([
  ['repeated', 'repeat-of', [], 'first'],
  ['duplicate', 'duplicate-of', ['repeat-of'], 'repeated'],
  ['repeated', 'related', [], 'repeated'],
  ['duplicate', 'repeat-of', ['duplicate-of'], 'duplicate'],
] as const)('counted %s, %s taken away, %j left: %s', (said, taken, left, expected) => {
  expect(repeatAfterUnlink(said, taken, left)).toBe(expected);
});

it.each([
  ['b', '2026-02-01', 'repeat-of', null],
  ['a', '2026-01-01', 'related', 'SAME_CASE'],
  ['b', '2026-01-01', 'duplicate-of', null],
  ['b', '2025-12-01', 'repeat-of', 'WRONG_ORDER'],
  ['b', '2025-12-01', 'related', null],
] as const)('case %s of %s as %s of case a of 2026-01-01: %s', (id, receivedOn, kind, refusal) => {
  expect(refuseLink({ id, receivedOn }, { id: 'a', receivedOn: '2026-01-01' }, kind)).toBe(refusal);
});
