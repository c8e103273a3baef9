import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { watchHandover } from '../../electron/core/routing/watch-handover';
import { aCore, anAppeal, anExecutor, anOffice, type Client, ENGINES, type TestCore } from '../support/core';

/** Nobody is told of anything. */
const NOBODY = { executor: null, head: null, aide: null };

describe.each(ENGINES)('handing cases over on %s', engine => {
  let test: TestCore;
  let head: Client;
  let anna: { id: string; client: Client };
  let bolat: { id: string; client: Client };
  let now = '';

  beforeAll(async () => {
    now = '2026-11-19T05:00:00.000Z';
    test = await aCore(engine, { clock: { today: () => now.slice(0, 10), now: () => now } });
    ({ head } = await anOffice(test));
    anna = await anExecutor(test, head, { login: 'anna', name: 'Иванова Анна', kind: 'lawyer' });
    bolat = await anExecutor(test, head, { login: 'bolat', name: 'Болатов Ерлан', kind: 'lawyer' });
    const { version } = await head.routing.rules();
    await head.routing.saveRules({
      expectedVersion: version,
      rules: [
        {
          id: null,
          title: 'Юристы',
          active: true,
          when: { topic: null, territory: null, kind: null },
          target: { type: 'kind', kind: 'lawyer', level: null },
        },
      ],
    });
  });
  afterAll(() => test.close());
  beforeEach(() => {
    now = '2026-11-19T05:00:00.000Z';
  });
  const deskOf = (id: string | null) => (id === anna.id ? anna : bolat);
  const look = async () => {
    const watch = watchHandover(test.core.deps);
    await watch.tick();
    await watch.stop();
  };

  it('a declined case goes to the runner-up, then to the head, and never back', async () => {
    const { id, decision } = await head.appeals.register(anAppeal());
    const first = deskOf(decision.executorId);
    const second = first === anna ? bolat : anna;
    const reason = 'Знаю заявителя лично.';
    expect(await first.client.appeals.decline({ id, expectedVersion: 1, reason })).toMatchObject({
      status: 'assigned',
    });
    await expect(first.client.appeals.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const card = await second.client.appeals.get({ id });
    expect(card.decision).toMatchObject({
      executorId: second.id,
      declinedBy: [first.id],
      reasons: [{ code: 'declined' }, { code: 'rule-all' }, { code: 'only-one' }],
      runnersUp: [{ executorId: first.id, reason: { code: 'declined-before' } }],
    });
    expect(card.timeline[0]).toMatchObject({
      type: 'APPEAL_DECLINED',
      data: { next: card.executorName },
      text: reason,
    });
    await second.client.appeals.decline({ id, expectedVersion: card.version, reason });
    const queued = await head.appeals.get({ id });
    expect(queued).toMatchObject({
      status: 'queued',
      executorId: null,
      decision: {
        declinedBy: [first.id, second.id],
        reasons: [{ code: 'declined' }, {}, { code: 'nobody-eligible' }],
      },
    });
  });

  it('a case that nobody accepts within the working hours goes on, and the journal says so', async () => {
    const { id, decision } = await head.appeals.register(anAppeal());
    const first = deskOf(decision.executorId);
    now = '2026-11-20T05:00:00.000Z';
    await look();
    expect((await head.appeals.get({ id })).executorId).toBe(first.id);
    now = '2026-11-23T05:00:00.000Z';
    await look();
    const card = await head.appeals.get({ id });
    expect(card.executorId).toBe(deskOf(first === anna ? bolat.id : anna.id).id);
    expect(card.decision.reasons[0]).toEqual({
      code: 'untouched',
      params: { name: first === anna ? 'Иванова Анна' : 'Болатов Ерлан' },
    });
    expect(card.timeline[0]).toMatchObject({ type: 'APPEAL_RETURNED', actorName: '', data: { hours: 18 } });
    expect((await head.system.verify()).problems).toEqual([]);
  });

  it('an accepted case stays, and no case comes back where the office set no limit', async () => {
    const accepted = await head.appeals.register(anAppeal({ executorId: anna.id }));
    await anna.client.appeals.accept({ id: accepted.id, expectedVersion: 1 });
    const offered = await head.appeals.register(anAppeal({ executorId: anna.id }));
    await head.routing.setHandover({ hours: null, ladder: NOBODY });
    now = '2026-12-10T05:00:00.000Z';
    await look();
    expect((await head.appeals.get({ id: offered.id })).executorId).toBe(anna.id);
    await head.routing.setHandover({ hours: 16, ladder: NOBODY });
    expect(await head.routing.handover()).toEqual({ hours: 16, ladder: NOBODY });
    await look();
    expect((await head.appeals.get({ id: accepted.id })).executorId).toBe(anna.id);
    expect(await head.appeals.get({ id: offered.id })).toMatchObject({ status: 'queued', executorId: null });
  });

  it('open cases of somebody who leaves go to another, a few at a time', async () => {
    for (let n = 0; n < 3; n++) await head.appeals.register(anAppeal({ executorId: bolat.id }));
    const before = (await head.routing.balance()).people.find(one => one.executorId === bolat.id)?.open ?? 0;
    const first = await head.routing.reassign({ fromId: bolat.id, toId: anna.id, limit: 2 });
    expect(first).toMatchObject({ moved: 2, failed: [], left: before - 2 });
    const rest = await head.routing.reassign({ fromId: bolat.id, toId: anna.id, limit: 100 });
    expect(rest).toMatchObject({ moved: before - 2, failed: [], left: 0 });
    expect(first.done).toHaveLength(2);
    await expect(head.routing.reassign({ fromId: anna.id, toId: anna.id, limit: 1 })).rejects.toMatchObject({
      code: 'SAME_EXECUTOR',
    });
  });

  it('handing over is undone: at work what was at work, and nothing that somebody touched since', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 3; n++)
      ids.push((await head.appeals.register(anAppeal({ executorId: bolat.id }))).id);
    const [worked = '', offered = '', touched = ''] = ids;
    await bolat.client.appeals.accept({ id: worked, expectedVersion: 1 });
    const { done } = await head.routing.reassign({ fromId: bolat.id, toId: null, limit: 100 });
    const given = done.map(({ id, version }) => ({ id, expectedVersion: version }));
    const before = await head.appeals.get({ id: touched });
    await head.appeals.addNote({
      id: touched,
      expectedVersion: before.version,
      text: 'Позвонили заявителю.',
    });
    const foreign = await anna.client.routing
      .takeBack({ fromId: bolat.id, cases: given })
      .catch(error => error.code);
    expect(foreign).toBe('FORBIDDEN');
    expect(await head.routing.takeBack({ fromId: bolat.id, cases: given })).toEqual({
      moved: 2,
      failed: [{ id: touched, code: 'STALE' }],
    });
    expect(await head.appeals.get({ id: worked })).toMatchObject({ status: 'in-work', executorId: bolat.id });
    expect(await head.appeals.get({ id: offered })).toMatchObject({
      status: 'assigned',
      executorId: bolat.id,
    });
    expect((await head.appeals.get({ id: touched })).executorId).not.toBe(bolat.id);
    // Not twice: the last word about them is no longer the hand-over.
    const again = done.map(({ id, version }) => ({ id, expectedVersion: version + 1 }));
    expect((await head.routing.takeBack({ fromId: bolat.id, cases: again })).moved).toBe(0);
    expect((await head.system.verify()).problems).toEqual([]);
  });

  it('the balance adds up', async () => {
    const { people, queue, weeks, toCome, topics } = await head.routing.balance();
    const { counts } = await head.appeals.list({ view: 'open', limit: 1 });
    expect(people.reduce((sum, one) => sum + one.open, queue.open)).toBe(counts.open);
    expect(weeks.map(week => week.from)).toEqual([...weeks.map(week => week.from)].sort());
    expect(people.find(one => one.executorId === anna.id)).toMatchObject({ active: true, absentUntil: null });
    const received = weeks.slice(0, -1).map(week => week.received);
    const mean = received.reduce((sum, week) => sum + week, 0) / received.length;
    expect(toCome.map(({ from, expected }) => [from, expected])).toEqual(
      ['2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14'].map(from => [
        from,
        Math.round(mean * 10) / 10,
      ]),
    );
    expect(topics.reduce((sum, one) => sum + one.closed, 0)).toBe(
      people.reduce((sum, one) => sum + one.closed, 0),
    );
  });

  it('suggests by practice who took such cases, and on how many it rests', async () => {
    const { version } = await head.routing.rules();
    await head.routing.saveRules({ expectedVersion: version, rules: [] });
    const water = { questions: [{ classifier: 'ru-2025', code: '0003' }] };
    for (let n = 0; n < 5; n++) await head.appeals.register(anAppeal({ ...water, executorId: bolat.id }));
    const { id } = await head.appeals.register(anAppeal(water));
    const suggested = await head.routing.suggest({ id });
    expect(suggested[0]).toMatchObject({
      executorId: bolat.id,
      reason: { code: 'practice', params: { name: 'Болатов Ерлан', own: 5, count: 5 } },
    });
  });
});
