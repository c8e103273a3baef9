import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST_MEMBERS } from '../../shared/domain/persons/household';
import { aCore, anAppeal, anExecutor, anOffice, type Client, ENGINES, type TestCore } from '../support/core';

describe.each(ENGINES)('households on %s', engine => {
  let test: TestCore;
  let head: Client;
  let lawyer: { id: string; client: Client };

  beforeAll(async () => {
    test = await aCore(engine);
    ({ head } = await anOffice(test));
    lawyer = await anExecutor(test, head, { login: 'lawyer', name: 'Иванова Мария', kind: 'lawyer' });
  });
  afterAll(() => test.close());

  const comes = async (surname: string, executorId?: string) => {
    const applicant = { surname, firstName: 'Асель' };
    const { id } = await head.appeals.register(
      anAppeal({ applicant, ...(executorId ? { executorId } : {}) }),
    );
    const { person } = await head.appeals.get({ id });
    if (!person) throw new Error('nobody came');
    return { id: person.id, caseId: id };
  };
  const homeOf = async (personId: string) => {
    const home = await head.households.of({ personId });
    if (!home) throw new Error('no household');
    return home;
  };
  const membersOf = async (personId: string) =>
    (await homeOf(personId)).members.map(({ person, kin }) => [person.name, kin]);

  it('is made, joined, named and left; it goes with its last member, and each step is in the journal', async () => {
    const [mother, son] = [await comes('Матина'), await comes('Сынова')];
    expect(await head.households.of({ personId: mother.id })).toBeNull();
    const made = await head.households.make({
      personId: mother.id,
      kin: 'мать',
      name: 'Матины',
      address: 'Абая 5',
    });
    const joined = await head.households.addMember({
      id: made.id,
      expectedVersion: made.version,
      personId: son.id,
      kin: 'сын',
    });
    const renamed = await head.households.rename({
      id: made.id,
      expectedVersion: joined.version,
      name: 'Матины-Сыновы',
      address: 'Сейфуллина 9',
    });
    const home = await homeOf(son.id);
    expect(home).toMatchObject({
      id: made.id,
      version: 3,
      name: 'Матины-Сыновы',
      address: 'Сейфуллина 9',
      mayChange: true,
    });
    expect(await membersOf(mother.id)).toEqual([
      ['Матина Асель', 'мать'],
      ['Сынова Асель', 'сын'],
    ]);
    expect(home.visibleCases.map(item => item.id).sort()).toEqual([mother.caseId, son.caseId].sort());
    expect((await head.system.verify()).problems).toEqual([]);
    const left = { id: made.id, expectedVersion: renamed.version, personId: mother.id };
    expect(await head.households.removeMember(left)).toEqual({ dissolved: false });
    expect(await head.households.removeMember({ id: made.id, expectedVersion: 4, personId: son.id })).toEqual(
      { dissolved: true },
    );
    expect(await head.households.of({ personId: son.id })).toBeNull();
    const { items } = await head.persons.history({ id: mother.id });
    expect(items.map(({ type }) => type)).toEqual(['HOUSEHOLD_LEFT', 'HOUSEHOLD_MADE']);
    const stored = await test.core.deps.db.read.selectFrom('events').select('data').execute();
    expect(JSON.stringify(stored)).not.toMatch(/Матин|Сейфуллина|мать/);
  });

  it('a person lives in one household; a stale change and a crowd are refused', async () => {
    const [one, other] = [await comes('Однова'), await comes('Другова')];
    const home = await head.households.make({ personId: one.id });
    await head.households.make({ personId: other.id });
    const on = { id: home.id, expectedVersion: home.version };
    await expect(head.households.make({ personId: one.id })).rejects.toMatchObject({ code: 'IN_HOUSEHOLD' });
    await expect(head.households.addMember({ ...on, personId: other.id })).rejects.toMatchObject({
      code: 'IN_HOUSEHOLD',
    });
    await head.households.rename({ ...on, name: 'Одновы', address: '' });
    await expect(head.households.rename({ ...on, name: 'Иначе', address: '' })).rejects.toMatchObject({
      code: 'STALE',
    });
    let { version } = await homeOf(one.id);
    for (let n = 1; n < MOST_MEMBERS; n += 1) {
      const { id: personId } = await comes(`Родня${'абвгдежзиклмнопрстуфхцчшщэюяъьы'.charAt(n)}`);
      ({ version } = await head.households.addMember({ id: home.id, expectedVersion: version, personId }));
    }
    const late = await comes('Лишний');
    await expect(
      head.households.addMember({ id: home.id, expectedVersion: version, personId: late.id }),
    ).rejects.toMatchObject({ code: 'HOUSEHOLD_FULL', data: { most: MOST_MEMBERS } });
    expect(await head.households.dissolve({ id: home.id, expectedVersion: version })).toEqual({
      dissolved: true,
    });
    expect(await head.households.of({ personId: one.id })).toBeNull();
  });

  it('joined records stand as one member, and part again with the family untouched', async () => {
    const [mother, twin] = [await comes('Близнецова'), await comes('Близнецова')];
    const made = await head.households.make({ personId: twin.id, kin: 'мать' });
    const { mergeId } = await head.persons.merge({
      survivorId: mother.id,
      survivorVersion: 1,
      absorbedId: twin.id,
      absorbedVersion: 1,
    });
    const home = await homeOf(mother.id);
    expect([home.id, home.members.map(({ person }) => person.id)]).toEqual([made.id, [mother.id]]);
    await head.persons.unmerge({ mergeId, expectedVersion: 1 });
    expect(await head.households.of({ personId: mother.id })).toBeNull();
    expect((await homeOf(twin.id)).members.map(({ person }) => person.id)).toEqual([twin.id]);
  });

  it('an executor reaches the households of own people, with own cases only', async () => {
    const [own, theirs, stranger] = [
      await comes('Своя', lawyer.id),
      await comes('Чужая'),
      await comes('Посторонняя'),
    ];
    const home = await head.households.make({ personId: own.id });
    await head.households.addMember({ id: home.id, expectedVersion: 1, personId: theirs.id });
    const seen = await lawyer.client.households.of({ personId: own.id });
    expect(seen?.members).toHaveLength(2);
    expect(seen?.visibleCases.map(item => item.id)).toEqual([own.caseId]);
    const hidden = await head.households.make({ personId: stranger.id });
    for (const call of [
      () => lawyer.client.households.of({ personId: stranger.id }),
      () => lawyer.client.households.make({ personId: stranger.id }),
      () => lawyer.client.households.dissolve({ id: hidden.id, expectedVersion: 1 }),
    ])
      await expect(call()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('a row edited from outside is found by the check and refused', async () => {
    const [one, other] = [await comes('Тронутая'), await comes('Подложная')];
    const home = await head.households.make({ personId: one.id });
    await test.core.deps.db.write(async tx => {
      const { office_id } = await tx
        .selectFrom('households')
        .select('office_id')
        .where('id', '=', home.id)
        .executeTakeFirstOrThrow();
      await tx
        .insertInto('household_members')
        .values({ office_id, household_id: home.id, applicant_id: other.id, ordinal: 1 })
        .execute();
    });
    await expect(head.households.of({ personId: other.id })).rejects.toMatchObject({
      code: 'DATABASE_CORRUPT',
    });
    expect((await head.system.verify()).problems).toEqual([
      { code: 'ROW_CHANGED', table: 'households', row: home.id },
    ]);
    await test.core.deps.db.write(async tx => {
      await tx.deleteFrom('household_members').where('applicant_id', '=', other.id).execute();
      await tx.updateTable('households').set({ version: 7 }).where('id', '=', home.id).execute();
    });
    await expect(
      head.households.rename({ id: home.id, expectedVersion: 7, name: 'Иначе', address: '' }),
    ).rejects.toMatchObject({ code: 'DATABASE_CORRUPT' });
    expect((await head.system.verify()).problems).toEqual([
      { code: 'ROW_CHANGED', table: 'households', row: home.id },
    ]);
  });
});
