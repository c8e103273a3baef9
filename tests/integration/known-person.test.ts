import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexKnownPersons } from '../../electron/core/persons/adopt-persons';
import { aCore, anAppeal, anOffice, type Client, ENGINES, PASSWORD, type TestCore } from '../support/core';

const AIGUL = {
  surname: 'Ахметбекова',
  firstName: 'Айгүл',
  patronymic: 'Серікқызы',
  phones: ['+77012345678'],
  benefits: [],
};

describe.each(ENGINES)('registering with a known person on %s', engine => {
  let test: TestCore;
  let head: Client;
  let first: { id: string };

  beforeAll(async () => {
    test = await aCore(engine);
    ({ head } = await anOffice(test));
    first = await head.appeals.register(anAppeal());
  });
  afterAll(() => test.close());

  const personOf = async (id: string) => {
    const { person, applicant } = await head.appeals.get({ id });
    if (!person || !applicant) throw new Error('an anonymous case');
    return { ...person, applicant };
  };
  const people = async () =>
    (await test.core.deps.db.read.selectFrom('applicants').select('id').execute()).length;

  it('a second appeal of the same person makes no second person', async () => {
    const known = await personOf(first.id);
    const before = await people();
    const second = await head.appeals.register(anAppeal({ applicant: undefined, applicantId: known.id }));
    expect(await personOf(second.id)).toEqual({ id: known.id, version: 1, flags: [], applicant: AIGUL });
    expect(await people()).toBe(before);
  });

  it('unchanged data make no new version, whatever version the form began with', async () => {
    const known = await personOf(first.id);
    const { id } = await head.appeals.register(
      anAppeal({ applicant: known.applicant, applicantId: known.id, applicantVersion: known.version }),
    );
    expect(await personOf(id)).toEqual(known);
  });

  it('changed data are the person’s next version, told in the journal, and old cases are found by them', async () => {
    const known = await personOf(first.id);
    const applicant = { ...known.applicant, phones: ['+77770001122'], address: 'Абай көшесі, 5' };
    await head.appeals.register(
      anAppeal({ applicant, applicantId: known.id, applicantVersion: known.version }),
    );
    expect(await personOf(first.id)).toEqual({ ...known, version: 2, applicant });
    const found = await head.appeals.search({ query: '777 000 11 22' });
    expect(found.items.map(item => item.id)).toContain(first.id);
    expect((await head.appeals.search({ query: '701 234 56 78' })).total).toBe(0);
    expect((await head.appeals.search({ query: 'пособие четвёртого' })).total).toBe(found.total);
    const { items } = await head.journal.list({ type: 'PERSON_SAVED' });
    expect(items.map(item => item.data)).toEqual([{ person: known.id, version: 2 }]);
  });

  it('data that began with an older version are refused and leave no trace', async () => {
    const known = await personOf(first.id);
    const { total } = await head.appeals.list({ view: 'all' });
    const applicant = { ...known.applicant, firstName: 'Айгуль' };
    for (const applicantVersion of [1, undefined])
      await expect(
        head.appeals.register(anAppeal({ applicant, applicantId: known.id, applicantVersion })),
      ).rejects.toMatchObject({ code: 'APPLICANT_CHANGED', defined: true });
    expect((await head.appeals.list({ view: 'all' })).total).toBe(total);
  });

  it('a person nobody knows is refused', async () => {
    const applicantId = '01900000-0000-7000-8000-000000000000';
    await expect(
      head.appeals.register(anAppeal({ applicant: undefined, applicantId })),
    ).rejects.toMatchObject({ code: 'UNKNOWN_APPLICANT', defined: true });
  });

  it('several people stand under one appeal, known and new, in order and nobody twice', async () => {
    const known = await personOf(first.id);
    const { id } = await head.appeals.register(
      anAppeal({
        author: 'family',
        applicant: undefined,
        applicantId: known.id,
        people: [
          { part: 'family', applicant: { surname: 'Ахметбеков', firstName: 'Ерлан' } },
          { part: 'co', applicantId: known.id },
          { part: 'representative', applicant: { surname: 'Жүнісова', firstName: 'Әсел' } },
        ],
      }),
    );
    expect((await head.appeals.get({ id })).people).toEqual([
      { id: known.id, part: 'main', name: 'Ахметбекова Айгүл Серікқызы' },
      { id: expect.any(String), part: 'family', name: 'Ахметбеков Ерлан' },
      { id: expect.any(String), part: 'representative', name: 'Жүнісова Әсел' },
    ]);
    expect((await head.appeals.search({ query: 'Жунисова' })).items.map(item => item.id)).toEqual([id]);
  });

  it('a bad identity number of a co-signer is refused', async () => {
    await expect(
      head.appeals.register(
        anAppeal({ people: [{ part: 'co', applicant: { surname: 'Ли', identityNumber: '850101300006' } }] }),
      ),
    ).rejects.toMatchObject({ code: 'BAD_IDENTITY_NUMBER' });
  });

  it('leaves a base that verifies', async () => {
    expect((await head.system.verify()).problems).toEqual([]);
  });
});

describe.each(ENGINES)('persons without MACs and without index on %s', engine => {
  /** What a base of the release before looked like; `data` is that of its first event. */
  async function aBaseWithout(data?: string) {
    const test = await aCore(engine);
    const { head, office } = await anOffice(test);
    await head.appeals.register(anAppeal());
    const { deps } = test.core;
    await deps.db.write(async tx => {
      await tx.updateTable('applicants').set({ row_mac: null }).execute();
      await tx.deleteFrom('person_docs').execute();
      if (data) await tx.updateTable('events').set({ data }).where('type', '=', 'OFFICE_CREATED').execute();
    });
    for (let signIns = 0; signIns < 2; signIns++) {
      await head.session.signIn({ login: 'head', password: PASSWORD });
      await deps.background.settle();
    }
    const codes = (await head.system.verify()).problems.map(problem => problem.code);
    const indexed = await deps.db.read.selectFrom('person_docs').select('edition').execute();
    const told = await head.journal.list({ type: 'PERSONS_SEALED' });
    await indexKnownPersons(deps, office.id);
    await test.close();
    return { codes, indexed: indexed.length, told: told.items.map(item => item.data) };
  }

  it('are vouched for and indexed once where the office is older than MACs of persons', async () => {
    // The first event was made old by force, which the check tells; of persons it has nothing to tell.
    expect(await aBaseWithout('{"code":"KZ-01","profile":"KZ"}')).toEqual({
      codes: ['JOURNAL_BROKEN'],
      indexed: 1,
      told: [{ people: 1 }],
    });
  });

  it('are not vouched for where somebody took the MACs away', async () => {
    expect(await aBaseWithout()).toEqual({ codes: ['ROW_CHANGED'], indexed: 1, told: [] });
  });
});
