import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { A_PDF, putIn } from '../support/attachments';
import { anAppeal, ENGINES } from '../support/core';
import { aKeptOffice, destroyAll, type KeptOffice, OVER_AT } from '../support/kept-office';

const TODAY = '2026-02-10';
const ORAL = {
  kind: 'processing',
  form: 'oral',
  givenOn: TODAY,
  textVersion: null,
  attachmentId: null,
} as const;
const TEXT = { kind: 'processing', forwardOnlyWith: false, ru: 'Согласен.', kk: 'Келісемін.' } as const;

describe.each(ENGINES)('consents on %s', engine => {
  let office: KeptOffice;
  beforeEach(async () => {
    office = await aKeptOffice(engine);
  });
  afterEach(() => office.test.close());

  const withoutConsent = async () =>
    (await office.head.appeals.list({ view: 'open', filter: { withoutConsent: true } })).items.map(
      item => item.number,
    );
  const give = (caseId: string, more: object = {}) =>
    office.head.consents.give({ caseId, personId: null, ...ORAL, note: 'При свидетеле.', ...more });

  it('keeps every version of the text, and a consent names the one that was signed', async () => {
    const { head } = office;
    await head.consents.saveSettings({ expectedVersion: 0, required: true, ...TEXT });
    await head.consents.saveSettings({ expectedVersion: 1, required: true, ...TEXT, ru: 'Согласна.' });
    // The same words again are no new version.
    await head.consents.saveSettings({ expectedVersion: 2, required: false, ...TEXT, ru: 'Согласна.' });
    await expect(
      head.consents.saveSettings({ expectedVersion: 2, required: true, ...TEXT }),
    ).rejects.toMatchObject({ code: 'STALE' });
    const { texts, ...settings } = await head.consents.settings();
    expect(settings).toEqual({ version: 3, required: false, forwardOnlyWith: false });
    expect(texts.map(({ version, ru, kk }) => [version, ru, kk])).toEqual([
      [2, 'Согласна.', 'Келісемін.'],
      [1, 'Согласен.', 'Келісемін.'],
    ]);
    const { id } = await head.appeals.register(anAppeal());
    await expect(give(id, { textVersion: 3 })).rejects.toMatchObject({ code: 'UNKNOWN_CONSENT_TEXT' });
    const { id: attachmentId } = await putIn(head, { caseId: id, name: 'согласие.pdf', bytes: A_PDF });
    const { id: consentId } = await give(id, { form: 'paper', textVersion: 1, attachmentId, note: '' });
    expect(await head.consents.ofCase({ id })).toEqual({
      items: [
        {
          id: consentId,
          version: 1,
          kind: 'processing',
          form: 'paper',
          givenOn: TODAY,
          textVersion: 1,
          note: '',
          scan: { id: attachmentId, name: 'согласие.pdf' },
          revokedOn: null,
          reason: '',
          addedAt: '2026-02-10T09:00:00.000Z',
          addedBy: 'Сәрсенова Гүлмира',
        },
      ],
      kinds: [
        { kind: 'processing', inForce: true, needed: false },
        { kind: 'passing-on', inForce: false, needed: false },
      ],
      may: { give: true },
    });
  });

  it('holds for every case of the person, also of records that were joined, until it is revoked', async () => {
    const { head, executorId } = office;
    await head.consents.saveSettings({ expectedVersion: 0, required: true, ...TEXT });
    const one = await head.appeals.register(anAppeal({ executorId }));
    const two = await head.appeals.register(anAppeal({ executorId }));
    expect(await withoutConsent()).toEqual([one.number, two.number]);
    const { id } = await give(one.id);
    expect(await withoutConsent()).toEqual([two.number]);
    const people = [];
    for (const { id: caseId } of [two, one]) people.push((await head.appeals.get({ id: caseId })).person);
    const [survivor, absorbed] = people;
    await head.persons.merge({
      survivorId: survivor?.id ?? '',
      survivorVersion: survivor?.version ?? 0,
      absorbedId: absorbed?.id ?? '',
      absorbedVersion: absorbed?.version ?? 0,
    });
    expect(await withoutConsent()).toEqual([]);
    const of = await head.consents.ofPerson({ id: survivor?.id ?? '' });
    expect([of.items.map(item => item.id), of.kinds]).toEqual([
      [id],
      [
        { kind: 'processing', inForce: true, needed: true },
        { kind: 'passing-on', inForce: false, needed: false },
        { kind: 'publication', inForce: false, needed: false },
      ],
    ]);
    const revoke = { id, expectedVersion: 1, on: TODAY, reason: 'Передумала.' };
    await expect(head.consents.revoke({ ...revoke, on: '2026-02-09' })).rejects.toMatchObject({
      code: 'DATE_IMPOSSIBLE',
    });
    await expect(head.consents.revoke({ ...revoke, on: '2026-02-11' })).rejects.toMatchObject({
      code: 'DATE_IN_FUTURE',
    });
    expect(await head.consents.revoke(revoke)).toEqual({ id, version: 2 });
    await expect(head.consents.revoke({ ...revoke, expectedVersion: 2 })).rejects.toMatchObject({
      code: 'ALREADY_REVOKED',
    });
    expect((await head.consents.ofCase({ id: two.id })).items).toMatchObject([
      { revokedOn: TODAY, reason: 'Передумала.', note: 'При свидетеле.' },
    ]);
    expect(await withoutConsent()).toEqual([one.number, two.number]);
    expect((await head.system.verify()).problems).toEqual([]);
  });

  it('is of the case where the person is not known, and asked of nobody without a name', async () => {
    const { head } = office;
    const { applicant: _nobody, ...nameless } = anAppeal();
    const silent = await head.appeals.register({ ...nameless, author: 'anonymous' });
    expect(await withoutConsent()).toEqual([]);
    const ofCase = async () => (await head.consents.ofCase({ id: silent.id })).kinds[0];
    expect(await ofCase()).toMatchObject({ needed: false });
    await give(silent.id);
    expect(await ofCase()).toMatchObject({ inForce: true });
  });

  it('of each kind is worded, given and revoked for itself; publication is the person’s alone', async () => {
    const { head } = office;
    await head.consents.saveSettings({ expectedVersion: 0, required: true, ...TEXT });
    const words = { ru: 'Передавайте.', kk: 'Беріңіздер.', forwardOnlyWith: true, required: true };
    await head.consents.saveSettings({ expectedVersion: 1, ...words, kind: 'passing-on' });
    const { texts, ...settings } = await head.consents.settings();
    expect(settings).toEqual({ version: 2, required: true, forwardOnlyWith: true });
    expect(texts.map(({ version, kind, ru }) => [version, kind, ru])).toEqual([
      [2, 'passing-on', 'Передавайте.'],
      [1, 'processing', 'Согласен.'],
    ]);
    const one = await head.appeals.register(anAppeal());
    // The words of another kind are not what was signed.
    await expect(give(one.id, { kind: 'passing-on', textVersion: 1 })).rejects.toMatchObject({
      code: 'UNKNOWN_CONSENT_TEXT',
    });
    const passing = await give(one.id, { kind: 'passing-on', textVersion: 2 });
    // Passing on is no processing: the reminder stays.
    expect(await withoutConsent()).toEqual([one.number]);
    const { person } = await head.appeals.get({ id: one.id });
    const id = person?.id ?? '';
    await expect(give(one.id, { kind: 'publication' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    const published = await head.consents.give({
      ...ORAL,
      caseId: null,
      personId: id,
      kind: 'publication',
      note: 'Для газеты.',
    });
    const kinds = async () => ({
      ofCase: (await head.consents.ofCase({ id: one.id })).items.map(item => item.kind),
      ofPerson: (await head.consents.ofPerson({ id })).kinds.filter(kind => kind.inForce),
    });
    expect(await kinds()).toEqual({
      ofCase: ['passing-on'],
      ofPerson: [
        { kind: 'passing-on', inForce: true, needed: false },
        { kind: 'publication', inForce: true, needed: false },
      ],
    });
    const revoke = { expectedVersion: 1, on: TODAY, reason: 'Передумала.' };
    await head.consents.revoke({ id: published.id, ...revoke });
    expect((await kinds()).ofPerson).toEqual([{ kind: 'passing-on', inForce: true, needed: false }]);
    await head.consents.revoke({ id: passing.id, ...revoke });
    expect((await kinds()).ofPerson).toEqual([]);
    const told = (await head.journal.list({})).items.filter(row => row.type.startsWith('CONSENT_'));
    expect(told.map(({ type, data }) => [type, data.consentKind])).toEqual([
      ['CONSENT_REVOKED', 'passing-on'],
      ['CONSENT_REVOKED', 'publication'],
      ['CONSENT_GIVEN', 'publication'],
      ['CONSENT_GIVEN', 'passing-on'],
      ['CONSENT_SETTINGS_SAVED', 'passing-on'],
      ['CONSENT_SETTINGS_SAVED', 'processing'],
    ]);
    expect((await head.system.verify()).problems).toEqual([]);
  });

  it.each([
    ['an oral one that nobody can tell of', { note: ' ' }, 'NOTE_MISSING'],
    ['one of tomorrow', { givenOn: '2026-02-11' }, 'DATE_IN_FUTURE'],
  ])('refuses %s', async (_what, more, code) => {
    const { id } = await office.head.appeals.register(anAppeal());
    await expect(give(id, more)).rejects.toMatchObject({ code });
  });

  it("refuses a scan of another person's case", async () => {
    const { head } = office;
    const other = await head.appeals.register(anAppeal({ applicant: { surname: 'Петров' } }));
    const { id: attachmentId } = await putIn(head, { caseId: other.id, name: 'скан.pdf', bytes: A_PDF });
    const { id } = await head.appeals.register(anAppeal());
    await expect(give(id, { attachmentId })).rejects.toMatchObject({ code: 'UNKNOWN_ATTACHMENT' });
  });

  it('goes with the case and the person by an act', async () => {
    const one = await office.closed();
    await give(one.id);
    await destroyAll(office, OVER_AT);
    const rows = await office.test.core.deps.db.read.selectFrom('consents').selectAll().execute();
    expect(rows).toEqual([]);
    expect((await office.head.system.verify()).problems).toEqual([]);
    await expect(give(one.id)).rejects.toMatchObject({ code: 'CASE_DESTROYED' });
  });
});
