import { it } from 'vitest';
import { openCandidates } from '../../electron/core/similar/open-candidates';
import { probeIndex } from '../../electron/core/similar/probe-index';
import { officeSeal } from '../../electron/core/vault/office-seal';
import { compareAppeals, SAME_TEXT, SURE_TEXT, wordsOfAppeal } from '../../shared/domain/similarity';
import { aCore, anAppeal, anOffice, type TestCore } from '../support/core';
import { FigureTable, median, ms, p95, percent, printerOf, timesOf } from './figures';
import { aFilledBase } from './filled-base';
import { inventedSurname, inventedWord } from './invented-journal';
import { aRandom, CHANGES, type KnownText, knownTexts, letters, sameTextKey } from './similarity-corpus';

const print = printerOf('similar');
const say = (what: string, figure: string) => print(`| ${what} | ${figure} |`);
/** Pairs of each kind of change. */
const PAIRS = 150;

/** Everybody has a name of their own, so that a person can be typed again. */
const personOf = (n: number) => ({ surname: `${inventedSurname(n)}`, firstName: 'Айгүл' });

async function officeOf(test: TestCore, texts: readonly KnownText[]) {
  const { head, session } = await anOffice(test);
  if (!session.actor) throw new Error('nobody is signed in');
  const idOf = new Map<string, KnownText>();
  for (const [n, known] of texts.entries()) {
    const { id } = await head.appeals.register(
      anAppeal({
        applicant: { ...personOf(n), phones: [] },
        summary: known.text.slice(0, 80),
        text: known.text,
        language: known.language,
        questions: [{ classifier: 'ru-2025', code: known.topic }],
      }),
    );
    idOf.set(id, known);
  }
  return { head, actor: session.actor, deps: test.core.deps, idOf };
}

type Office = Awaited<ReturnType<typeof officeOf>>;

/** Likeness of a text with the cases that the index names. */
async function likenessOf({ deps, actor }: Office, text: string) {
  const seal = officeSeal(deps, actor.officeId);
  const words = wordsOfAppeal('', text);
  const probe = await probeIndex(deps, actor.officeId, seal, words);
  const candidates = await openCandidates(deps, actor, seal, probe.docs, 40);
  return candidates.map(candidate => ({
    id: candidate.id,
    ...compareAppeals(words, candidate.words, probe.weightOf),
  }));
}

it.each([
  ['single sentences', knownTexts()],
  ['letters of three', letters()],
] as const)('near-same texts are found, others are left alone: %s', async (corpus, texts) => {
  const test = await aCore('sqlite');
  const random = aRandom(11);
  const tell = (what: string, figure: string) => say(`${corpus} | ${what}`, figure);
  // One text in eight is held out, with all that say the same.
  const heldOut = new Set(texts.filter(() => random.chance(1 / 8)).map(({ text }) => sameTextKey(text)));
  const inBase = texts.filter(({ text }) => !heldOut.has(sameTextKey(text)));
  try {
    const office = await officeOf(test, inBase);
    const scores: { score: number; right: boolean }[] = [];
    for (const [name, change] of Object.entries(CHANGES)) {
      const tally = { text: 0, person: 0 };
      for (let n = 0; n < PAIRS; n++) {
        const at = random.int(0, inBase.length - 1);
        const known = inBase[at];
        if (!known) continue;
        const changed = change(random, known);
        const judged = (await likenessOf(office, changed))
          .filter(({ few }) => !few)
          .map(({ id, score }) => ({
            score,
            right: sameTextKey(office.idOf.get(id)?.text ?? '') === sameTextKey(known.text),
          }));
        const right = judged.filter(one => one.right).sort((a, b) => b.score - a.score)[0];
        scores.push(right ?? { score: 0, right: true }, ...judged.filter(one => !one.right));
        if (right && right.score >= SAME_TEXT) tally.text += 1;
        if (
          (await office.head.appeals.similar({ text: changed, applicant: personOf(at) })).items.some(isAlarm)
        )
          tally.person += 1;
      }
      tell(`${name}: alike by the text alone`, percent(tally.text, PAIRS));
      tell(`${name}: called a duplicate, the same person typed`, percent(tally.person, PAIRS));
    }
    const total = scores.filter(({ right }) => right).length;
    const at = (bar: number) => {
      const flagged = scores.filter(({ score }) => score >= bar);
      const right = flagged.filter(one => one.right).length;
      return {
        recall: percent(right, total),
        precision: percent(right, flagged.length),
        enough: right >= 0.9 * total,
      };
    };
    const bar = Array.from({ length: 96 }, (_, step) => 0.99 - step / 100).find(one => at(one).enough) ?? 0;
    tell(`text alone, precision at recall 0.9 (bar ${bar.toFixed(2)})`, at(bar).precision);
    const [used, sure] = [at(SAME_TEXT), at(SURE_TEXT)];
    tell(`text alone, at ${SAME_TEXT}`, `recall ${used.recall}, precision ${used.precision}`);
    tell(`text alone, at ${SURE_TEXT}`, `recall ${sure.recall}, precision ${sure.precision}`);
    const unrelated = texts.filter(({ text }) => heldOut.has(sameTextKey(text)));
    for (const [who, applicant] of [
      ['nobody named', () => undefined],
      ['a stranger', () => ({ surname: 'Нигдеевский', firstName: 'Аскар' })],
      ['somebody who has been here with another matter', () => personOf(random.int(0, inBase.length - 1))],
    ] as const) {
      let alarms = 0;
      for (const { text } of unrelated) {
        const person = applicant();
        const { items } = await office.head.appeals.similar({
          text,
          ...(person ? { applicant: person } : {}),
        });
        if (items.some(isAlarm)) alarms += 1;
      }
      tell(
        `false alarms per 1,000 (${unrelated.length} asked), ${who}`,
        ((1000 * alarms) / unrelated.length).toFixed(1),
      );
    }
  } finally {
    await test.close();
  }
});

