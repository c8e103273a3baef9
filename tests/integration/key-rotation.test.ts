import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { appendEvents } from '../../electron/core/journal/append-events';
import { prepareNextKey, putInForce } from '../../electron/core/keys/rotate-key';
import { SEALED_TABLES } from '../../electron/core/keys/sealed-tables';
import { holdKey } from '../../electron/core/vault/old-key';
import { type Database, openPostgres, openSqlite } from '../../electron/db';
import { A_PDF, A_PNG, putIn, sendPieces, takeOut } from '../support/attachments';
import { aFolder, tamper } from '../support/base-file';
import {
  aCore,
  anAppeal,
  anExecutor,
  anOffice,
  type Client,
  ENGINES,
  freshPostgres,
  PASSWORD,
  type TestCore,
} from '../support/core';
import { hire } from '../support/hire';

/** Columns of bytes that are no sealed values: MACs, and codes that are clear in other tables as well. */
const NOT_SEALED_BYTES = new Set(['row_mac', 'sealed_mac', 'content']);
/** Tables that name a key version for another reason than sealed values. */
const NOT_SEALED = new Set(['offices', 'grants', 'recovery_grants', 'key_rotations']);

async function columnsOf({
  engine,
  read,
}: Database): Promise<{ table: string; name: string; type: string }[]> {
  const { rows } =
    engine === 'sqlite'
      ? await sql<{ table: string; name: string; type: string }>`
          select m.name as "table", c.name, lower(c.type) as type from sqlite_master m join pragma_table_info(m.name) c
          where m.type = 'table' and m.name not like '%~_tokens%' escape '~'`.execute(read)
      : await sql<{ table: string; name: string; type: string }>`
          select table_name as "table", column_name as name, data_type as type from information_schema.columns
          where table_schema = 'public'`.execute(read);
  return rows;
}

describe.each(ENGINES)('the list of sealed tables on %s', engine => {
  it('names every column of bytes that is no MAC, and every table of a key version', async () => {
    const folder = aFolder();
    const now = '2026-11-20T09:00:00.000Z';
    const db =
      engine === 'postgres'
        ? await openPostgres(await freshPostgres(), now)
        : await openSqlite(folder.path, now);
    const columns = await columnsOf(db);
    await db.close();
    folder.remove();
    const sealed = columns
      .filter(({ name, type }) => (type === 'blob' || type === 'bytea') && !NOT_SEALED_BYTES.has(name))
      .map(({ table, name }) => `${table}.${name}`);
    expect(SEALED_TABLES.flatMap(table => table.columns).sort()).toEqual(sealed.sort());
    const versioned = columns
      .filter(({ table, name }) => name === 'key_version' && !NOT_SEALED.has(table))
      .map(({ table }) => table);
    expect(SEALED_TABLES.map(({ table }) => table).sort()).toEqual(versioned.sort());
  });
});

/** Names that searching must find before and after. */
const SURNAMES = ['Ахметбекова', 'Төлегенов', 'Иванова'];

async function anOfficeAtWork(test: TestCore) {
  const { head } = await anOffice(test);
  const lawyer = await anExecutor(test, head, { login: 'lawyer', name: 'Иванова Мария', kind: 'lawyer' });
  const clerk = await anExecutor(test, head, { login: 'clerk', name: 'Петров Пётр', kind: 'assistant' });
  for (let n = 0; n < 60; n += 1) {
    const surname = SURNAMES[n % SURNAMES.length] ?? '';
    const { id } = await head.appeals.register(
      anAppeal({ applicant: { surname, phones: [] }, executorId: lawyer.id, summary: `Дело ${n}` }),
    );
    if (n % 3 === 0) await lawyer.client.appeals.addNote({ id, expectedVersion: 1, text: `Запись ${n}.` });
  }
  await putIn(head, { caseId: null, name: 'снимок.png', bytes: A_PNG });
  const [one, other] = (await head.appeals.list({ view: 'all' })).items;
  await head.appeals.link({
    id: one?.id ?? '',
    expectedVersion: one?.version ?? 0,
    otherId: other?.id ?? '',
    kind: 'related',
  });
  return { head, lawyer: lawyer.client, clerk: clerk.client };
}

/** Everything a person can read of an office: lists, cards with their texts and notes, hits. */
async function readAll(client: Client) {
  const { items } = await client.appeals.list({ view: 'all', limit: 200 });
  const cards = [];
  for (const { id } of items) {
    const { timeline, ...card } = await client.appeals.get({ id });
    cards.push({ ...card, texts: timeline.map(event => event.text) });
  }
  const found: Record<string, number> = {};
  for (const query of SURNAMES) found[query] = (await client.appeals.search({ query })).total;
  return { items, cards, found };
}

