import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { fixedClock } from '../../electron/core/clock';
import { aCore, anAppeal, anExecutor, anOffice, type Client, ENGINES, type TestCore } from '../support/core';

const ROAD = {
  summary: 'Ямы во дворе дома 50 по улице Абая',
  text: 'Во дворе дома 50 по улице Абая дороги в ужасном состоянии, появилось много ям, на машине проехать невозможно, весной стоит вода.',
  territory: '111010000',
  questions: [{ classifier: 'ru-2025', code: '0005.0005.0056.1154' }],
};
const BENEFIT = {
  summary: 'Отказали в пособии на четвёртого ребёнка',
  text: 'Собес отказал в пособии на четвёртого ребёнка без объяснения причин, документы приняли третьего сентября.',
};
const ARMAN = { surname: 'Сейтқали', firstName: 'Арман', phones: ['8 702 111 22 33'] };

describe.each(ENGINES)('similar appeals on %s', engine => {
  let base: TestCore;
  let head: Client;
  let lawyer: { id: string; client: Client };
  let road: { id: string; number: string };
  let benefit: { id: string; number: string };
  let aigul: { id: string; number: string };

  beforeAll(async () => {
    base = await aCore(engine);
    ({ head } = await anOffice(base));
    lawyer = await anExecutor(base, head, { login: 'lawyer', name: 'Иванова Мария', kind: 'lawyer' });
    road = await head.appeals.register(anAppeal({ ...ROAD, executorId: lawyer.id }));
    benefit = await head.appeals.register(anAppeal({ ...BENEFIT, applicant: ARMAN }));
    aigul = await head.appeals.register(
      anAppeal({
        summary: 'Справка о составе семьи',
        text: 'Не выдают справку о составе семьи.',
        applicant: {
          surname: 'Ахметбекова',
          firstName: 'Айгүл',
          patronymic: 'Серікқызы',
          phones: ['8 701 234 56 79'],
          identityNumber: '850101400120',
        },
      }),
    );
    for (let n = 0; n < 12; n++)
      await head.appeals.register(
        anAppeal({
          applicant: { surname: `Прохожий${'абвгдежзиклм'[n]}`, phones: [] },
          summary: `Свет на улице ${n}`,
          text: `Третью неделю не горят фонари возле школы, дети идут в темноте, подстанция ${n} молчит`,
          questions: [{ classifier: 'ru-2025', code: '0003.0009.0099.0732' }],
          kind: 'complaint',
        }),
      );
  });
  afterAll(() => base.close());

  const similar = async (client: Client, input: Parameters<Client['appeals']['similar']>[0]) => {
    const { items, fewWords } = await client.appeals.similar(input);
    return { found: items.map(({ number, likeness }) => [number, likeness]), fewWords };
  };

  test('the same text with slips, another greeting and no name is a duplicate of what is still considered', async () => {
    const text = `Уважаемый депутат! ${ROAD.text.replace('ужасном', 'ужасмон')} Прошу помочь.`;
    expect(await similar(head, { summary: '', text })).toEqual({
      found: [[road.number, 'duplicate']],
      fewWords: false,
    });
    const { items } = await head.appeals.similar({
      text,
      territory: ROAD.territory,
      questions: ROAD.questions,
    });
    expect(items[0]?.reasons.map(reason => reason.code)).toEqual([
      'same-text',
      'same-topic',
      'same-place',
      'in-term',
      'same-day',
    ]);
  });

  it.each([
    ['telephone and surname', { surname: 'Сейткали', firstName: '', phone: '+7 702 111-22-33' }],
    ['surname and first name', { surname: 'СЕЙТҚАЛИ', firstName: 'Арман' }],
  ])('the same person by %s on the same topic is shown, also with other words', async (_name, applicant) => {
    const found = await similar(head, {
      summary: 'Всё ещё жду денег',
      applicant,
      questions: anAppeal().questions,
    });
    expect(found.found).toContainEqual([benefit.number, 'related']);
  });

  test.each([
    ['in Russian spelling', { surname: 'Ахметбекова', firstName: 'Айгуль', patronymic: 'Сериковна' }],
    ['in Kazakh spelling', { surname: 'Ахметбекова', firstName: 'Айгүл', patronymic: 'Серікқызы' }],
    ['with a slip, by telephone', { surname: 'Ахмедбекова', firstName: 'Айгуль', phone: '8 701 234 56 79' }],
  ])('the same person is met in the other alphabet: %s', async (_name, applicant) => {
    const asked = await head.appeals.similar({
      summary: 'Всё ещё жду справку',
      applicant,
      questions: anAppeal().questions,
    });
    expect(
      asked.items.map(item => [item.number, item.reasons.some(({ code }) => code === 'same-person')]),
    ).toContainEqual([aigul.number, true]);
  });

  test('a namesake of another father, or of another number, is nobody the appeal repeats', async () => {
    for (const applicant of [
      { surname: 'Ахметбекова', firstName: 'Айгүл', patronymic: 'Болатқызы', phone: '8 777 000 00 00' },
      { surname: 'Ахметбекова', firstName: 'Айгүл', identityNumber: '850101400130' },
    ]) {
      const { items } = await head.appeals.similar({ summary: 'Всё ещё жду справку', applicant });
      expect(items.filter(item => item.reasons.some(({ code }) => code === 'same-person'))).toEqual([]);
    }
  });

  test('a known person is met by the record', async () => {
    const applicantId = await applicantOf(base, benefit.id);
    const { found } = await similar(head, { ...typed(BENEFIT), applicantId });
    expect(found[0]).toEqual([benefit.number, 'duplicate']);
  });

  test('a person is met by every record that was joined to theirs, and by a part beside the main applicant', async () => {
    const { db } = base.core.deps;
    const copy = await head.appeals.register(
      anAppeal({ ...BENEFIT, applicant: { surname: 'Сейткалиев', firstName: 'А.', phones: [] } }),
    );
    const [known, joined] = [await applicantOf(base, benefit.id), await applicantOf(base, copy.id)];
    const numbers = async () =>
      (await head.appeals.similar({ ...typed(BENEFIT), applicantId: known })).items
        .filter(item => item.likeness === 'duplicate')
        .map(item => item.number)
        .sort();
    expect(await numbers()).toEqual([benefit.number]);
    await db.write(tx =>
      tx.updateTable('applicants').set({ merged_into: known }).where('id', '=', joined).execute(),
    );
    expect(await numbers()).toEqual([benefit.number, copy.number].sort());
    await db.write(tx =>
      tx.updateTable('applicants').set({ merged_into: null }).where('id', '=', joined).execute(),
    );
    const shared = await head.appeals.register(
      anAppeal({
        ...BENEFIT,
        author: 'family',
        applicant: { surname: 'Другой', phones: [] },
        people: [{ applicantId: known, part: 'family' }],
      }),
    );
    expect(await numbers()).toEqual([benefit.number, shared.number].sort());
  });

  test('after an answer the same is repeated', async () => {
    const first = await head.appeals.register(
      anAppeal({
        applicant: { surname: 'Петренко', firstName: 'Ольга', phones: ['8 705 000 00 01'] },
        summary: 'Течёт крыша над пятым подъездом',
        text: 'Крыша течёт над пятым подъездом третью весну подряд, ЖКХ обещает ремонт и ничего не делает.',
        executorId: lawyer.id,
      }),
    );
    let { version } = await head.appeals.accept({ id: first.id, expectedVersion: 1 });
    const { questions } = await head.appeals.get({ id: first.id });
    for (const { id: questionId } of questions)
      ({ version } = await head.appeals.setResult({
        id: first.id,
        expectedVersion: version,
        questionId,
        result: 'explained',
      }));
    await head.appeals.close({ id: first.id, expectedVersion: version });
    expect(
      await similar(head, {
        summary: 'Снова течёт крыша над пятым подъездом',
        text: 'Крыша течёт над пятым подъездом, обещали ремонт весной, ничего не сделали.',
        applicant: { surname: 'Петренко', phone: '8 705 000 00 01' },
      }),
    ).toEqual({ found: [[first.number, 'repeat']], fewWords: false });
  });

  test('a few words are never a duplicate, and nothing typed finds nothing', async () => {
    expect(await similar(head, { summary: 'Ямы во дворе' })).toEqual({ found: [], fewWords: true });
    expect(await similar(head, {})).toEqual({ found: [], fewWords: true });
  });

  test('an executor meets own cases only, and another office none', async () => {
    expect((await similar(lawyer.client, { text: ROAD.text })).found).toHaveLength(1);
    expect((await similar(lawyer.client, { ...typed(BENEFIT) })).found).toEqual([]);
    expect(
      (await lawyer.client.appeals.suggest({ text: 'Не горят фонари возле школы, темно' })).topics,
    ).toEqual([]);
  });

  test('the case itself is left out where it is named', async () => {
    expect((await similar(head, { text: ROAD.text, except: road.id })).found).toEqual([]);
  });

  test('past cases suggest topic and kind with what speaks for them, and nothing below the floor', async () => {
    const said = {
      summary: 'Темно у школы',
      text: 'Не горят фонари возле школы, третью неделю дети идут в темноте',
    };
    const { topics, kinds } = await head.appeals.suggest(said);
    expect(topics.map(({ topic, cases, part }) => ({ code: topic.code, cases, part }))).toEqual([
      { code: '0003.0009.0099.0732', cases: 12, part: null },
    ]);
    expect(topics[0]?.examples).toHaveLength(3);
    expect(topics[0]?.name.ru).not.toBe('');
    expect(kinds.map(({ kind }) => kind)).toEqual(['complaint']);
    expect(await head.appeals.suggest({ summary: 'Верблюд плывёт через океан' })).toEqual({
      topics: [],
      territories: [],
      kinds: [],
    });
  });

  test('two questions in one text are suggested apart', async () => {
    const { topics } = await head.appeals.suggest({
      text: `1) ${ROAD.text} 2) Третью неделю не горят фонари возле школы, дети идут в темноте, подстанция молчит.`,
    });
    expect(topics.slice(0, 2).map(({ topic, part }) => [part, topic.code])).toEqual([
      [1, '0005.0005.0056.1154'],
      [2, '0003.0009.0099.0732'],
    ]);
  });

  describe('links', () => {
    test('a registration brings its links: the case counts as repeated, both tell it', async () => {
      const { id, number } = await head.appeals.register(
        anAppeal({ summary: 'Опять ямы', links: [{ caseId: road.id, kind: 'repeat-of' }] }),
      );
      const card = await head.appeals.get({ id });
      expect(card.repeat).toBe('repeated');
      expect(card.timeline.find(event => event.type === 'CASE_LINKED')?.data).toEqual({
        link: 'repeat-of',
        other: road.number,
        later: true,
      });
      expect(
        (await head.appeals.links({ id })).map(({ kind, later, other, by }) => [kind, later, other.id, by]),
      ).toEqual([['repeat-of', true, road.id, 'Сәрсенова Гүлмира']]);
      const [back] = await head.appeals.links({ id: road.id });
      expect([back?.later, back?.other.number]).toEqual([false, number]);
    });

    test('linking and unlinking by hand: repeat follows, versions rise, the journal knows', async () => {
      const { id } = await head.appeals.register(anAppeal({ summary: 'Копия письма о ямах' }));
      const linked = await head.appeals.link({
        id,
        expectedVersion: 1,
        otherId: road.id,
        kind: 'duplicate-of',
      });
      expect(linked).toEqual({ id, version: 2, status: 'queued', repeat: 'duplicate' });
      await expect(
        head.appeals.link({ id, expectedVersion: 2, otherId: road.id, kind: 'related' }),
      ).rejects.toMatchObject({ code: 'ALREADY_LINKED' });
      await expect(
        head.appeals.link({ id: road.id, expectedVersion: 1, otherId: id, kind: 'related' }),
      ).rejects.toMatchObject({ code: 'ALREADY_LINKED' });
      const [link] = await head.appeals.links({ id });
      const gone = await head.appeals.unlink({ id, expectedVersion: 2, linkId: link?.id ?? '' });
      expect(gone).toEqual({ id, version: 3, status: 'queued', repeat: 'first' });
      expect(await head.appeals.links({ id })).toEqual([]);
      const { timeline } = await head.appeals.get({ id });
      expect(timeline.map(event => event.type).sort()).toEqual(
        ['APPEAL_REGISTERED', 'APPEAL_ROUTED', 'CASE_LINKED', 'CASE_UNLINKED'].sort(),
      );
      expect((await head.system.verify()).problems).toEqual([]);
    });

    it.each([
      ['a case of nowhere', { otherId: '01900000-0000-7000-8000-000000000000' }, 'UNKNOWN_CASE'],
      ['a stale version', { expectedVersion: 7 }, 'STALE'],
    ])('%s is refused and leaves no trace', async (_name, overrides, code) => {
      const { id } = await head.appeals.register(anAppeal({ summary: 'Без связей' }));
      await expect(
        head.appeals.link({ id, expectedVersion: 1, otherId: road.id, kind: 'related', ...overrides }),
      ).rejects.toMatchObject({ code });
      expect(await head.appeals.links({ id })).toEqual([]);
      expect((await head.appeals.get({ id })).version).toBe(1);
    });

    test('a case is not linked with itself, nor an earlier one as repeating a later one', async () => {
      const old = await head.appeals.register(anAppeal({ summary: 'Старое', receivedOn: '2026-01-12' }));
      await expect(
        head.appeals.link({ id: old.id, expectedVersion: 1, otherId: old.id, kind: 'related' }),
      ).rejects.toMatchObject({ code: 'SAME_CASE' });
      await expect(
        head.appeals.link({ id: old.id, expectedVersion: 1, otherId: road.id, kind: 'repeat-of' }),
      ).rejects.toMatchObject({ code: 'WRONG_ORDER' });
      await expect(
        head.appeals.register(
          anAppeal({ receivedOn: '2026-01-13', links: [{ caseId: road.id, kind: 'duplicate-of' }] }),
        ),
      ).rejects.toMatchObject({ code: 'WRONG_ORDER' });
    });

    test('an executor cannot link to a case that is not theirs, nor see it among links', async () => {
      await expect(
        lawyer.client.appeals.link({ id: road.id, expectedVersion: 1, otherId: benefit.id, kind: 'related' }),
      ).rejects.toMatchObject({ code: 'UNKNOWN_CASE' });
      await head.appeals.link({ id: benefit.id, expectedVersion: 1, otherId: road.id, kind: 'related' });
      const seen = (await lawyer.client.appeals.links({ id: road.id })).map(({ other }) => other.id);
      expect(seen).not.toContain(benefit.id);
      expect((await head.appeals.links({ id: road.id })).map(({ other }) => other.id)).toContain(benefit.id);
    });
  });
});

