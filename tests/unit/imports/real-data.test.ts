import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRows } from '../../../electron/core/imports/readers/read-rows';
import type { ImportMapping } from '../../../shared/contract/import-mapping';
import type { ImportedAppeal } from '../../../shared/domain/imports/imported-appeal';
import { rowMapper } from '../../../shared/domain/imports/map-row';
import { missingColumns } from '../../../shared/domain/imports/missing-columns';
import { sharedDataDir } from '../../support/shared-data';
import { shippedMapping } from '../../support/shipped-mapping';

const data = sharedDataDir();

async function importAll(mapping: ImportMapping, files: readonly string[]) {
  const map = rowMapper(mapping);
  const rows: ImportedAppeal[] = [];
  const refusals: unknown[] = [];
  for (const file of files) {
    const source = await readRows(file, mapping.file);
    expect(missingColumns(mapping, source.header)).toEqual([]);
    for await (const { line, cells } of source.rows) {
      const mapped = map(cells);
      if (mapped.ok) rows.push(mapped.row);
      else refusals.push({ file, line, refusals: mapped.refusals });
    }
  }
  return { rows, refusals };
}

function count<T>(rows: readonly T[], key: (row: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[key(row)] = (counts[key(row)] ?? 0) + 1;
  return counts;
}

describe.runIf(data !== null)('real journals', () => {
  const folder = data ?? '';

  it('Minsk: all 52,065 requests are read and none is refused', async () => {
    const months = readdirSync(join(folder, 'minsk-115')).filter(name => /^\d{4}-\d{2}\.csv$/.test(name));
    const mapping = shippedMapping('minsk-115');
    const { rows, refusals } = await importAll(
      mapping,
      months.map(name => join(folder, 'minsk-115', name)),
    );
    expect(refusals).toEqual([]);
    expect(rows).toHaveLength(52_065);
    expect(count(rows, row => `${row.status} ${row.result}`)).toEqual({
      'closed measures-taken': 48_131,
      'open null': 3_934,
    });
    const topics = new Set(mapping.classifier.topics?.map(({ code }) => code));
    const names = new Set(Object.keys(mapping.executors?.names ?? {}));
    expect(rows.filter(row => !topics.has(row.topicCode ?? '') || !names.has(row.executor ?? ''))).toEqual(
      [],
    );
    expect(count(rows, row => String(row.text === 'Адрес не указан'))).toEqual({ false: 52_057, true: 8 });
    expect(new Set(rows.map(({ externalId }) => externalId)).size).toBe(52_065);
  }, 60_000);

  it('Kazakhstan: all 1,200 bilingual appeals are read and none is refused', async () => {
    const mapping = shippedMapping('appeals-kz-bilingual');
    const { rows, refusals } = await importAll(mapping, [join(folder, 'appeals-kz-bilingual.csv')]);
    expect(refusals).toEqual([]);
    expect(rows).toHaveLength(1_200);
    expect(count(rows, row => `${row.status} ${row.result}`)).toEqual({
      'open null': 829,
      'closed measures-taken': 371,
    });
    expect(count(rows, row => row.repeat)).toEqual({ first: 687, duplicate: 513 });
    expect(rows[0]).toMatchObject({
      externalId: '1',
      territory: '750000000',
      urgency: 'normal',
      language: 'kk',
    });
    expect(rows[0]?.text.split('\n\n')).toHaveLength(2);
  });
});