const isAlarm = ({ likeness }: { likeness: string }) => likeness === 'duplicate' || likeness === 'repeat';

it('topics are suggested from past cases', async () => {
  const test = await aCore('sqlite');
  const texts = knownTexts();
  const random = aRandom(17);
  const drawn = new Set([...new Set(texts.map(({ record }) => record))].filter(() => random.chance(0.2)));
  const isTest = ({ record }: KnownText) => drawn.has(record);
  const train = texts.filter(known => !isTest(known));
  const seen = new Set(train.map(({ text }) => sameTextKey(text)));
  const asked = texts.filter(known => isTest(known));
  try {
    const { head } = await officeOf(test, train);
    const counts = new Map<string, number>();
    for (const { topic } of train) counts.set(topic, (counts.get(topic) ?? 0) + 1);
    const [majority = ''] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
    for (const [name, some] of [
      ['all', asked],
      ['texts that no past case holds', asked.filter(({ text }) => !seen.has(sameTextKey(text)))],
    ] as const) {
      const tally = { first: 0, three: 0, told: 0, majority: 0 };
      for (const { text, topic } of some) {
        const { topics } = await head.appeals.suggest({ text });
        const codes = topics.map(suggestion => suggestion.topic.code);
        if (codes.length > 0) tally.told += 1;
        if (codes[0] === topic) tally.first += 1;
        if (codes.slice(0, 3).includes(topic)) tally.three += 1;
        if (topic === majority) tally.majority += 1;
      }
      const of = (count: number) => percent(count, some.length);
      say(
        `topics, ${name} (${some.length} asked, ${train.length} past cases)`,
        `first ${of(tally.first)}, among three ${of(tally.three)}, something told ${of(tally.told)}; the commonest topic ${of(tally.majority)}`,
      );
    }
  } finally {
    await test.close();
  }
});

const sizes = (process.env.RECEPTION_BENCH_SIZES ?? '10000,100000').split(',').map(Number);
const table = new FigureTable();

it.each(sizes)('a question costs little among %d appeals', async size => {
  const { head, close } = await aFilledBase(size);
  try {
    const random = aRandom(5);
    // Words as common as in the journal itself: a few rare ones among many common ones.
    const text = () =>
      Array.from({ length: 40 }, () => inventedWord(Math.floor(20_000 ** random.next()) - 1)).join(' ');
    const similar = await timesOf(60, () => head.appeals.similar({ text: text() }));
    const typing = await timesOf(60, () =>
      head.appeals.similar({ summary: text().split(' ').slice(0, 8).join(' ') }),
    );
    const suggest = await timesOf(60, () => head.appeals.suggest({ text: text() }));
    for (const [name, times] of [
      ['similar appeals, 40 words', similar],
      ['similar appeals, 8 words', typing],
      ['suggestions, 40 words', suggest],
    ] as const) {
      table.add(`${name}, median`, size, ms(median(times)));
      table.add(`${name}, p95`, size, ms(p95(times)));
    }
  } finally {
    await close();
  }
});