const typed = ({ summary, text }: { summary: string; text: string }) => ({ summary, text });

async function applicantOf(base: TestCore, caseId: string): Promise<string> {
  const row = await base.core.deps.db.read
    .selectFrom('cases')
    .select('applicant_id')
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow();
  return row.applicant_id ?? '';
}

describe.each(ENGINES)('a base from before texts had bands, on %s', engine => {
  test('is indexed anew in the background when a holder signs in, and only once', async () => {
    const base = await aCore(engine, { clock: fixedClock('2026-11-20') });
    try {
      const { head, office } = await anOffice(base);
      for (let n = 0; n < 60; n++)
        await head.appeals.register(anAppeal({ ...typed(ROAD), summary: `Ямы во дворе дома ${n}` }));
      const { db } = base.core.deps;
      const cases = await db.read.selectFrom('cases').select(['doc']).execute();
      // As the older program left it: words, no bands.
      await db.write(async tx => {
        for (const { doc } of cases) await db.search.replace(tx, office.id, { doc, tokens: ['aaaaaaaa'] });
        const newest = Math.max(...cases.map(({ doc }) => doc));
        await tx.insertInto('index_backlog').values({ office_id: office.id, up_to_doc: newest }).execute();
      });
      expect((await head.appeals.similar({ text: ROAD.text })).items).toEqual([]);
      await base.client().session.signIn({ login: 'head', password: 'correct horse 42' });
      await expect
        .poll(() => db.read.selectFrom('index_backlog').selectAll().execute(), { timeout: 20_000 })
        .toEqual([]);
      expect((await head.appeals.similar({ text: ROAD.text, limit: 20 })).items).toHaveLength(20);
      expect((await head.appeals.search({ query: 'ужасном' })).total).toBe(60);
    } finally {
      await base.close();
    }
  });
});
