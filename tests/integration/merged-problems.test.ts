import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalForm, formHash } from '../../electron/core/forms/stored-forms';
import { canonicalText, signingKeyOf } from '../../electron/core/package/signing-key';
import { Package } from '../../shared/contract/package';
import { PARTY_QUARTER, PARTY_QUARTER_1 } from '../../shared/domain/statistics/forms/party-quarter';
import { anAppeal, ENGINES } from '../support/core';
import { aReportingOffice, enrol, type ReportingOffice } from '../support/reporting-office';

const QUARTER = '2026-Q3';
const FORM = {
  ...PARTY_QUARTER,
  id: 'named-problems',
  version: 1,
  mask: null,
  tables: [
    {
      id: 'problems',
      title: { ru: 'Системные проблемы', kk: '', en: '' },
      indicator: 'problems.named',
      total: true,
      columns: [
        { id: 'now', show: 'count', period: 'now' },
        { id: 'year', show: 'count', period: 'yearToDate' },
      ],
      rows: [{ kind: 'breakdown', id: 'by', by: ['region'], order: 'code', top: null }],
    },
  ],
} as const;
/** What each office names: quarter, topic, place. */
const NAMED = {
  'A-01': [
    [QUARTER, '0002.0007', '110000000'],
    [QUARTER, '0003.0009', '111033100'],
    ['2026-Q1', '0003.0009', '111033100'],
  ],
  'A-02': [[QUARTER, '0002.0007', '110000000']],
  'R-01': [
    [QUARTER, '0002.0007', '55'],
    ['2026-Q2', '0001', '55'],
  ],
} as const;

describe.each(ENGINES)('problems of several offices at a centre on %s', engine => {
  let centre: ReportingOffice;
  let offices: ReportingOffice[];

  beforeAll(async () => {
    centre = await aReportingOffice(engine, 'C-00');
    await centre.head.forms.install({ text: JSON.stringify(FORM) });
    offices = await Promise.all(
      Object.keys(NAMED).map(code => aReportingOffice('sqlite', code, code === 'R-01' ? 'RU' : 'KZ')),
    );
    for (const [index, named] of Object.values(NAMED).entries()) {
      const office = offices[index];
      if (!office) throw new Error('no office');
      await office.head.forms.install({ text: JSON.stringify(FORM) });
      await office.head.appeals.register(anAppeal({ receivedOn: '2026-08-01', territory: named[0][2] }));
      for (const [quarter, topic, territory] of named)
        await office.head.problems.save({
          id: null,
          version: null,
          title: `Беда ${topic}`,
          asked: 'Помочь',
          askedOf: 'Власть',
          quarter,
          topic,
          territory,
          cases: [],
        });
      await office.sign(QUARTER);
      await enrol(centre, office);
      const text = await office.pack(QUARTER, 0, [FORM.id]);
      await centre.head.centre.take({ text });
    }
  });
  afterAll(() => Promise.all([centre, ...offices].map(office => office.close())));

  it('are added up over offices and regions, and listed: as many as are counted', async () => {
    const counted = async (region?: string) => {
      const asked = { quarter: QUARTER, formId: 'named-problems', ...(region ? { region } : {}) };
      const { report, hidden } = await centre.head.centre.formReport(asked);
      const rows = report.tables[0]?.rows ?? [];
      return { hidden, rows: rows.map(({ id, cells }) => [id, cells.map(({ value }) => value)]) };
    };
    expect(await counted()).toEqual({
      hidden: 0,
      rows: [
        ['by/110000000', [3, 4]],
        ['by/55', [1, 2]],
        ['total', [4, 6]],
      ],
    });
    expect(await counted('55')).toEqual({
      hidden: 0,
      rows: [
        ['by/55', [1, 2]],
        ['total', [1, 2]],
      ],
    });
    const listed = async (region?: string) => {
      const groups = await centre.head.centre.problems({ quarter: QUARTER, ...(region ? { region } : {}) });
      return groups.map(({ offices: count, named }) => [count, named.map(({ office }) => office)]);
    };
    expect(await listed()).toEqual([
      [2, ['A-01', 'A-02']],
      [1, ['R-01']],
      [1, ['A-01']],
    ]);
    expect(await listed('55')).toEqual([[1, ['R-01']]]);
  });

  it('count as not told where an office signed with the first version of the party’s form', async () => {
    const [newer, former] = offices;
    if (!newer || !former) throw new Error('no office');
    const packed = async (office: ReportingOffice) => {
      await office.head.appeals.register(anAppeal({ receivedOn: '2026-08-02' }));
      await office.sign(QUARTER, 'Нашли письмо');
      return office.pack(QUARTER, 0, ['party-quarter']);
    };
    const sent = [await packed(newer), await asFormer(former, await packed(former))];
    for (const text of sent) await centre.head.centre.take({ text });
    const asked = { quarter: QUARTER, formId: 'party-quarter', region: '110000000' };
    const merged = await centre.head.centre.formReport(asked);
    expect([merged.offices, merged.without]).toEqual([2, 0]);
    const forms = sent.flatMap(text => Package.parse(JSON.parse(text)).forms ?? []);
    const counts = forms.flatMap(({ families }) =>
      families.flatMap(({ rows }) => rows.flatMap(row => row.counts)),
    );
    const masked = counts.filter(count => count === null).length;
    expect(merged.hidden).toBe(masked + (forms[1]?.periods.length ?? 0));
    const line = merged.report.tables.flatMap(({ rows }) => rows).find(({ id }) => id === 'problems');
    expect(line?.cells[0]).toMatchObject({ value: 2, hidden: false });
  });
});

/** A package as the release before made it: the first version of the party's form, and no problems counted in it. */
async function asFormer({ deps, actor }: ReportingOffice, text: string): Promise<string> {
  const { signature: _, ...sent } = Package.parse(JSON.parse(text));
  const [form] = sent.forms ?? [];
  if (!form) throw new Error('the package has no form');
  const families = form.families.filter(({ indicator }) => indicator !== 'problems.named');
  expect(families.length).toBeLessThan(form.families.length);
  const hash = formHash(canonicalForm(PARTY_QUARTER_1));
  const former = { ...sent, forms: [{ ...form, version: 1, hash, families }] };
  const key = await deps.db.write(tx => signingKeyOf(deps, tx, actor.officeId));
  return canonicalText({ ...former, signature: key.sign(former) });
}