/** Rows by table and key version. */
async function versions({ core }: TestCore) {
  const { read } = core.deps.db;
  const all: Record<string, number[]> = {};
  for (const table of ['cases', 'applicants', 'events', 'case_links', 'attachments', 'grants'] as const) {
    const rows = await read
      .selectFrom(table)
      .select('key_version')
      .distinct()
      .where('key_version', 'is not', null)
      .orderBy('key_version')
      .execute();
    all[table] = rows.map(row => row.key_version ?? 0);
  }
  return all;
}
const ALL = (version: number) => ({
  cases: [version],
  applicants: [version],
  events: [version],
  case_links: [version],
  attachments: [version],
  grants: [version],
});

describe.each(ENGINES)('a new office key on %s', engine => {
  it('comes with a removal: everything is sealed anew, opens, is found, and the old key is gone', async () => {
    const test = await aCore(engine);
    const { head, lawyer } = await anOfficeAtWork(test);
    const sheet = await head.office.makeRecovery();
    const { receipt, id: onPaper } = await head.appeals.register(anAppeal({ summary: 'С талоном' }));
    const scan = await putIn(head, { caseId: onPaper, name: 'справка.pdf', bytes: A_PDF, note: 'Копия' });
    const waiting = await putIn(head, { caseId: null, name: 'снимок.png', bytes: A_PNG });
    const before = await readAll(head);
    const { id } = (await head.staff.users()).find(({ login }) => login === 'clerk') ?? { id: '' };
    await head.staff.removeUser({ userId: id });
    // People work on meanwhile.
    const { id: fresh } = await lawyer.appeals.register(anAppeal({ summary: 'Во время смены' }));
    expect((await head.appeals.get({ id: fresh })).summary).toBe('Во время смены');
    expect((await readAll(head)).found).toMatchObject({ Төлегенов: before.found.Төлегенов });
    await test.core.deps.resealer.settle();

    expect(await versions(test)).toEqual(ALL(2));
    expect(await head.keys.status()).toMatchObject({ version: 2, holders: 2, change: null });
    expect(await head.system.verify()).toMatchObject({ ok: true, problems: [] });
    await Promise.all([head, lawyer].map(client => client.session.signOut()));
    const again = test.client();
    await again.session.signIn({ login: 'lawyer', password: PASSWORD });
    expect((await again.appeals.list({ view: 'mine', limit: 1 })).items).toHaveLength(1);
    await again.session.signOut();
    const byHead = test.client();
    await byHead.session.signIn({ login: 'head', password: PASSWORD });
    const after = await readAll(byHead);
    expect(after.cards.filter(card => card.id !== fresh)).toEqual(before.cards);
    expect(after.found).toEqual({ ...before.found, Ахметбекова: (before.found.Ахметбекова ?? 0) + 1 });
    expect(await takeOut(byHead, scan.id)).toEqual(A_PDF);
    expect(await takeOut(byHead, waiting.id)).toEqual(A_PNG);
    expect((await byHead.attachments.list({ caseId: onPaper })).items).toMatchObject([
      { name: 'справка.pdf', note: 'Копия' },
    ]);
    // The paper in a citizen's hand is good for years.
    expect((await byHead.receipts.find({ code: receipt.statusCode })).id).toBe(onPaper);
    expect((await byHead.journal.list({ type: 'KEY_RETIRED' })).items).toMatchObject([
      { data: { version: 2 } },
    ]);
    await byHead.session.signOut();
    const byPaper = test.client();
    await byPaper.office.openByRecovery({
      secret: sheet.secret,
      login: 'head',
      newPassword: `${PASSWORD} 2`,
    });
    expect((await readAll(byPaper)).found).toEqual(after.found);
    await test.close();
  });

  it('is refused to who does not hold the present one, and to all but a head', async () => {
    const test = await aCore(engine);
    const { lawyer } = await anOfficeAtWork(test);
    await expect(lawyer.keys.change()).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(lawyer.keys.status()).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await test.close();
  });

  it('stops at a lock and goes on at the next sign-in', async () => {
    const test = await aCore(engine);
    const { head, lawyer, clerk } = await anOfficeAtWork(test);
    const before = await readAll(head);
    await head.keys.change();
    await Promise.all([head, lawyer, clerk].map(client => client.session.signOut()));
    await test.core.deps.resealer.settle();
    expect((await versions(test)).cases).toContain(1);
    const again = test.client();
    await again.session.signIn({ login: 'head', password: PASSWORD });
    await test.core.deps.resealer.settle();
    expect(await versions(test)).toEqual(ALL(2));
    expect((await readAll(again)).cards).toEqual(before.cards);
    await test.close();
  });

  it('twice at once ends with the newest alone', async () => {
    const test = await aCore(engine);
    const { head } = await anOfficeAtWork(test);
    await head.keys.change();
    await head.keys.change();
    await test.core.deps.resealer.settle();
    expect(await versions(test)).toEqual(ALL(3));
    expect(await head.system.verify()).toMatchObject({ ok: true, problems: [] });
    await test.close();
  });

  it('is made anew where somebody was granted the present one while it was prepared', async () => {
    const test = await aCore(engine);
    const { head, actor } = await anOffice(test);
    const { deps } = test.core;
    const { officeId } = await deps.db.read
      .selectFrom('offices')
      .select('id as officeId')
      .executeTakeFirstOrThrow();
    const next = await prepareNextKey(deps, officeId, null);
    await hire(head, {
      login: 'late',
      name: 'Вовремя',
      roles: ['registrar'],
      password: PASSWORD,
      executorId: null,
    });
    const change = deps.db.write(tx =>
      putInForce(deps, tx, { ...actor, officeId, at: 'office' }, next, 'asked'),
    );
    await expect(change).rejects.toMatchObject({ code: 'STALE' });
    expect(await head.keys.status()).toMatchObject({ version: 1, holders: 2, change: null });
    await test.close();
  });

  it('does not vouch for what another program edited, and keeps the old key for it', async () => {
    const test = await aCore(engine);
    const { head } = await anOfficeAtWork(test);
    await tamper(test, `update cases set due_on = '2027-01-01' where seq = 7`);
    await head.keys.change();
    await test.core.deps.resealer.settle();
    expect(await versions(test)).toMatchObject({ cases: [1, 2], grants: [1, 2] });
    expect(await head.keys.status()).toMatchObject({ change: { damaged: 1 } });
    expect((await head.system.verify()).problems.map(({ code }) => code)).toEqual(['ROW_CHANGED']);
    await test.close();
  });

  it('shuts a program that still holds the old one, until somebody signs in there again', async () => {
    const test = await aCore(engine);
    const { head } = await anOfficeAtWork(test);
    const { office } = await head.session.status();
    if (!office) throw new Error('no office');
    const other = await aCore(engine, { dataDir: test.dataDir, url: test.url });
    const there = other.client();
    await there.session.signIn({ login: 'lawyer', password: PASSWORD });
    await head.keys.change();
    await expect(there.appeals.register(anAppeal())).rejects.toMatchObject({ code: 'LOCKED' });
    await expect(there.appeals.list({ view: 'mine' })).rejects.toMatchObject({ code: 'LOCKED' });
    // Behind the door as well: no transaction of theirs may end with something sealed under the old one.
    const { deps } = other.core;
    await expect(
      deps.db.write(tx =>
        appendEvents(deps, tx, office.id, null, [{ type: 'JOURNAL_EXPORTED', data: { rows: 0 } }]),
      ),
    ).rejects.toMatchObject({ code: 'LOCKED' });
    await expect(deps.db.write(tx => holdKey(tx, office.id, 1))).rejects.toMatchObject({ code: 'LOCKED' });
    await there.session.signIn({ login: 'lawyer', password: PASSWORD });
    await there.appeals.register(anAppeal());
    await Promise.all([test, other].map(({ core }) => core.deps.resealer.settle()));
    expect(await versions(test)).toEqual(ALL(2));
    expect(await head.system.verify()).toMatchObject({ ok: true, problems: [] });
    await other.close();
    await test.close();
  });

  it('a file that was on its way in when the key changed is asked for again, and one at the same moment is kept', async () => {
    const test = await aCore(engine);
    const { head } = await anOffice(test);
    const caught = await sendPieces(head, { caseId: null, name: 'скан.pdf', bytes: A_PDF });
    await head.keys.change();
    await expect(head.attachments.finish({ uploadId: caught, note: '' })).rejects.toMatchObject({
      code: 'UPLOAD_UNKNOWN',
    });
    const racing = await sendPieces(head, { caseId: null, name: 'снимок.png', bytes: A_PNG });
    const [finished] = await Promise.allSettled([
      head.attachments.finish({ uploadId: racing, note: '' }),
      head.keys.change(),
    ]);
    await test.core.deps.resealer.settle();
    if (finished.status === 'rejected') expect(finished.reason).toMatchObject({ code: 'UPLOAD_UNKNOWN' });
    else expect(await takeOut(head, finished.value.id)).toEqual(A_PNG);
    const { id } = await putIn(head, { caseId: null, name: 'скан.pdf', bytes: A_PDF });
    expect(await takeOut(head, id)).toEqual(A_PDF);
    expect(await head.system.verify()).toMatchObject({ ok: true, problems: [] });
    await test.close();
  });
});
