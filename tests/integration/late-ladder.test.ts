import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { climbLateLadder } from '../../electron/core/routing/climb-late-ladder';
import { tamper } from '../support/base-file';
import { anAppeal, anExecutor, ENGINES } from '../support/core';
import { aDesk, type Staffed } from '../support/staffed-office';
import { aWatchedOffice, toldOf, type WatchedOffice } from '../support/watched-office';

describe.each(ENGINES)('a case at work whose term passes on %s', engine => {
  let watched: WatchedOffice;
  let office: Staffed;

  beforeEach(async () => {
    watched = await aWatchedOffice(engine);
    ({ office } = watched);
  });
  afterEach(() => watched.test.close());

  /** As many looks as a morning has: whoever is due is told, and nobody twice. */
  const lookAt = (day: string) => watched.lookAt(`${day}T05:00:00.000Z`, 4);
  const late = (who: keyof Staffed['by'] | 'head') => toldOf(office, who, client => client.routing.late());
  const cardOf = (id: string) => office.head.appeals.get({ id });
  const eventsOf = async (id: string) =>
    (await cardOf(id)).timeline.flatMap(({ type, data }) =>
      type.startsWith('TERM_') ? [[type, data.rung]] : [],
    );
  async function atWork(): Promise<{ id: string; dueOn: string }> {
    const { id, dueOn } = await office.head.appeals.register(anAppeal({ executorId: office.own }));
    await office.by.executor.appeals.accept({ id, expectedVersion: 1 });
    return { id, dueOn };
  }

  it('climbs from its executor over the head to the aide, each told once, and stays where it is', async () => {
    const { id, dueOn } = await atWork();
    // Fifteen working days from Friday the 20th, a day off within.
    expect(dueOn).toBe('2026-12-10');
    await lookAt('2026-12-04');
    expect(await eventsOf(id)).toEqual([]);
    await lookAt('2026-12-07');
    expect(await late('executor')).toEqual([[id, 'before']]);
    expect(await late('head')).toEqual([]);
    await lookAt('2026-12-10');
    expect(await eventsOf(id)).toEqual([['TERM_NEAR', 'executor']]);
    await lookAt('2026-12-11');
    expect(await late('executor')).toEqual([[id, 'executor']]);
    await lookAt('2026-12-14');
    expect(await late('head')).toEqual([[id, 'head']]);
    expect(await late('assistant')).toEqual([]);
    await lookAt('2026-12-21');
    expect(await late('assistant')).toEqual([[id, 'aide']]);
    expect(await eventsOf(id)).toEqual([
      ['TERM_PASSED', 'aide'],
      ['TERM_PASSED', 'head'],
      ['TERM_PASSED', 'executor'],
      ['TERM_NEAR', 'executor'],
    ]);
    // Whoever works on it is not held up: its version is the one it was accepted with.
    expect(await cardOf(id)).toMatchObject({
      status: 'in-work',
      executorId: office.own,
      version: 2,
      lateTold: ['before', 'executor', 'head', 'aide'],
    });
    expect((await office.head.system.verify()).problems).toEqual([]);
  });

  it('closed, it is nobody’s matter any more, and reopened it tells nobody again', async () => {
    const { id } = await atWork();
    await lookAt('2026-12-14');
    const { version, questions } = await cardOf(id);
    const [question] = questions;
    await office.by.executor.appeals.setResult({
      id,
      expectedVersion: version,
      questionId: question?.id ?? '',
      result: 'explained',
    });
    await office.by.executor.appeals.close({ id, expectedVersion: version + 1 });
    const told = await eventsOf(id);
    await lookAt('2027-01-20');
    expect(await eventsOf(id)).toEqual(told);
    expect([await late('executor'), await late('head')]).toEqual([[], []]);
    await office.head.appeals.reopen({ id, expectedVersion: version + 2, reason: 'Ответ неполный.' });
    await lookAt('2027-01-21');
    expect(await eventsOf(id)).toEqual([['TERM_PASSED', 'aide'], ...told]);
  });

  it('of a partner organisation that does not sign in the head hears at once', async () => {
    const partner = await aDesk(office.head, 'Қайырым қоры', 'partner');
    const { id } = await office.head.appeals.register(anAppeal({ executorId: partner }));
    await office.head.appeals.accept({ id, expectedVersion: 1 });
    await lookAt('2026-12-11');
    expect(await eventsOf(id)).toEqual([['TERM_PASSED', 'head']]);
    expect(await late('head')).toEqual([[id, 'head']]);
  });

  it('on a desk without an aide it ends with the head, who is told once more and no more', async () => {
    const lawyer = await anExecutor(watched.test, office.head, {
      login: 'lawyer',
      name: 'Ким Олег',
      kind: 'lawyer',
    });
    const { id } = await office.head.appeals.register(anAppeal({ executorId: lawyer.id }));
    await lawyer.client.appeals.accept({ id, expectedVersion: 1 });
    await lookAt('2026-12-17');
    expect(await eventsOf(id)).toEqual([
      ['TERM_PASSED', 'head'],
      ['TERM_PASSED', 'executor'],
    ]);
    await lookAt('2026-12-21');
    await lookAt('2027-01-20');
    expect(await eventsOf(id)).toEqual([
      ['TERM_PASSED', 'head'],
      ['TERM_PASSED', 'head'],
      ['TERM_PASSED', 'executor'],
    ]);
    expect((await cardOf(id)).lateTold).toEqual(['executor', 'head', 'end']);
    expect(await late('head')).toEqual([[id, 'head']]);
  });

  it('the office’s own days hold, are journaled, and a ladder upside down is refused', async () => {
    const { id } = await atWork();
    const nobody = { before: null, executor: null, head: null, aide: null };
    await expect(
      office.head.routing.setLateLadder({ ...nobody, executor: 3, head: 2 }),
    ).rejects.toMatchObject({
      code: 'LATE_RUNGS_CROSSED',
    });
    await expect(office.by.executor.routing.setLateLadder(nobody)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await office.head.routing.setLateLadder({ ...nobody, head: 3 });
    expect(await office.head.routing.lateLadder()).toEqual({ ...nobody, head: 3 });
    expect((await office.head.journal.list({ type: 'LATE_LADDER_SET' })).items).toMatchObject([
      { data: { head: 3 } },
    ]);
    await lookAt('2026-12-14');
    expect(await eventsOf(id)).toEqual([]);
    await lookAt('2026-12-15');
    expect(await eventsOf(id)).toEqual([['TERM_PASSED', 'head']]);
  });

  it('tells nobody twice where two rounds look at once', async () => {
    const { id } = await atWork();
    watched.turnTo('2026-12-11T05:00:00.000Z');
    const { deps } = watched.test.core;
    const { officeId } = (await deps.db.read
      .selectFrom('cases')
      .select('office_id as officeId')
      .where('id', '=', id)
      .executeTakeFirst()) ?? { officeId: '' };
    const climbed = await Promise.all([1, 2, 3].map(() => climbLateLadder(deps, officeId)));
    expect(climbed.sort()).toEqual([0, 0, 1]);
    expect(await eventsOf(id)).toEqual([['TERM_PASSED', 'executor']]);
    expect((await office.head.system.verify()).problems).toEqual([]);
  });

  it('one that another program edited is left alone, and keeps none of the others waiting', async () => {
    const first = await atWork();
    const second = await atWork();
    await tamper(
      watched.test,
      `update cases set late_told = '${first.dueOn} executor head aide' where id = '${first.id}'`,
    );
    const third = await atWork();
    await tamper(watched.test, `update cases set due_on = '2026-12-01' where id = '${third.id}'`);
    await lookAt('2026-12-11');
    expect(await eventsOf(second.id)).toEqual([['TERM_PASSED', 'executor']]);
    expect((await office.head.system.verify()).problems).toHaveLength(2);
    expect(
      (await office.head.journal.list({ type: 'TERM_PASSED' })).items.map(({ caseId }) => caseId),
    ).toEqual([second.id]);
  });
});
