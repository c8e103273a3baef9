import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Clock } from '../../electron/core/core';
import { openSession } from '../../electron/core/session/session';
import { tamper } from '../support/base-file';
import {
  aCore,
  anAppeal,
  anExecutor,
  anOffice,
  type Client,
  ENGINES,
  PASSWORD,
  type TestCore,
} from '../support/core';
import { hire } from '../support/hire';
import { shelvedBytes, shelvedPieces } from '../support/shelved-bytes';

describe.each(ENGINES)('the journal on %s', engine => {
  let now = '2026-11-20T09:00:00.000Z';
  const clock: Clock = { today: () => now.slice(0, 10), now: () => now };
  let test: TestCore;
  let head: Client;
  let headId: string;
  let session: ReturnType<typeof openSession>;
  let lawyer: Client;
  let id: string;
  let number: string;

  beforeAll(async () => {
    test = await aCore(engine, { clock });
    const office = await anOffice(test);
    ({ head, session } = office);
    headId = office.actor.id;
    const person = await anExecutor(test, head, { login: 'lawyer', name: '=1+1', kind: 'lawyer' });
    lawyer = person.client;
    ({ id, number } = await head.appeals.register(anAppeal({ executorId: person.id })));
    await head.appeals.register(anAppeal());
  });
  afterAll(() => test.close());

  const views = async () => (await head.journal.list({ type: 'CASE_VIEWED' })).items;

  it('knows one look for each person, case and ten minutes, however many pages read it', async () => {
    expect(await views()).toEqual([]);
    await head.appeals.list({ view: 'all' });
    await head.appeals.search({ query: number });
    expect(await views()).toEqual([]);
    await Promise.all(Array.from({ length: 5 }, () => lawyer.appeals.get({ id })));
    await head.appeals.get({ id });
    expect(
      (await views()).map(({ actorLogin, caseNumber, data }) => ({ actorLogin, caseNumber, data })),
    ).toEqual([
      { actorLogin: 'head', caseNumber: number, data: {} },
      { actorLogin: 'lawyer', caseNumber: number, data: {} },
    ]);
    now = '2026-11-20T09:09:59.000Z';
    await lawyer.appeals.get({ id });
    expect(await views()).toHaveLength(2);
    now = '2026-11-20T09:10:00.000Z';
    await lawyer.appeals.get({ id });
    expect(await views()).toHaveLength(3);
  });

  it('keeps looks out of the story of the case', async () => {
    const types = (await head.appeals.get({ id })).timeline.map(event => event.type);
    expect(types).toContain('APPEAL_REGISTERED');
    expect(types).not.toContain('CASE_VIEWED');
  });

  it('changes nothing where the change cannot be written down', async () => {
    const before = await head.appeals.get({ id });
    // Another program took the next place of the journal.
    await tamper(
      test,
      `insert into events (office_id, seq, id, type, at, data, hash)
        select office_id, seq + 1, 'in the way', type, at, data, hash from events
        where seq = (select max(seq) from events)`,
    );
    try {
      const note = { id, expectedVersion: before.version, text: 'Останется вместе с записью.' };
      await expect(head.appeals.addNote(note)).rejects.toThrow();
    } finally {
      await tamper(test, `delete from events where id = 'in the way'`);
    }
    expect(await head.appeals.get({ id })).toEqual(before);
  });

  it('shows nothing where the look cannot be written down', async () => {
    const { db } = test.core.deps;
    const { write } = db;
    Object.assign(db, { write: () => Promise.reject(new Error('no write')) });
    now = '2026-11-20T10:00:00.000Z';
    try {
      await expect(lawyer.appeals.get({ id })).rejects.toThrow('no write');
    } finally {
      Object.assign(db, { write });
    }
    expect((await lawyer.appeals.get({ id })).id).toBe(id);
  });

  it('does not write down a look at what one may not see', async () => {
    const before = (await head.journal.list({})).total;
    const [foreign] = (await head.appeals.list({ view: 'queue' })).items;
    await expect(lawyer.appeals.get({ id: foreign?.id ?? '' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await head.journal.list({})).total).toBe(before);
  });

  it('filters by person, event, case and days, newest first, page by page', async () => {
    const all = await head.journal.list({ limit: 200 });
    expect(all.items.map(row => row.seq)).toEqual(
      Array.from({ length: all.total }, (_, index) => all.total - index),
    );
    const second = await head.journal.list({ offset: 2, limit: 3 });
    expect([second.total, second.items.map(row => row.seq)]).toEqual([
      all.total,
      all.items.slice(2, 5).map(row => row.seq),
    ]);
    const seqs = async (filter: Parameters<Client['journal']['list']>[0]) =>
      (await head.journal.list({ ...filter, limit: 200 })).items.map(row => row.seq);
    const where = (fits: (row: (typeof all.items)[number]) => boolean) =>
      all.items.filter(fits).map(row => row.seq);
    expect(await seqs({ actorId: headId })).toEqual(where(row => row.actorLogin === 'head'));
    expect(await seqs({ caseNumber: number })).toEqual(where(row => row.caseId === id));
    expect(await seqs({ type: 'USER_ADDED' })).toEqual(where(row => row.type === 'USER_ADDED'));
    expect(await seqs({ from: '2026-11-20', to: '2026-11-20' })).toEqual(all.items.map(row => row.seq));
    expect(await seqs({ from: '2026-11-21' })).toEqual([]);
    expect(await seqs({ to: '2026-11-19' })).toEqual([]);
    expect(await seqs({ actorId: headId, caseNumber: number, type: 'APPEAL_REGISTERED' })).toHaveLength(1);
  });

  it('goes out as a file that no spreadsheet runs, in words, and writes that down', async () => {
    const file = await head.journal.export({ language: 'ru', actorId: headId });
    // Written while it is fetched; what comes later is not in it.
    const late = await head.appeals.register(anAppeal());
    const text = (await shelvedBytes(session, file.fileId)).toString();
    const [heading, first] = text.replace('\ufeff', '').split('\r\n');
    expect(heading).toBe('№;Когда;Кто;Логин;Что;Дело;Подробности');
    expect(first).toMatch(/^\d+;2026-11-20T09:00:00.000Z;Сәрсенова Гүлмира;head;/);
    expect(text).toContain("'=1+1");
    expect(text).not.toMatch(/(^|;|")[=+@-]/m);
    expect(text).toContain(number);
    expect(text).not.toContain(late.number);
    const [told] = (await head.journal.list({ type: 'JOURNAL_EXPORTED', limit: 1 })).items;
    expect(told?.data).toEqual({ rows: text.trimEnd().split('\r\n').length - 1 });
  });

  it('is broken off when its owner signs out while it is fetched', async () => {
    const leaving = openSession();
    const client = test.client(leaving);
    await client.session.signIn({ login: 'head', password: PASSWORD });
    const { fileId } = await client.journal.export({ language: 'kk' });
    const pieces = shelvedPieces(leaving, fileId)[Symbol.asyncIterator]();
    await client.session.signOut();
    await expect(pieces.next()).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });

  it('is the head’s alone', async () => {
    for (const call of [() => lawyer.journal.list({}), () => lawyer.journal.export({})])
      await expect(call()).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('stays a chain that verifies, looks included, and tells of a look taken away', async () => {
    expect(await head.system.verify()).toMatchObject({ ok: true, sealsChecked: true, problems: [] });
    const [look] = await views();
    await tamper(test, `delete from events where seq = ${look?.seq ?? 0}`);
    expect((await head.system.verify()).problems).toContainEqual(
      expect.objectContaining({ code: 'JOURNAL_BROKEN' }),
    );
  });
});

describe.each(ENGINES)('who holds no office key, on %s', engine => {
  let test: TestCore;
  let head: Client;
  let id: string;
  const person = async (login: string) => {
    const session = openSession();
    const client = test.client(session);
    await client.session.signIn({ login, password: PASSWORD });
    return { client, session };
  };
  beforeAll(async () => {
    test = await aCore(engine);
    ({ head } = await anOffice(test));
    ({ id } = await head.appeals.register(anAppeal()));
    const add = (login: string, roles: ('analyst' | 'administrator' | 'registrar')[]) =>
      hire(head, { login, name: login, roles, password: PASSWORD, executorId: null });
    await add('analyst', ['analyst']);
    await add('admin', ['administrator']);
    await add('both', ['administrator', 'registrar']);
    await add('revoked', ['registrar']);
  });
  afterAll(() => test.close());

  it('has no grant in the base', async () => {
    const { read } = test.core.deps.db;
    const granted = await read
      .selectFrom('grants as g')
      .innerJoin('users as u', 'u.id', 'g.user_id')
      .select('u.login')
      .orderBy('u.login')
      .execute();
    expect(granted.map(row => row.login)).toEqual(['both', 'head', 'revoked']);
  });

  it('signs in, counts and saves the quarter, and leaves the office locked', async () => {
    await head.session.signOut();
    const { client, session } = await person('analyst');
    const { officeId } = session.actor ?? { officeId: '' };
    expect(test.core.deps.keys.isUnlocked(officeId)).toBe(false);
    expect((await client.statistics.quarter({ quarter: '2026-Q4' })).totals['appeals.received']?.now).toBe(1);
    await client.statistics.exportQuarter({ quarter: '2026-Q4', format: 'csv', language: 'ru' });
    await expect(client.appeals.get({ id })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(test.core.deps.keys.isUnlocked(officeId)).toBe(false);
  });

  it('does the staff and checks the chain as administrator, but grants nothing', async () => {
    const { client } = await person('admin');
    const user = { name: 'Кто-то', password: PASSWORD, executorId: null };
    await hire(client, { ...user, login: 'second', roles: ['analyst'] });
    await expect(hire(client, { ...user, login: 'x1', roles: ['head'] })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    const inviteRegistrar = (login: string) =>
      client.invitations.invite({ login, name: login, roles: ['registrar'], executorId: null });
    expect(await inviteRegistrar('x2')).toMatchObject({ withKey: false });
    expect(await client.system.verify()).toMatchObject({ ok: true, sealsChecked: false });
    // Also while a colleague has the office open: their key is not the administrator's.
    const colleague = await person('both');
    expect((await colleague.client.appeals.get({ id })).id).toBe(id);
    expect(await inviteRegistrar('x3')).toMatchObject({ withKey: false });
    expect(await client.system.verify()).toMatchObject({ sealsChecked: false });
    await colleague.client.session.signOut();
  });

  it('opens nothing sealed without a grant, whatever the role says: LOCKED', async () => {
    const { read } = test.core.deps.db;
    const row = await read
      .selectFrom('users')
      .select('id')
      .where('login', '=', 'revoked')
      .executeTakeFirstOrThrow();
    await tamper(test, `delete from grants where user_id = '${row.id}'`);
    const { client } = await person('revoked');
    const colleague = await person('head');
    expect((await colleague.client.appeals.get({ id })).text).toContain('документы');
    for (const call of [
      () => client.appeals.get({ id }),
      () => client.appeals.list({ view: 'all' }),
      () => client.appeals.search({ query: 'Ахметбекова' }),
      () => client.appeals.register(anAppeal()),
      () => client.appeals.addNote({ id, expectedVersion: 1, text: 'a' }),
      () => client.statistics.cases({ quarter: '2026-Q4', indicator: 'appeals.received' }),
    ])
      await expect(call()).rejects.toMatchObject({ code: 'LOCKED' });
    expect((await client.statistics.quarter({ quarter: '2026-Q4' })).totals['appeals.received']?.now).toBe(1);
  });

  it('is seen by the check when a grant is put back from outside', async () => {
    const { read } = test.core.deps.db;
    const [head1] = await read.selectFrom('grants').selectAll().execute();
    const row = await read
      .selectFrom('users')
      .select('id')
      .where('login', '=', 'revoked')
      .executeTakeFirstOrThrow();
    await tamper(
      test,
      `insert into grants (office_id, user_id, key_version, wrapped) values ('${head1?.office_id}', '${row.id}', 1, '${head1?.wrapped}')`,
    );
    const { client } = await person('head');
    // Beside it stand the sign-ins that an administrator has made without the key: a head vouches for them.
    const { problems } = await client.system.verify();
    expect(problems.filter(({ table }) => table !== 'users')).toEqual([
      { code: 'ROW_CHANGED', table: 'grants', row: `${row.id} 1` },
    ]);
  });
});
