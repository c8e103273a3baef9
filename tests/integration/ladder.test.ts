import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tamper } from '../support/base-file';
import { anAppeal, ENGINES } from '../support/core';
import type { Staffed } from '../support/staffed-office';
import { aWatchedOffice, toldOf, type WatchedOffice } from '../support/watched-office';

describe.each(ENGINES)('a case that nobody takes on %s', engine => {
  let watched: WatchedOffice;
  let office: Staffed;

  beforeEach(async () => {
    watched = await aWatchedOffice(engine);
    ({ office } = watched);
  });
  afterEach(() => watched.test.close());

  const lookAt = (instant: string) => watched.lookAt(instant);
  const told = (who: keyof Staffed['by'] | 'head') => toldOf(office, who, client => client.routing.told());
  const cardOf = (id: string) => office.head.appeals.get({ id });

  it('its executor is reminded after a day, once, and sees it on the day’s screen', async () => {
    const { id } = await office.head.appeals.register(anAppeal({ executorId: office.own }));
    await lookAt('2026-11-19T12:00:00.000Z');
    expect(await told('executor')).toEqual([]);
    await lookAt('2026-11-20T06:00:00.000Z');
    await lookAt('2026-11-20T06:30:00.000Z');
    expect(await told('executor')).toEqual([[id, 'executor']]);
    expect(await told('head')).toEqual([]);
    expect(await told('assistant')).toEqual([]);
    const card = await cardOf(id);
    expect(card).toMatchObject({ told: ['executor'], executorId: office.own, version: 2 });
    expect(card.decision.reasons.at(-1)).toMatchObject({ code: 'reminded', params: { hours: 9 } });
    expect(card.timeline[0]).toMatchObject({
      type: 'APPEAL_ESCALATED',
      data: { rung: 'executor', hours: 9 },
    });
    await office.by.executor.appeals.accept({ id, expectedVersion: 2 });
    expect(await told('executor')).toEqual([]);
    expect((await cardOf(id)).told).toEqual([]);
    expect((await office.head.system.verify()).problems).toEqual([]);
  });

  it('gone back to the pool, it is the head’s matter at once, and then goes to a deputy with an aide', async () => {
    const { id } = await office.head.appeals.register(anAppeal({ executorId: office.other }));
    await lookAt('2026-11-23T05:00:00.000Z');
    expect(await cardOf(id)).toMatchObject({ status: 'queued', executorId: null, told: ['head'] });
    expect(await told('head')).toEqual([[id, 'head']]);
    // Forty working hours after the choice: four days and a half.
    await lookAt('2026-11-26T05:00:00.000Z');
    const card = await cardOf(id);
    expect(card).toMatchObject({ status: 'assigned', executorId: office.own, told: ['head', 'aide'] });
    expect(card.decision).toMatchObject({
      declinedBy: [office.other],
      reasons: [{ code: 'passed-up', params: { name: 'Иванова Мария' } }, { code: 'only-one' }],
    });
    expect(card.timeline[0]).toMatchObject({ type: 'APPEAL_PASSED_UP', data: { next: 'Иванова Мария' } });
    expect(await told('assistant')).toEqual([[id, 'aide']]);
    expect((await office.by.assistant.appeals.get({ id })).told).toEqual(['head', 'aide']);
    expect((await office.head.system.verify()).problems).toEqual([]);
  });

  it('lying with a deputy who has an aide, it stays there and the aide is told', async () => {
    const ladder = { executor: null, head: null, aide: 10 };
    await office.head.routing.setHandover({ hours: null, ladder });
    const { id } = await office.head.appeals.register(anAppeal({ executorId: office.own }));
    await lookAt('2026-11-23T05:00:00.000Z');
    expect(await cardOf(id)).toMatchObject({ executorId: office.own, told: ['aide'] });
    expect(await told('assistant')).toEqual([[id, 'aide']]);
    expect(await told('executor')).toEqual([]);
  });

  it('without a deputy’s aide it ends with the head, who is told once more and no more', async () => {
    const aide = (await office.head.staff.users()).find(({ login }) => login === 'the-assistant');
    await office.head.staff.removeUser({ userId: aide?.id ?? '' });
    await watched.test.core.deps.resealer.settle();
    const { id } = await office.head.appeals.register(anAppeal({ executorId: office.other }));
    await lookAt('2026-11-23T05:00:00.000Z');
    expect(await cardOf(id)).toMatchObject({ status: 'queued', told: ['head'] });
    await lookAt('2026-11-26T05:00:00.000Z');
    await lookAt('2026-11-27T05:00:00.000Z');
    const card = await cardOf(id);
    expect(card).toMatchObject({ status: 'queued', executorId: null, told: ['head', 'end'] });
    expect(card.decision.reasons.at(-1)).toMatchObject({ code: 'ladder-ends', params: { hours: 45 } });
    expect(
      card.timeline.filter(({ type }) => type === 'APPEAL_ESCALATED').map(({ data }) => data),
    ).toMatchObject([{ rung: 'head', hours: 45 }]);
    expect(await told('head')).toEqual([[id, 'head']]);
    expect((await office.head.system.verify()).problems).toEqual([]);
  });

  it('where every deputy with an aide gave it back it ends with the head as well', async () => {
    const { id } = await office.head.appeals.register(anAppeal({ executorId: office.own }));
    await lookAt('2026-11-23T05:00:00.000Z');
    expect(await cardOf(id)).toMatchObject({ status: 'queued', told: ['head'] });
    await lookAt('2026-11-26T05:00:00.000Z');
    expect(await cardOf(id)).toMatchObject({ executorId: null, told: ['head', 'end'] });
    expect(await told('assistant')).toEqual([]);
  });

  it('a ladder that makes no sense is refused, and what is set is journaled', async () => {
    const ladder = { executor: 16, head: 24, aide: 40 };
    await expect(office.head.routing.setHandover({ hours: 16, ladder })).rejects.toMatchObject({
      code: 'REMINDER_TOO_LATE',
    });
    const crossed = { executor: 4, head: 24, aide: 23 };
    await expect(office.head.routing.setHandover({ hours: 16, ladder: crossed })).rejects.toMatchObject({
      code: 'RUNGS_CROSSED',
    });
    await office.head.routing.setHandover({ hours: 16, ladder: { executor: 4, head: 9, aide: null } });
    expect((await office.head.journal.list({ type: 'LADDER_SET' })).items).toMatchObject([
      { data: { executor: 4, head: 9, aide: null } },
    ]);
    expect((await office.head.journal.list({ type: 'HANDOVER_SET' })).items).toEqual([]);
  });

  it('one that another program edited does not keep the others waiting', async () => {
    const first = await office.head.appeals.register(anAppeal({ executorId: office.own }));
    const second = await office.head.appeals.register(anAppeal({ executorId: office.own }));
    await tamper(watched.test, `update cases set told = 'aide' where id = '${first.id}'`);
    await lookAt('2026-11-20T06:00:00.000Z');
    expect(await told('executor')).toEqual([[second.id, 'executor']]);
    const { problems } = await office.head.system.verify();
    expect(problems).toHaveLength(1);
  });
});
