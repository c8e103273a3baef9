import { it } from 'vitest';
import { insertPersons } from '../../electron/core/persons/write-persons';
import { createRandom } from '../../shared/domain/demo/random';
import { comparePersons, type IdentityTraits, LIKELY } from '../../shared/domain/identity';
import { aCore, anOffice } from '../support/core';
import { cpuTimeOf, median, ms, p95, percent, printerOf, ratio, timesOf } from './figures';
import { inventedPerson, MEETINGS, STRANGERS } from './invented-persons';

const print = printerOf('identity');
const PAIRS = 2_000;
const PERSONS = Number(process.env.RECEPTION_BENCH_PERSONS ?? 100_000);
const LOOKUPS = 300;

it('the same person under two alphabets, and two who are not one', async () => {
  const scores: { score: number; same: boolean }[] = [];
  let compared = 0;
  const spent = await cpuTimeOf(async () => {
    for (const [name, meet] of Object.entries(MEETINGS)) {
      const random = createRandom(7);
      let found = 0;
      for (let n = 0; n < PAIRS; n++) {
        const both = inventedPerson(n);
        const { score } = comparePersons(both.kk, meet(random, both));
        scores.push({ score, same: true });
        if (score >= LIKELY) found += 1;
      }
      print(`| the same person: ${name} | recall ${percent(found, PAIRS)} |`);
      compared += PAIRS;
    }
    for (const [name, pairOf] of Object.entries(STRANGERS)) {
      let alarms = 0;
      for (let n = 0; n < PAIRS; n++) {
        const [one, other] = [inventedPerson(2 * n), inventedPerson(2 * n + 2 * PAIRS)];
        // Chance gave both the same names: nobody could tell them apart.
        if (sameNames(...pairOf({ ...one, kk: one.ru }, other))) continue;
        const { score } = comparePersons(...pairOf(one, other));
        scores.push({ score, same: false });
        if (score >= LIKELY) alarms += 1;
      }
      print(`| two people: ${name} | taken for one ${percent(alarms, PAIRS)} |`);
      compared += PAIRS;
    }
  });
  const same = scores.filter(one => one.same).length;
  const at = (bar: number) => {
    const told = scores.filter(({ score }) => score >= bar);
    const right = told.filter(one => one.same).length;
    return `recall ${percent(right, same)}, precision ${percent(right, told.length)}`;
  };
  for (const bar of [LIKELY, 0.7, 0.9]) print(`| all pairs, from a score of ${bar} on | ${at(bar)} |`);
  print(`| comparing two records, inventing them included | ${ms(spent / compared)} of one processor |`);
});

const namesOf = ({ surname, firstName, patronymic }: IdentityTraits) =>
  [surname, firstName, patronymic].join(' ');
const sameNames = (one: IdentityTraits, other: IdentityTraits) => namesOf(one) === namesOf(other);

it(`who is this, among ${PERSONS} persons`, async () => {
  const test = await aCore('sqlite');
  try {
    const { head, office } = await anOffice(test);
    const { deps } = test.core;
    const ids: string[] = [];
    for (let from = 0; from < PERSONS; from += 2_000) {
      const people = Array.from({ length: Math.min(2_000, PERSONS - from) }, (_, index) => ({
        id: deps.newId(),
        record: { ...inventedPerson(from + index).kk, phones: [], benefits: [], flags: [] },
      }));
      await deps.db.write(tx => insertPersons(deps, tx, office.id, people));
      ids.push(...people.map(({ id }) => id));
    }
    const floor = await timesOf(LOOKUPS, round =>
      deps.db.read
        .selectFrom('applicants')
        .selectAll()
        .where('office_id', '=', office.id)
        .where('id', '=', ids[(round * 331) % PERSONS] ?? '')
        .execute(),
    );
    print(`| one row by its id, median | ${ms(median(floor))} |`);
    const random = createRandom(3);
    for (const [name, meet] of Object.entries(MEETINGS).slice(0, 4)) {
      let [first, three, told] = [0, 0, 0];
      const times = await timesOf(LOOKUPS, async round => {
        const n = (round * 331) % PERSONS;
        const { phones: _none, ...typed } = meet(random, inventedPerson(n));
        const applicant = { ...typed, phones: [], benefits: [] };
        const { items } = await head.persons.match({ applicant, limit: 3 });
        const place = items.findIndex(({ person }) => person.id === ids[n]);
        if (place === 0) first += 1;
        if (place >= 0) three += 1;
        told += items.length;
      });
      // The first few rounds are asked twice; they count twice in the whole as well.
      const asked = LOOKUPS + 3;
      print(
        `| ${name} | first ${percent(first, asked)}, among three ${percent(three, asked)}, told ${(told / asked).toFixed(1)} | median ${ms(median(times))}, p95 ${ms(p95(times))} | ${ratio(median(times) / median(floor))} |`,
      );
    }
    const typing = await timesOf(LOOKUPS, round =>
      head.persons.find({ query: inventedPerson((round * 331) % PERSONS).ru.surname.slice(0, 3) }),
    );
    print(
      `| three letters of a surname | | median ${ms(median(typing))}, p95 ${ms(p95(typing))} | ${ratio(median(typing) / median(floor))} |`,
    );
  } finally {
    await test.close();
  }
});
