import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tamper } from '../support/base-file';
import { anAppeal, type Client, ENGINES, type TestCore } from '../support/core';
import { anOfficeOfDays, MORNING, type OfficeOfDays, type Seated } from '../support/office-of-days';

describe.each(ENGINES)('forwarding to another body on %s', engine => {
  let office: OfficeOfDays;
  let test: TestCore;
  let head: Client;
  let main: Seated;
  let id = '';
  const day = () => office.day();
  const on = () => office.on(id);

  beforeAll(async () => {
    office = await anOfficeOfDays(engine);
    ({ test, head, main } = office);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    office.turnTo(MORNING);
    id = await office.aCase();
  });
  const card = () => head.appeals.get({ id });
  const make = async (over: { closes?: boolean; toldOn?: string | null; forwardedOn?: string } = {}) =>
    main.client.forwards.make({
      ...(await on()),
      bodyKind: 'local-administration',
      body: 'Аппарат акима г. Кокшетау',
      letterNumber: '12-4/815',
      letterOn: over.forwardedOn ?? day(),
      forwardedOn: over.forwardedOn ?? day(),
      toldOn: over.toldOn === undefined ? day() : over.toldOn,
      note: '',
      closes: over.closes ?? false,
    });
  const first = async () => (await head.forwards.ofCase({ id })).forwards[0];

  it('warns where no consent to passing on is noted, and refuses where the office says so', async () => {
    const passingOn = async () =>
      (await head.consents.ofCase({ id })).kinds.find(({ kind }) => kind === 'passing-on');
    const consent = async () => (await head.forwards.ofCase({ id })).consent;
    const settings = { required: false, kind: 'passing-on', ru: 'Передавайте.', kk: 'Беріңіздер.' } as const;
    const demand = async (forwardOnlyWith: boolean) =>
      head.consents.saveSettings({
        expectedVersion: (await head.consents.settings()).version,
        forwardOnlyWith,
        ...settings,
      });
    expect([await consent(), await passingOn()]).toEqual([
      'warn',
      { kind: 'passing-on', inForce: false, needed: false },
    ]);
    await demand(true);
    expect(await consent()).toBe('refuse');
    await expect(make()).rejects.toMatchObject({ code: 'CONSENT_MISSING' });
    expect(await card()).toMatchObject({ status: 'in-work', questions: [{ result: null }] });
    await demand(false);
    await make();
    expect(await passingOn()).toMatchObject({ inForce: false, needed: true });
    const oral = { form: 'oral', givenOn: day(), textVersion: null, attachmentId: null } as const;
    const given = await main.client.consents.give({
      caseId: id,
      personId: null,
      kind: 'passing-on',
      ...oral,
      note: 'При свидетеле.',
    });
    expect([await consent(), await passingOn()]).toEqual([
      null,
      { kind: 'passing-on', inForce: true, needed: true },
    ]);
    await demand(true);
    await make();
    // A consent to processing is none to passing on, and a revoked one is none at all.
    await main.client.consents.give({
      caseId: id,
      personId: null,
      kind: 'processing',
      ...oral,
      note: 'Так.',
    });
    await head.consents.revoke({ id: given.id, expectedVersion: 1, on: day(), reason: 'Передумала.' });
    expect(await consent()).toBe('refuse');
    await expect(make()).rejects.toMatchObject({ code: 'CONSENT_MISSING' });
    await demand(false);
    const { applicant: _nobody, ...nameless } = anAppeal({ executorId: main.id });
    const silent = await head.appeals.register({ ...nameless, author: 'anonymous' });
    expect((await head.forwards.ofCase({ id: silent.id })).consent).toBeNull();
  });

  it('says by which day, and waits for the reply', async () => {
    expect((await head.forwards.ofCase({ id })).term).toMatchObject({ dueOn: '2026-11-25', confirmed: true });
    await make();
    expect(await card()).toMatchObject({ status: 'in-work', questions: [{ result: 'forwarded' }] });
    expect(await first()).toMatchObject({
      body: 'Аппарат акима г. Кокшетау',
      letterNumber: '12-4/815',
      dueOn: '2026-11-25',
      late: { sent: false, told: false },
      may: { tell: false, reply: true, undo: true },
    });
    office.turnTo('2026-12-02T05:00:00.000Z');
    const reply = { forwardId: (await first())?.id ?? '', what: 'replied', on: day() } as const;
    await main.client.forwards.note({ ...(await on()), ...reply, words: 'Пособие назначено.' });
    expect(await first()).toMatchObject({ repliedOn: '2026-12-02', reply: 'Пособие назначено.' });
    await expect(main.client.forwards.note({ ...(await on()), ...reply })).rejects.toMatchObject({
      code: 'ALREADY_NOTED',
    });
    const { timeline } = await card();
    expect(timeline.slice(0, 2).map(({ type, data, text }) => [type, data, text])).toEqual([
      ['FORWARD_REPLIED', { on: '2026-12-02' }, 'Пособие назначено.'],
      [
        'APPEAL_FORWARDED',
        { bodyKind: 'local-administration', on: '2026-11-20', late: false, closed: false },
        'Аппарат акима г. Кокшетау, 12-4/815',
      ],
    ]);
  });

  it('counts what was sent or told after its day as late', async () => {
    office.turnTo('2026-11-26T05:00:00.000Z');
    await make({ toldOn: null });
    expect(await first()).toMatchObject({ late: { sent: true, told: true }, may: { tell: true } });
    const told = { forwardId: (await first())?.id ?? '', what: 'told', on: day() } as const;
    await main.client.forwards.note({ ...(await on()), ...told });
    expect((await card()).timeline[0]).toMatchObject({
      type: 'FORWARD_TOLD',
      data: { on: '2026-11-26', late: true },
    });
  });

  it('has the term that the office set for the body, and keeps it afterwards', async () => {
    const akimat = {
      kind: 'local-administration',
      name: { ru: 'Аппарат акима г. Кокшетау', kk: 'Көкшетау қ. әкімінің аппараты' },
      term: { amount: 1, unit: 'working' },
    } as const;
    await expect(head.forwards.saveBodies({ bodies: [akimat, akimat] })).rejects.toMatchObject({
      code: 'BODY_TWICE',
      data: { index: 1 },
    });
    await expect(main.client.forwards.saveBodies({ bodies: [] })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await head.forwards.saveBodies({ bodies: [akimat] });
    expect(await main.client.forwards.bodies()).toEqual({ bodies: [akimat] });
    expect((await head.forwards.ofCase({ id })).bodies).toEqual([{ ...akimat, dueOn: '2026-11-23' }]);
    office.turnTo('2026-11-24T05:00:00.000Z');
    await make();
    expect(await first()).toMatchObject({ dueOn: '2026-11-23', late: { sent: true } });
    await head.forwards.saveBodies({ bodies: [] });
    expect(await first()).toMatchObject({ dueOn: '2026-11-23', late: { sent: true } });
    expect(
      (await head.journal.list({ type: 'RECEIVING_BODIES_SAVED' })).items.map(({ data }) => data),
    ).toEqual([
      { bodies: 0, special: 0 },
      { bodies: 1, special: 1 },
    ]);
    expect((await head.system.verify()).problems).toEqual([]);
  });

  it('is counted on the day it was sent, late ones apart, and opens the cases behind the figure', async () => {
    const figure = async (row: string) => {
      const { tables } = await head.forms.report({ quarter: '2027-Q1', formId: 'party-quarter' });
      return tables[0]?.rows.find(one => one.id === row)?.cells[0];
    };
    office.turnTo('2027-01-08T05:00:00.000Z');
    await make();
    const inTime = await office.aCase();
    id = inTime;
    await make();
    id = await office.aCase();
    await make();
    const undo = { forwardId: (await first())?.id ?? '', reason: 'Ошиблись делом.' };
    await main.client.forwards.undo({ ...(await on()), ...undo });
    expect((await figure('forwarded-away'))?.value).toBe(2);
    const late = await figure('forwarded-late');
    expect(late?.value).toBe(1);
    if (!late?.address) throw new Error('the figure has no address');
    const behind = await head.forms.units({ quarter: '2027-Q1', address: late.address, limit: 10 });
    expect(behind.total).toBe(1);
    expect(behind.units[0]?.item.id).not.toBe(inTime);
  });

  it('closes the case, and is taken back whole on the same day only', async () => {
    await make({ closes: true });
    expect(await card()).toMatchObject({ status: 'closed', closedOn: '2026-11-20' });
    const undo = { forwardId: (await first())?.id ?? '', reason: 'Ошиблись делом.' };
    office.turnTo('2026-11-21T05:00:00.000Z');
    await expect(main.client.forwards.undo({ ...(await on()), ...undo })).rejects.toMatchObject({
      code: 'TOO_LATE',
    });
    office.turnTo('2026-11-20T09:00:00.000Z');
    await main.client.forwards.undo({ ...(await on()), ...undo });
    expect(await card()).toMatchObject({
      status: 'in-work',
      closedOn: null,
      questions: [{ result: null, resultOn: null }],
    });
    await expect(main.client.forwards.undo({ ...(await on()), ...undo })).rejects.toMatchObject({
      code: 'ALREADY_UNDONE',
    });
  });

  it.each([
    ['before the arrival', { forwardedOn: '2026-11-19' }],
    ['in the future', { forwardedOn: '2026-11-21' }],
    ['told in the future', { toldOn: '2026-11-21' }],
  ])('refuses a day %s', async (_name, over) => {
    await expect(make(over)).rejects.toMatchObject({ code: 'DATE_IMPOSSIBLE' });
  });

  it('the check finds a forwarding that was changed, and one that was taken away', async () => {
    await make();
    expect((await head.system.verify()).problems).toEqual([]);
    const row = (await first())?.id ?? '';
    await tamper(test, `update forwards set told_on = null where id = '${row}'`);
    expect((await head.system.verify()).problems).toEqual([{ code: 'ROW_CHANGED', table: 'forwards', row }]);
    await tamper(test, `delete from forwards where id = '${row}'`);
    expect((await head.system.verify()).problems).toEqual([
      { code: 'ROW_CHANGED', table: 'forwards', row: id },
    ]);
  });
});
