import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeEnrolment, writePackage } from '../../electron/core/package/make-package';
import { canonicalText, fingerprintOf, isSignedBy } from '../../electron/core/package/signing-key';
import { Enrolment, Package } from '../../shared/contract/package';
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
import { liveAppeal } from '../support/live-appeal';
import { plannedAppeal } from '../support/random-appeals';

const QUARTER = '2026-Q3';

/** What citizens and staff said: none of it may leave with the figures. */
const WORDS = [
  'Ахметбекова',
  'Айгүл',
  'Серікқызы',
  '701 234',
  '7012345',
  'Отказали',
  'пособии',
  'төрт бала',
  'Юрист Юристович',
  'Ждали',
];

describe.each(ENGINES)('a package on %s', engine => {
  let test: TestCore;
  let head: Client;
  let pack: (maskBelow: number, recipient?: string) => Promise<Awaited<ReturnType<typeof writePackage>>>;
  let enrolment: () => ReturnType<typeof writeEnrolment>;

  beforeAll(async () => {
    test = await aCore(engine);
    const office = await anOffice(test);
    head = office.head;
    const { id } = await anExecutor(test, head, { login: 'lawyer', name: 'Юрист Юристович', kind: 'lawyer' });
    const staff = await head.staff.executors();
    for (const plan of fc.sample(plannedAppeal, { numRuns: 40, seed: 9 }))
      await liveAppeal(head, staff, plan);
    const late = await head.appeals.register(anAppeal({ receivedOn: '2026-07-02', executorId: id }));
    await head.appeals.addNote({ id: late.id, expectedVersion: 1, text: 'Ждали ответа.' });
    const { actor } = office.session;
    if (!actor) throw new Error('nobody is signed in');
    pack = (maskBelow, recipient) =>
      writePackage(test.core.deps, actor, { quarter: QUARTER, maskBelow, recipient });
    enrolment = () => writeEnrolment(test.core.deps, actor);
  });
  afterAll(() => test.close());

  it('is made of a signed quarter alone', async () => {
    await expect(pack(0)).rejects.toMatchObject({ code: 'QUARTER_NOT_SIGNED' });
    const { total } = await head.closing.check({ quarter: QUARTER });
    await head.closing.sign({ quarter: QUARTER, password: PASSWORD, flaws: total, issues: 0 });
    const { bytes } = await pack(0);
    const { signature, ...unsigned } = Package.parse(JSON.parse(bytes.toString()));
    expect(isSignedBy(unsigned.key, unsigned, signature)).toBe(true);
    expect(canonicalText({ ...unsigned, signature })).toBe(bytes.toString());
    const report = await head.statistics.quarter({ quarter: QUARTER });
    expect(unsigned.figures).toContainEqual({
      indicator: 'appeals.received',
      value: report.totals['appeals.received'].now,
    });
  });

  it('holds no word of a citizen or of the staff', async () => {
    const text = (await pack(0)).bytes.toString();
    for (const word of WORDS) expect(text, word).not.toContain(word);
    expect(text).not.toContain('"executor"');
    for (const { id } of (await head.appeals.list({ view: 'all', limit: 100 })).items)
      expect(text).not.toContain(id);
  });

  it('hides what is small', async () => {
    const { bytes, hidden } = await pack(5);
    const { figures, maskedBelow } = Package.parse(JSON.parse(bytes.toString()));
    expect([maskedBelow, hidden > 0]).toEqual([5, true]);
    expect(figures.filter(({ value }) => value === null)).toHaveLength(hidden);
    for (const figure of figures)
      if ('by' in figure && 'sex' in figure.by && figure.value !== null)
        expect(figure.value === 0 || figure.value >= 5).toBe(true);
  });

  it('is opened by the centre alone where its key is given', async () => {
    const recipient = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';
    const { name, bytes } = await pack(0, recipient);
    expect([name, bytes.subarray(0, 21).toString()]).toEqual([
      `KZ-01-${QUARTER}-1.reception.json.age`,
      'age-encryption.org/v1',
    ]);
    await expect(pack(0, 'age1wrong')).rejects.toMatchObject({ code: 'BAD_RECIPIENT' });
  });

  it('is signed by one key for years, also after a change of the office key', async () => {
    const before = await enrolment();
    const { signature, ...unsigned } = Enrolment.parse(JSON.parse(before.bytes.toString()));
    expect(isSignedBy(unsigned.key, unsigned, signature)).toBe(true);
    expect(before.fingerprint).toBe(fingerprintOf(unsigned.key));
    expect(before.fingerprint).toMatch(/^\d{5}( \d{5}){5}$/);
    await head.keys.change();
    await expect.poll(async () => (await head.keys.status()).change, { timeout: 30_000 }).toBe(null);
    expect((await enrolment()).fingerprint).toBe(before.fingerprint);
  });
});
