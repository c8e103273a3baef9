import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Package } from '../../shared/contract/package';
import { anAppeal, ENGINES, PASSWORD } from '../support/core';
import { aReportingOffice, enrol, type ReportingOffice } from '../support/reporting-office';

const QUARTER = '2026-Q3';
const WATER = {
  quarter: QUARTER,
  id: null,
  version: null,
  title: 'Нет питьевой воды в трёх сёлах',
  asked: 'Включить водопровод в план 2027 года',
  askedOf: 'Акимат области',
  topic: '0002.0007',
  territory: '110000000',
};

describe.each(ENGINES)('systemic problems on %s', engine => {
  let office: ReportingOffice;
  let other: ReportingOffice;
  let centre: ReportingOffice;
  const numbers: string[] = [];

  beforeAll(async () => {
    office = await aReportingOffice(engine, 'A-01');
    other = await aReportingOffice('sqlite', 'A-02');
    centre = await aReportingOffice(engine, 'C-00');
    for (let day = 1; day <= 6; day += 1) {
      const { number } = await office.head.appeals.register(anAppeal({ receivedOn: `2026-08-0${day}` }));
      numbers.push(number);
    }
    await other.head.appeals.register(anAppeal({ receivedOn: '2026-08-01' }));
  });
  afterAll(() => Promise.all([office, other, centre].map(one => one.close())));

  it('are named with the cases behind them, changed, and taken away', async () => {
    const { problems } = office.head;
    const made = await problems.save({ ...WATER, cases: numbers.slice(0, 2) });
    expect(await problems.list({ quarter: QUARTER })).toMatchObject([
      {
        id: made.id,
        version: 1,
        title: WATER.title,
        asked: WATER.asked,
        askedOf: WATER.askedOf,
        territoryName: { ru: 'Акмолинская область' },
        cases: numbers.slice(0, 2).map(number => ({ number })),
      },
    ]);
    await problems.save({ ...WATER, ...made, title: 'Нет воды', cases: numbers });
    await expect(problems.save({ ...WATER, ...made, cases: [] })).rejects.toMatchObject({ code: 'STALE' });
    const second = await problems.save({ ...WATER, title: 'Лишняя', cases: [] });
    await problems.remove(second);
    expect((await problems.list({ quarter: QUARTER })).map(({ title, version }) => [title, version])).toEqual(
      [['Нет воды', 2]],
    );
    expect(await problems.list({ quarter: '2026-Q2' })).toEqual([]);
    expect((await office.head.system.verify()).problems).toEqual([]);
  });

  it.each([
    ['unknown cases', { cases: ['нет-такого'] }, 'PROBLEM_CASES'],
    ['a topic of no classifier', { topic: '9999' }, 'PROBLEM_TOPIC'],
    ['a place that is not there', { territory: '000' }, 'PROBLEM_PLACE'],
    ['words with a telephone', { asked: 'Позвонить 8 701 123 45 67' }, 'PERSONAL_WORDS'],
  ])('refuse %s', async (_name, change, code) => {
    await expect(office.head.problems.save({ ...WATER, cases: [], ...change })).rejects.toMatchObject({
      code,
    });
  });

  it('refuse the name of an applicant whose case stands behind them', async () => {
    const { number } = await office.head.appeals.register(
      anAppeal({ receivedOn: '2026-08-09', applicant: { surname: 'Ахметбекова', firstName: 'Айгүл' } }),
    );
    const named = { ...WATER, title: 'Ахметбековой отказали в воде' };
    await expect(office.head.problems.save({ ...named, cases: [number] })).rejects.toMatchObject({
      code: 'PERSONAL_WORDS',
      data: { marks: ['name'] },
    });
  });

  it('go with the signed quarter to the centre, which makes one of equal ones', async () => {
    await office.sign(QUARTER);
    await other.head.problems.save({ ...WATER, title: 'Колодцы пересохли', cases: [] });
    await other.sign(QUARTER);
    const text = await office.pack(QUARTER, 3);
    const { problems } = Package.parse(JSON.parse(text));
    expect(problems).toEqual([
      {
        title: 'Нет воды',
        asked: WATER.asked,
        askedOf: WATER.askedOf,
        topic: WATER.topic,
        territory: WATER.territory,
        cases: 6,
      },
    ]);
    expect(Package.parse(JSON.parse(await office.pack(QUARTER, 10))).problems?.[0]?.cases).toBeNull();
    for (const number of numbers) expect(text).not.toContain(number);
    for (const [from, sent] of [
      [office, text],
      [other, await other.pack(QUARTER, 3)],
    ] as const) {
      await enrol(centre, from);
      await centre.head.centre.take({ text: sent });
    }
    expect(await centre.head.centre.problems({ quarter: QUARTER })).toMatchObject([
      { offices: 2, cases: 6, hidden: 0, named: [{ office: 'A-01' }, { office: 'A-02' }] },
    ]);
  });

  it('make another issue when they changed after the signature, and only then', async () => {
    const before = await office.head.closing.status({ quarter: QUARTER });
    expect(before.problemsChanged).toBe(false);
    const { total } = await office.head.closing.check({ quarter: QUARTER });
    const again = {
      quarter: QUARTER,
      password: PASSWORD,
      flaws: total,
      issues: 1,
      reason: 'Назвали ещё одну',
    };
    await expect(office.head.closing.sign(again)).rejects.toMatchObject({ code: 'NOTHING_CHANGED' });
    await office.head.problems.save({ ...WATER, title: 'Нет света', cases: [] });
    expect((await office.head.closing.status({ quarter: QUARTER })).problemsChanged).toBe(true);
    const differences = () => office.head.closing.differences({ quarter: QUARTER });
    expect((await differences()).problems).toMatchObject({
      was: 1,
      now: 2,
      plus: [{ title: 'Нет света', cases: 0, territoryName: { ru: 'Акмолинская область' } }],
      minus: [],
    });
    expect((await office.head.closing.sign(again)).issue).toBe(2);
    expect(Package.parse(JSON.parse(await office.pack(QUARTER))).problems).toHaveLength(2);
    expect(await differences()).toEqual({ total: 0, items: [], problems: null });
  });

  it('tell which came and which went since the signature, one written anew on both sides', async () => {
    const { problems, closing } = office.head;
    const [water, light] = await problems.list({ quarter: QUARTER });
    if (!water || !light) throw new Error('two were signed');
    const changed = { ...WATER, id: light.id, version: light.version, title: 'Нет света и тепла' };
    await problems.save({ ...changed, cases: numbers.slice(0, 1) });
    await problems.remove({ id: water.id, version: water.version });
    const said = async () => {
      const found = (await closing.differences({ quarter: QUARTER })).problems;
      const side = (which: 'plus' | 'minus') => found?.[which].map(({ title, cases }) => [title, cases]);
      return [found?.was, found?.now, side('plus'), side('minus')];
    };
    expect(await said()).toEqual([
      2,
      1,
      [['Нет света и тепла', 1]],
      [
        ['Нет воды', 6],
        ['Нет света', 0],
      ],
    ]);
  });

  it('are sealed, and found when somebody edits or takes one away', async () => {
    const { db } = office.deps;
    const row = await db.read.selectFrom('systemic_problems').selectAll().executeTakeFirstOrThrow();
    expect(Buffer.from(row.sealed).toString('utf8')).not.toContain('Нет');
    await db.write(tx =>
      tx.updateTable('systemic_problems').set({ topic: '0001' }).where('id', '=', row.id).execute(),
    );
    const found = async () =>
      (await office.head.system.verify()).problems.map(({ code, row: id }) => [code, id]);
    expect(await found()).toEqual([['ROW_CHANGED', row.id]]);
    await db.write(tx => tx.deleteFrom('systemic_problems').where('id', '=', row.id).execute());
    expect(await found()).toEqual([['ROW_MISSING', row.id]]);
    await db.write(tx => tx.insertInto('systemic_problems').values(row).execute());
    expect(await found()).toEqual([]);
  });
});
