/** Saved views, search words in addresses, columns, files of chosen cases. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSession } from '../../electron/core/session/session';
import { tamper } from '../support/base-file';
import type { Client } from '../support/core';
import { aCore, anAppeal, ENGINES, type TestCore } from '../support/core';
import { aSecondOffice, aStaffedOffice, type Staffed } from '../support/staffed-office';

const VIEW = {
  id: null,
  expectedVersion: null,
  name: 'Ахметбекова и её соседи',
  shared: false,
  query: 'Ахметбекова',
  view: 'all',
  filter: { channel: ['phone'] },
  sort: null,
} as const;
const asInput = (view: object) => view as Parameters<Client['lists']['saveView']>[0];

describe.each(ENGINES)('on %s', engine => {
  let test: TestCore;
  let office: Staffed;
  let foreign: Client;
  beforeAll(async () => {
    test = await aCore(engine);
    office = await aStaffedOffice(test);
    foreign = await aSecondOffice(test);
  });
  afterAll(() => test.close());

  describe('search words in an address', () => {
    it('come back for a colleague, and name nobody', async () => {
      const { address } = await office.head.lists.sealWords({ query: 'Ахметбекова Айгүл' });
      expect(address).toMatch(/^1\.[A-Za-z0-9_-]{40,}$/);
      expect(Buffer.from(address.slice(2), 'base64url').toString('utf8')).not.toMatch(/[Ѐ-ӿ]{3}/);
      expect(await office.by.registrar.lists.openWords({ address })).toEqual({ query: 'Ахметбекова Айгүл' });
    });

    it('are not read by another office, nor when a letter of them changed', async () => {
      const { address } = await office.head.lists.sealWords({ query: 'Ахметбекова' });
      await expect(foreign.lists.openWords({ address })).rejects.toMatchObject({ code: 'WORDS_UNREADABLE' });
      const at = address.length - 3;
      const bent = address.slice(0, at) + (address[at] === 'A' ? 'B' : 'A') + address.slice(at + 1);
      for (const bad of [bent, '1.AAAA', '9.AAAA', `7${address.slice(1)}`])
        await expect(office.head.lists.openWords({ address: bad })).rejects.toMatchObject({
          code: 'WORDS_UNREADABLE',
        });
    });
  });

  describe('saved views', () => {
    it('are kept for their maker, changed and removed by nobody else', async () => {
      const { id, version } = await office.by.registrar.lists.saveView(asInput(VIEW));
      const { id: _id, expectedVersion, ...said } = VIEW;
      expect(await office.by.registrar.lists.views()).toEqual({
        views: [{ ...said, id, version: 1, mine: true }],
        damaged: 0,
      });
      expect((await office.head.lists.views()).views).toEqual([]);
      const other = { id, expectedVersion: version };
      await expect(office.head.lists.removeView(other)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(office.head.lists.saveView(asInput({ ...VIEW, ...other }))).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
      const renamed = asInput({ ...VIEW, ...other, name: 'Ұлт' });
      expect(await office.by.registrar.lists.saveView(renamed)).toEqual({ id, version: 2 });
      await expect(office.by.registrar.lists.saveView(renamed)).rejects.toMatchObject({ code: 'STALE' });
      await office.by.registrar.lists.removeView({ id, expectedVersion: 2 });
      expect(await office.by.registrar.lists.views()).toEqual({ views: [], damaged: 0 });
    });

    it('are shared by a head alone, and seen by the whole office', async () => {
      const shared = asInput({ ...VIEW, shared: true });
      await expect(office.by.registrar.lists.saveView(shared)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      const { id } = await office.head.lists.saveView(shared);
      expect((await office.by.executor.lists.views()).views.map(view => [view.id, view.mine])).toEqual([
        [id, false],
      ]);
      expect((await foreign.lists.views()).views).toEqual([]);
      await office.head.lists.removeView({ id, expectedVersion: 1 });
    });

    it('lie sealed: neither name, words nor filter stand in the base', async () => {
      const { id } = await office.head.lists.saveView(asInput(VIEW));
      const rows = await test.core.deps.db.read.selectFrom('saved_views').selectAll().execute();
      const stored = rows.map(row => JSON.stringify({ ...row, sealed: Buffer.from(row.sealed).toString() }));
      expect(stored.join()).not.toMatch(/Ахметбекова|phone/);
      await office.head.lists.removeView({ id, expectedVersion: 1 });
    });

    it('handed to others behind the program’s back do not open', async () => {
      const { id } = await office.head.lists.saveView(asInput(VIEW));
      await tamper(test, `update saved_views set shared = 1 where id = '${id}'`);
      expect(await office.by.registrar.lists.views()).toEqual({ views: [], damaged: 1 });
      await tamper(test, `delete from saved_views`);
    });
  });

  it('columns are kept for each person', async () => {
    expect((await office.head.lists.columns()).columns).toHaveLength(5);
    await office.head.lists.saveColumns({ columns: ['due', 'executor', 'due'] });
    await office.head.lists.saveColumns({ columns: ['executor', 'campaign'] });
    expect(await office.head.lists.columns()).toEqual({ columns: ['executor', 'campaign'] });
    expect((await office.by.registrar.lists.columns()).columns).toHaveLength(5);
  });

  describe('the chosen cases as a file', () => {
    const session = openSession();
    let head: Client;
    const ids: string[] = [];
    const fileOf = (fileId: string) => {
      const content = session.files.get(fileId)?.content ?? never();
      return 'bytes' in content ? Buffer.from(content.bytes).toString('utf8') : never();
    };
    beforeAll(async () => {
      head = test.client(session);
      await head.session.signIn({ login: 'the-head', password: 'correct horse 42' });
      for (const [surname, summary] of [
        ['=HYPERLINK("x")', '+cmd'],
        ['Іңкәрова', 'Нет света'],
      ] as const)
        ids.push(
          (await head.appeals.register(anAppeal({ applicant: { surname }, summary, executorId: office.own })))
            .id,
        );
    });

    it('hold no personal data unless they were asked for', async () => {
      const { file, ...rest } = await head.lists.exportCases({
        ids: [...ids, '01900000-0000-7000-8000-000000000000'],
        format: 'csv',
        personal: false,
      });
      expect(rest).toEqual({ rows: 2, damaged: [], missing: 1 });
      const text = fileOf(file.fileId);
      expect(text.split('\r\n')).toHaveLength(4);
      expect(text).not.toMatch(/Іңкәрова|Нет света|HYPERLINK/);
    });

    it('hold them for a head, no cell of them a formula, and the journal says so', async () => {
      const asked = { ids, format: 'csv', personal: true } as const;
      const text = fileOf((await head.lists.exportCases(asked)).file.fileId);
      expect(text).toContain('Іңкәрова');
      expect(text).toContain(`'=HYPERLINK(""x"")`);
      expect(text).toContain(`;'+cmd;`);
      const [event] = (await office.head.journal.list({})).items;
      expect([event?.type, event?.data]).toEqual([
        'CASES_EXPORTED',
        { rows: 2, personal: true, format: 'csv' },
      ]);
    });

    it.each(['registrar', 'executor'] as const)('are given with personal data to no %s', async role => {
      const asked = { ids, format: 'csv', personal: true } as const;
      await expect(office.by[role].lists.exportCases(asked)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      expect(await office.by[role].lists.exportCases({ ...asked, personal: false })).toMatchObject({
        rows: 2,
      });
    });

    it('leave out what the actor may not see, and say how many', async () => {
      const { id } = await office.head.appeals.register(anAppeal({ executorId: office.other }));
      expect(
        await office.by.executor.lists.exportCases({ ids: [id, ...ids], format: 'csv', personal: false }),
      ).toMatchObject({ rows: 2, missing: 1 });
    });

    it('name a record that does not open, and hold the rest', async () => {
      const { id, number } = await head.appeals.register(anAppeal());
      await tamper(test, `update cases set status = 'burnt' where id = '${id}'`);
      const done = await head.lists.exportCases({ ids: [id, ...ids], format: 'xlsx', personal: false });
      expect([done.rows, done.damaged, done.missing]).toEqual([2, [number], 0]);
      expect(done.file.size).toBeGreaterThan(3_000);
    });
  });
});

function never(): never {
  throw new Error('nothing there');
}
