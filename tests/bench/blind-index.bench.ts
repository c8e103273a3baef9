import { it } from 'vitest';
import { createBlindIndex, createLiveKey, sealJson } from '../../electron/vault';
import { indexForms } from '../../shared/lib/search-forms';

/** Cost of a search token and of one appeal's sealing and hashing, in microseconds, as printed lines. */
const KEY = Buffer.alloc(32, 5);
const ROUNDS = 50_000;
const words = 'дорога асфальт мектеп қаланың пенсия выплата көшесінде жарық водоснабжение балабақша'.split(
  ' ',
);
const forms = Array.from({ length: ROUNDS }, (_, at) => `w:${words[at % words.length]}${at}`);
const text = Array.from({ length: 40 }, (_, at) => `${words[at % words.length]}${at}`).join(' ');
const place = { table: 'cases', column: 'sealed', rowId: '1', keyVersion: 1 };

function microseconds(rounds: number, work: (round: number) => unknown): string {
  const started = performance.now();
  for (let round = 0; round < rounds; round++) work(round);
  return `${(((performance.now() - started) * 1000) / rounds).toFixed(2)} µs`;
}

it('cost of the blind index', () => {
  const sealKey = createLiveKey(KEY);
  const index = createBlindIndex(KEY);
  const tell = (name: string, rounds: number, work: (round: number) => unknown) =>
    console.log(`${name}: ${microseconds(rounds, work)}`);
  tell('token of a new form', ROUNDS, round => index.token(forms[round] ?? ''));
  tell('token of a remembered form', ROUNDS, round => index.token(forms[round] ?? ''));
  tell('forms of an appeal', 5_000, () => indexForms(text));
  tell('tokens and seal of an appeal', 5_000, () => [
    index.tokens(indexForms(text)),
    sealJson(sealKey, { text }, place),
  ]);
});
