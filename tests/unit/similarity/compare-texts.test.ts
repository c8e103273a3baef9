import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import {
  compareAppeals,
  LIKE_TEXT,
  SAME_TEXT,
  splitQuestions,
  wordsOfAppeal,
} from '../../../shared/domain/similarity';
import { contentWords } from '../../../shared/lib/content-words';
import { areNearWords } from '../../../shared/lib/near-words';
import { bandForms } from '../../../shared/lib/text-bands';

const even = () => 1;
const like = (one: string, other: string) =>
  compareAppeals(wordsOfAppeal('', one), wordsOfAppeal('', other), even);

const ROAD =
  'Во дворе дома 50 по улице Абая дороги в ужасном состоянии, появилось много ям, на машине проехать невозможно, весной стоит вода.';
const ROAD_KK =
  'Абай көшесі 50 үйдің ауласындағы жолдар өте нашар жағдайда, шұңқырлар көбейіп кетті, көлікпен жүру мүмкін емес.';

it.each<[string, string, string, 'same' | 'like' | 'nothing']>([
  ['itself', ROAD, ROAD, 'same'],
  [
    'another greeting and a signature',
    ROAD,
    `Уважаемый господин депутат! ${ROAD} Прошу помочь. С уважением`,
    'same',
  ],
  ['slips of the hand', ROAD, ROAD.replace('ужасном', 'ужасмон').replace('появилось', 'появилсь'), 'same'],
  ['a cut tail', ROAD, ROAD.slice(0, 85), 'same'],
  ['another order', ROAD, ROAD.split(', ').reverse().join(', '), 'same'],
  ['Kazakh with another greeting', ROAD_KK, `Сәлеметсіз бе! ${ROAD_KK} Көмектесулеріңізді сұраймыз.`, 'same'],
  [
    'the same in a Russian keyboard’s letters',
    ROAD_KK,
    ROAD_KK.replaceAll('ө', 'о').replaceAll('қ', 'к'),
    'same',
  ],
  ['other forms of the words', ROAD, 'Дорога во дворе дома: ямы на дорогах, машины не проедут', 'like'],
  [
    'another trouble',
    ROAD,
    'Не могу получить пособие на ребёнка, собес отказал без объяснения причин.',
    'nothing',
  ],
])('%s', (_name, one, other, expected) => {
  const { score } = like(one, other);
  expect(score >= SAME_TEXT ? 'same' : score >= LIKE_TEXT ? 'like' : 'nothing').toBe(expected);
});

const word = fc.constantFrom(
  ...'дорога яма вода свет крыша подъезд мектеп балабақша көше су жарық пенсия выплата отказ собес лекарство врач'.split(
    ' ',
  ),
);
const text = fc.array(word, { minLength: 1, maxLength: 14 }).map(words => words.join(' '));
const greeting = fc.constantFrom(
  'Здравствуйте!',
  'Уважаемая приёмная, прошу помочь.',
  'Сәлеметсіз бе!',
  'Қайырлы күн! Көмектесуіңізді сұраймын.',
  '',
);

test('likeness is symmetric, whatever the texts and the weights', () => {
  fc.assert(
    fc.property(text, text, fc.func(fc.double({ min: 0.1, max: 9, noNaN: true })), (one, other, weight) => {
      const weightOf = (of: { key: string }) => weight(of.key);
      const forth = compareAppeals(wordsOfAppeal('', one), wordsOfAppeal('', other), weightOf);
      const back = compareAppeals(wordsOfAppeal('', other), wordsOfAppeal('', one), weightOf);
      expect(forth.score).toBeCloseTo(back.score, 10);
      expect(forth.few).toBe(back.few);
      expect(forth.score).toBeGreaterThanOrEqual(0);
      expect(forth.score).toBeLessThanOrEqual(1);
    }),
  );
});

test('a text is the same as itself, and few words stay few whatever is greeted', () => {
  fc.assert(
    fc.property(text, greeting, greeting, (said, before, after) => {
      expect(like(said, said).score).toBeCloseTo(1, 10);
      expect(like(`${before} ${said}`, said).few).toBe(like(said, `${said} ${after}`).few);
    }),
  );
});

test('greetings hardly move the likeness and leave the bands where they are', () => {
  fc.assert(
    fc.property(text, text, greeting, greeting, (one, other, before, after) => {
      const greeted = like(`${before} ${one}`, `${other} ${after}`).score;
      expect(Math.abs(greeted - like(one, other).score)).toBeLessThan(0.35);
      expect(bandForms(contentWords(`${before} ${one} ${after}`))).toEqual(bandForms(contentWords(one)));
    }),
  );
});

test('the order of the words does not move the bands; a few words have none', () => {
  expect(bandForms(contentWords(ROAD))).toEqual(bandForms(contentWords(ROAD.split(' ').reverse().join(' '))));
  expect(bandForms(contentWords(ROAD))).toHaveLength(12);
  expect(bandForms(contentWords('Здравствуйте, прошу помочь: нет света во дворе'))).toEqual([]);
});

test('the bands of a text are the same for ever', () => {
  expect(
    bandForms(contentWords('крыша течёт над пятым подъездом третью весну подряд')),
  ).toMatchInlineSnapshot(`
    [
      "m:0:4o5xb6.63z40.13hb6o",
      "m:1:bf4gr7.eb0qfd.is8gmq",
      "m:2:51mmj5.4keit1.8dx0lk",
      "m:3:7dtf9h.9h9yke.hrxqe",
      "m:4:5vd7ku.iryxx0.4l76e3",
      "m:5:4wr2wr.ev0cv7.16hct0k",
      "m:6:43j469.27knc6.7zs9vb",
      "m:7:20ap8e.67u75v.jyfrwn",
      "m:8:463ijl.79y0h4.6nng0s",
      "m:9:j6a89a.bd1a5p.iso8g3",
      "m:10:34mv8s.rztvdz.9qo3ql",
      "m:11:ljqdr9.848y8p.19npne",
    ]
  `);
});

it.each<[string, string, boolean]>([
  ['дорога', 'дорога', true],
  ['подъезд', 'подьезд', true],
  ['выплата', 'вылпата', true],
  ['дом', 'дым', false],
  ['12345', '12346', false],
  ['состояние', 'состаяние', true],
  ['пенсия', 'пенсне', false],
])('%s and %s: one word with a slip of the hand? %s', (one, other, expected) => {
  expect([areNearWords(one, other), areNearWords(other, one)]).toEqual([expected, expected]);
});

it.each<[string, string, number]>([
  ['one paragraph', ROAD, 0],
  [
    'two paragraphs',
    `${ROAD}\n\nКроме того, третий месяц не выплачивают пособие на ребёнка, собес молчит.`,
    2,
  ],
  [
    'numbered points',
    `Здравствуйте. 1) ${ROAD} 2) Третий месяц не выплачивают пособие на ребёнка, собес молчит.`,
    2,
  ],
  ['a second paragraph that says nothing', `${ROAD}\n\nПрошу помочь. С уважением.`, 0],
])('%s: questions of their own', (_name, said, count) => {
  expect(splitQuestions(said)).toHaveLength(count);
});
