import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aCore,
  anAppeal,
  anExecutor,
  anOffice,
  type Client,
  ENGINES,
  type TestCore,
  TODAY,
} from '../support/core';

const KK = {
  surname: 'Ахметбекова',
  firstName: 'Айгүл',
  patronymic: 'Серікқызы',
  phones: ['8 701 234 56 78'],
};
const RU = { surname: 'Ахметбекова', firstName: 'Айгуль', patronymic: 'Сериковна', address: 'Абая 5' };

describe.each(ENGINES)('persons on %s', engine => {
  let test: TestCore;
  let head: Client;
  let lawyer: { id: string; client: Client };

  beforeAll(async () => {
    test = await aCore(engine);
    ({ head } = await anOffice(test));
    lawyer = await anExecutor(test, head, { login: 'lawyer', name: 'Иванова Мария', kind: 'lawyer' });
  });
  afterAll(() => test.close());

  /** Registers an appeal of a new person and answers the person's id and the case's. */
  const comes = async (
    applicant: Parameters<Client['persons']['match']>[0]['applicant'],
    executorId?: string,
  ) => {
    const { id } = await head.appeals.register(
      anAppeal({ applicant, ...(executorId ? { executorId } : {}) }),
    );
    const { person } = await head.appeals.get({ id });
    if (!person) throw new Error('nobody came');
    return { caseId: id, id: person.id };
  };
  const namesOf = async (query: string) => (await head.persons.find({ query })).items.map(item => item.name);
  const versionOf = async (id: string) => (await head.persons.get({ id })).version;
  const merge = async (survivorId: string, absorbedId: string, rest = {}) =>
    head.persons.merge({
      survivorId,
      survivorVersion: await versionOf(survivorId),
      absorbedId,
      absorbedVersion: await versionOf(absorbedId),
      ...rest,
    });

  it('finds a known person by three letters in any spelling, by digits of the phone, not by two letters', async () => {
    const { id } = await comes(KK);
    const name = 'Ахметбекова Айгүл Серікқызы';
    for (const query of [
      'Ахм',
      'ахметбекова айг',
      'Айгул',
      'Akhm',
      'Серик',
      '5678',
      '701',
      '234 56 78',
      '+7 701 234',
    ])
      expect(await namesOf(query), query).toEqual([name]);
    for (const query of ['Ах', '70', 'Ахматова', '9999']) expect(await namesOf(query), query).toEqual([]);
    expect((await head.persons.find({ query: 'Ахм' })).items).toEqual([
      {
        id,
        version: 1,
        name,
        birthDate: null,
        phone: '+7 701 ***-**-78',
        address: null,
        cases: 1,
        openCases: 1,
        lastVisit: TODAY,
        flags: [],
      },
    ]);
  });

  it('says who a typed applicant may be, and why', async () => {
    const { items } = await head.persons.match({ applicant: RU });
    expect(items.map(({ person, likeness }) => [person.name, likeness])).toEqual([
      [
        'Ахметбекова Айгүл Серікқызы',
        { score: 0.94, reasons: ['surname-same', 'name-spelling', 'patronymic-kk-ru'], against: [] },
      ],
    ]);
    expect((await head.persons.match({ applicant: { surname: 'Пак', firstName: 'Вера' } })).items).toEqual(
      [],
    );
  });

  it('a person is opened with their cases, and the look is in the journal once', async () => {
    const { items } = await head.persons.find({ query: 'Ахм' });
    const card = await head.persons.get({ id: items[0]?.id ?? '' });
    expect(card).toMatchObject({ applicant: { ...KK, phones: ['+77012345678'] }, merges: [] });
    expect(card.visibleCases.map(item => item.summary)).toEqual(['Отказали в пособии на четвёртого ребёнка']);
    await head.persons.get({ id: card.id });
    const { items: looks } = await head.journal.list({ type: 'PERSON_VIEWED' });
    expect(looks.map(look => look.data)).toEqual([{ person: card.id }]);
  });

  it('an executor opens, lists and changes the people of own cases only', async () => {
    const own = await comes({ surname: 'Своёва', firstName: 'Анна' }, lawyer.id);
    const other = await comes({ surname: 'Чужова', firstName: 'Анна' });
    expect((await lawyer.client.persons.get({ id: own.id })).name).toBe('Своёва Анна');
    const listed = (await lawyer.client.persons.list({})).items.map(item => item.name);
    expect(listed).toEqual(['Своёва Анна']);
    expect((await lawyer.client.persons.list({ query: 'Чуж' })).items).toEqual([]);
    const applicant = { surname: 'Чужова' };
    for (const call of [
      () => lawyer.client.persons.get({ id: other.id }),
      () => lawyer.client.persons.candidates({ id: other.id }),
      () => lawyer.client.persons.save({ id: other.id, expectedVersion: 1, applicant }),
    ])
      await expect(call()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      lawyer.client.persons.merge({
        survivorId: own.id,
        survivorVersion: 1,
        absorbedId: other.id,
        absorbedVersion: 1,
      }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('the story of a person tells who changed what, with the words of a flag, and only to who may open them', async () => {
    const { id } = await comes({ surname: 'Историева', firstName: 'Мая' });
    const other = await comes({ surname: 'Историева', firstName: 'Майя' });
    const applicant = { surname: 'Историева', firstName: 'Мая' };
    const flags = [{ code: 'frequent' as const, reason: 'Приходит каждый день' }];
    await head.persons.save({ id, expectedVersion: 1, applicant, flags });
    const { mergeId } = await merge(id, other.id, { despite: true });
    await head.persons.unmerge({ mergeId, expectedVersion: 1 });
    const { items } = await head.persons.history({ id });
    expect(items.map(({ type, actorName, text }) => [type, actorName, text])).toEqual([
      ['PERSONS_UNMERGED', 'Сәрсенова Гүлмира', null],
      ['PERSONS_MERGED', 'Сәрсенова Гүлмира', null],
      ['PERSON_FLAGS_SET', 'Сәрсенова Гүлмира', 'frequent: Приходит каждый день'],
      ['PERSON_SAVED', 'Сәрсенова Гүлмира', null],
    ]);
    expect((await head.persons.history({ id: other.id })).items.map(({ type }) => type)).toEqual([
      'PERSONS_UNMERGED',
      'PERSONS_MERGED',
    ]);
    await expect(lawyer.client.persons.history({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('flags say who set them, when and why, and a judgement needs its reason', async () => {
    const { id, caseId } = await comes({ surname: 'Флагова', firstName: 'Дина' });
    const applicant = { surname: 'Флагова', firstName: 'Дина' };
    await expect(
      head.persons.save({ id, expectedVersion: 1, applicant, flags: [{ code: 'threat', reason: ' ' }] }),
    ).rejects.toMatchObject({ code: 'REASON_MISSING', data: { flag: 'threat' } });
    const flags = [
      { code: 'deaf' as const, reason: '' },
      { code: 'threat' as const, reason: 'Угрожала 3 сентября' },
    ];
    await head.persons.save({ id, expectedVersion: 1, applicant, flags });
    const set = flags.map(flag => ({ ...flag, setBy: 'Сәрсенова Гүлмира', setOn: TODAY }));
    expect((await head.appeals.get({ id: caseId })).person).toEqual({ id, version: 2, flags: set });
    const stored = await test.core.deps.db.read.selectFrom('events').select('data').execute();
    expect(JSON.stringify(stored)).not.toContain('threat');
    await expect(head.persons.save({ id, expectedVersion: 1, applicant })).rejects.toMatchObject({
      code: 'STALE',
    });
    await head.persons.save({ id, expectedVersion: 2, applicant: { ...applicant, surname: 'Флаг' } });
    expect((await head.appeals.search({ query: 'Флаг Дина' })).items.map(item => item.id)).toEqual([caseId]);
  });

  it('a merge joins two records, and an unmerge brings both back whole', async () => {
    const kk = await comes({
      surname: 'Жұмабаев',
      firstName: 'Нұрлан',
      patronymic: 'Ғалымұлы',
      phones: ['+77051112233'],
    });
    const ru = await comes({
      surname: 'Джумабаев',
      firstName: 'Нурлан',
      patronymic: 'Галымович',
      phones: ['+77054445566'],
      address: 'Абая 7',
    });
    const before = [await head.persons.get({ id: kk.id }), await head.persons.get({ id: ru.id })];
    expect((await head.persons.candidates({ id: kk.id })).items.map(item => item.person.id)).toEqual([ru.id]);
    const merged = await merge(kk.id, ru.id);
    const one = await head.persons.get({ id: ru.id });
    expect(one).toMatchObject({
      id: kk.id,
      cases: 2,
      applicant: {
        surname: 'Жұмабаев',
        otherNames: ['Джумабаев Нурлан Галымович'],
        phones: ['+77051112233', '+77054445566'],
        address: 'Абая 7',
      },
    });
    expect(one.visibleCases.map(item => item.id).sort()).toEqual([kk.caseId, ru.caseId].sort());
    expect(await namesOf('Джума')).toEqual(['Жұмабаев Нұрлан Ғалымұлы']);
    expect((await head.appeals.get({ id: ru.caseId })).applicant?.surname).toBe('Жұмабаев');
    // Changed after the merge: stays with the survivor.
    await head.persons.save({
      id: kk.id,
      expectedVersion: merged.version,
      applicant: { ...one.applicant, email: 'n@example.kz' },
    });
    expect((await head.system.verify()).problems).toEqual([]);

    await head.persons.unmerge({ mergeId: merged.mergeId, expectedVersion: 1 });
    const after = [await head.persons.get({ id: kk.id }), await head.persons.get({ id: ru.id })];
    expect(after.map(({ applicant, visibleCases, cases }) => ({ applicant, visibleCases, cases }))).toEqual(
      before.map(({ applicant, visibleCases, cases }, index) => ({
        applicant: index === 0 ? { ...applicant, email: 'n@example.kz' } : applicant,
        visibleCases,
        cases,
      })),
    );
    expect((await namesOf('Жума')).sort()).toEqual([
      'Джумабаев Нурлан Галымович',
      'Жұмабаев Нұрлан Ғалымұлы',
    ]);
    await expect(head.persons.unmerge({ mergeId: merged.mergeId, expectedVersion: 2 })).rejects.toMatchObject(
      { code: 'ALREADY_UNDONE' },
    );
    expect((await head.system.verify()).problems).toEqual([]);
  });

  it('a merge of merged ones follows, and comes apart in the order it was made', async () => {
    const [a, b, c] = [
      await comes({ surname: 'Цепная', firstName: 'Аа' }),
      await comes({ surname: 'Цепная', firstName: 'Аа' }),
      await comes({ surname: 'Цепная', firstName: 'Аа' }),
    ];
    const first = await merge(b.id, c.id);
    const second = await merge(a.id, b.id);
    expect((await head.persons.get({ id: c.id })).id).toBe(a.id);
    expect((await head.persons.get({ id: a.id })).cases).toBe(3);
    await expect(head.persons.unmerge({ mergeId: first.mergeId, expectedVersion: 1 })).rejects.toMatchObject({
      code: 'LATER_MERGE',
    });
    await head.persons.unmerge({ mergeId: second.mergeId, expectedVersion: 1 });
    expect((await head.persons.get({ id: c.id })).id).toBe(b.id);
    await head.persons.unmerge({ mergeId: first.mergeId, expectedVersion: 1 });
    for (const { id } of [a, b, c]) expect((await head.persons.get({ id })).cases).toBe(1);
  });

  it('a mismatch is refused until somebody says it was looked at', async () => {
    const one = await comes({ surname: 'Сидоров', firstName: 'Иван', birthDate: '1950-01-01' });
    const other = await comes({ surname: 'Сидоров', firstName: 'Иван', birthDate: '1985-01-01' });
    await expect(merge(one.id, other.id)).rejects.toMatchObject({
      code: 'MISMATCH',
      data: { score: expect.any(Number), against: ['birth-differs'] },
    });
    await merge(one.id, other.id, { despite: true, choices: { birthDate: 'absorbed' } });
    expect((await head.persons.get({ id: one.id })).birthDate).toBe('1985-01-01');
    await expect(
      head.persons.merge({ survivorId: one.id, survivorVersion: 1, absorbedId: one.id, absorbedVersion: 1 }),
    ).rejects.toMatchObject({ code: 'SAME_PERSON' });
  });

  it('two merges of one duplicate at once: one is refused', async () => {
    const [a, b, c] = [
      await comes({ surname: 'Разова', firstName: 'Яна' }),
      await comes({ surname: 'Разова', firstName: 'Яна' }),
      await comes({ surname: 'Разова', firstName: 'Яна' }),
    ];
    const both = await Promise.allSettled([merge(a.id, c.id), merge(b.id, c.id)]);
    expect(both.map(done => done.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('a merge that another program edited is told by the check and not undone', async () => {
    const [a, b] = [
      await comes({ surname: 'Мерже', firstName: 'Инна' }),
      await comes({ surname: 'Мерже', firstName: 'Инна' }),
    ];
    const { mergeId } = await merge(a.id, b.id);
    const { write } = test.core.deps.db;
    const set = (merged_at: string) =>
      write(tx => tx.updateTable('merges').set({ merged_at }).where('id', '=', mergeId).execute());
    const was = (await head.persons.get({ id: a.id })).merges[0]?.mergedAt ?? '';
    await set('2020-01-01T00:00:00.000Z');
    await expect(head.persons.unmerge({ mergeId, expectedVersion: 1 })).rejects.toMatchObject({
      code: 'DATABASE_CORRUPT',
    });
    expect((await head.system.verify()).problems).toEqual([
      { code: 'ROW_CHANGED', table: 'merges', row: mergeId },
    ]);
    await set(was);
    expect((await head.system.verify()).problems).toEqual([]);
  });

  it('pages the list newest first', async () => {
    const all = (await head.persons.list({ limit: 200 })).items.map(item => item.id);
    const first = await head.persons.list({ limit: 5 });
    const second = await head.persons.list({ limit: 200, before: first.next ?? 1 });
    expect([...first.items, ...second.items].map(item => item.id)).toEqual(all);
  });
});
