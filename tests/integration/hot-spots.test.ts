import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anAppeal, ENGINES } from '../support/core';
import { aReportingOffice, enrol, type ReportingOffice } from '../support/reporting-office';

/** Quarters with a day of each and how many roads two offices heard of: four usual ones, then a wave. */
const QUARTERS = [
  ['2025-Q3', '2025-08-04', 1, 2],
  ['2025-Q4', '2025-11-03', 2, 1],
  ['2026-Q1', '2026-02-02', 1, 1],
  ['2026-Q2', '2026-05-04', 2, 2],
  ['2026-Q3', '2026-08-03', 8, 7],
] as const;
const ROADS = [{ classifier: 'ru-2025', code: '0003.0009.0097' }];
const VILLAGE = '111010000';

describe.each(ENGINES)('hot spots at a centre on %s', engine => {
  let centre: ReportingOffice;
  let offices: ReportingOffice[];

  beforeAll(async () => {
    centre = await aReportingOffice(engine, 'C-00');
    offices = await Promise.all(['A-01', 'A-02'].map(code => aReportingOffice('sqlite', code)));
    for (const [at, office] of offices.entries()) {
      await enrol(centre, office);
      for (const [quarter, receivedOn, ...counts] of QUARTERS) {
        for (let n = 0; n < (counts[at] ?? 0); n += 1)
          await office.head.appeals.register(
            anAppeal({ receivedOn, territory: VILLAGE, questions: ROADS, summary: `Яма на дороге ${n}` }),
          );
        await office.sign(quarter);
        await centre.head.centre.take({ text: await office.pack(quarter) });
      }
    }
  });
  afterAll(() => Promise.all([centre, ...offices].map(office => office.close())));

  it('are a theme and a place, over all offices that serve it', async () => {
    const { hotSpots } = await centre.head.centre.offices({ quarter: '2026-Q3' });
    const office = { ru: 'Приёмная', kk: 'Қоғамдық қабылдау' };
    expect(hotSpots).toEqual([
      {
        place: { ru: 'Кокшетау Г.А.', kk: 'Көкшетау Қ.Ә.' },
        offices: [office, office],
        topic: { ru: 'Хозяйственная деятельность', kk: 'Шаруашылық қызмет' },
        now: 15,
        from: 0,
        to: 8,
      },
    ]);
    expect((await centre.head.centre.offices({ quarter: '2026-Q2' })).hotSpots).toEqual([]);
  });
});
