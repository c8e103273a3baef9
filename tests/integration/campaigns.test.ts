/** Campaigns: made, changed, closed and opened again by the head; cases marked with them, at registration or later. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tamper } from '../support/base-file';
import type { Client } from '../support/core';
import { aCore, anAppeal, ENGINES, type TestCore, TODAY } from '../support/core';
import { aSecondOffice, aStaffedOffice, type Staffed } from '../support/staffed-office';

const NOWHERE = '01900000-0000-7000-8000-000000000000';
const ROAD = {
  nameRu: 'Дорога в школу',
  nameKk: 'Мектепке жол',
  from: '2026-08-01',
  to: '2026-09-30',
} as const;

describe.each(ENGINES)('campaigns on %s', engine => {
  let test: TestCore;
  let office: Staffed;
  let foreign: Client;
  const make = () => office.head.campaigns.save({ id: null, version: null, ...ROAD });
  const eventsOf = async (type: string) =>
    (await office.head.journal.list({ type })).items.map(event => event.data);

  beforeAll(async () => {
    test = await aCore(engine);
    office = await aStaffedOffice(test);
    foreign = await aSecondOffice(test);
  });
  afterAll(() => test.close());

  it('mark cases, which a filter then finds; the mark is sealed with its case', async () => {
    const campaign = await make();
    const { id } = await office.head.appeals.register(anAppeal());
    const mark = { id, expectedVersion: 1, campaignId: campaign.id };
    expect(await office.by.registrar.campaigns.mark(mark)).toMatchObject({ id, version: 2 });
    const filter = { campaign: campaign.id };
    const { items, total } = await office.head.appeals.list({ view: 'all', filter });
    expect([total, items.map(item => [item.id, item.campaignName])]).toEqual([
      1,
      [[id, { ru: ROAD.nameRu, kk: ROAD.nameKk }]],
    ]);
    expect(await office.head.system.verify()).toMatchObject({ ok: true });
    await tamper(test, `update cases set campaign_id = null where id = '${id}'`);
    expect(await office.head.system.verify()).toMatchObject({ ok: false });
    await tamper(test, `update cases set campaign_id = '${campaign.id}' where id = '${id}'`);
    await office.head.campaigns.mark({ id, expectedVersion: 2, campaignId: null });
    expect((await office.head.appeals.list({ view: 'all', filter })).total).toBe(0);
    expect(await eventsOf('CASE_MARKED')).toEqual([
      { was: ROAD.nameRu, campaign: null },
      { was: null, campaign: ROAD.nameRu },
    ]);
  });

  it('are changed, closed and opened again, each step one version on and in the journal', async () => {
    const { id } = await make();
    const words = { ...ROAD, nameRu: 'В школу', to: '2026-10-15' };
    expect(await office.head.campaigns.save({ id, version: 1, ...words })).toEqual({ id, version: 2 });
    expect(await office.head.campaigns.close({ id, expectedVersion: 2 })).toEqual({ id, version: 3 });
    const seen = async () => (await office.by.registrar.campaigns.list()).find(one => one.id === id);
    expect(await seen()).toEqual({ id, ...words, closedOn: TODAY, version: 3 });
    expect(await office.head.campaigns.reopen({ id, expectedVersion: 3 })).toEqual({ id, version: 4 });
    expect(await seen()).toMatchObject({ closedOn: null });
    expect((await eventsOf('CAMPAIGN_SAVED'))[0]).toEqual({
      name: 'В школу',
      from: '2026-08-01',
      to: '2026-10-15',
    });
    expect(await eventsOf('CAMPAIGN_CLOSED')).toEqual([{ name: 'В школу' }]);
    expect(await eventsOf('CAMPAIGN_REOPENED')).toEqual([{ name: 'В школу' }]);
    expect(await office.head.system.verify()).toMatchObject({ ok: true });
    await tamper(test, `update campaigns set closed_on = '2026-01-01' where id = '${id}'`);
    expect(await office.head.system.verify()).toMatchObject({ ok: false });
    await tamper(test, `update campaigns set closed_on = null where id = '${id}'`);
  });

  it('that are closed take no more cases; those they have keep the mark', async () => {
    const campaign = await make();
    const { id } = await office.head.appeals.register(anAppeal({ campaignId: campaign.id }));
    await office.head.campaigns.close({ id: campaign.id, expectedVersion: 1 });
    const other = await office.head.appeals.register(anAppeal());
    const closed = { code: 'CAMPAIGN_CLOSED' };
    await expect(
      office.head.campaigns.mark({ id: other.id, expectedVersion: 1, campaignId: campaign.id }),
    ).rejects.toMatchObject(closed);
    await expect(office.head.appeals.register(anAppeal({ campaignId: campaign.id }))).rejects.toMatchObject(
      closed,
    );
    const { items } = await office.head.appeals.list({ view: 'all', filter: { campaign: campaign.id } });
    expect(items.map(item => item.id)).toEqual([id]);
  });

  it('said at registration mark the case and decide who gets it', async () => {
    const campaign = await make();
    const target = { type: 'person' as const, executorId: office.other };
    const { version } = await office.head.routing.rules();
    await office.head.routing.saveRules({
      expectedVersion: version,
      rules: [
        {
          id: null,
          title: 'Акция',
          active: true,
          when: { topic: null, territory: null, kind: null },
          target,
          details: { further: { campaign: campaign.id } },
        },
      ],
    });
    const marked = await office.by.registrar.appeals.register(anAppeal({ campaignId: campaign.id }));
    const plain = await office.by.registrar.appeals.register(anAppeal());
    expect([marked.decision.executorId, plain.decision.executorId]).toEqual([office.other, null]);
    expect(await office.head.appeals.get({ id: marked.id })).toMatchObject({
      campaignName: { ru: ROAD.nameRu, kk: ROAD.nameKk },
    });
  });

  it.each([
    ['a campaign of nowhere', 'UNKNOWN_CAMPAIGN', NOWHERE, 1],
    ['a case changed meanwhile', 'STALE', null, 9],
  ])('refuse to mark: %s', async (_name, code, campaignId, expectedVersion) => {
    const { id } = await office.head.appeals.register(anAppeal());
    await expect(office.head.campaigns.mark({ id, expectedVersion, campaignId })).rejects.toMatchObject({
      code,
    });
  });

  it('refuse days that end before they begin, a stale change, and another office', async () => {
    const { id } = await make();
    const backwards = { ...ROAD, from: '2026-09-02', to: '2026-09-01' };
    await expect(office.head.campaigns.save({ id: null, version: null, ...backwards })).rejects.toMatchObject(
      {
        code: 'DATE_IMPOSSIBLE',
      },
    );
    for (const [client, expectedVersion, code] of [
      [office.head, 9, 'STALE'],
      [foreign, 1, 'NOT_FOUND'],
    ] as const) {
      const at = { id, expectedVersion };
      for (const call of [
        () => client.campaigns.save({ id, version: expectedVersion, ...ROAD }),
        () => client.campaigns.close(at),
        () => client.campaigns.reopen(at),
      ])
        await expect(call()).rejects.toMatchObject({ code });
    }
    await expect(foreign.appeals.register(anAppeal({ campaignId: id }))).rejects.toMatchObject({
      code: 'UNKNOWN_CAMPAIGN',
    });
  });

  it('are named at registration only by who may mark cases', async () => {
    const { id } = await make();
    await expect(office.by.executor.appeals.register(anAppeal({ campaignId: id }))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});
