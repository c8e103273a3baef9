import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const TABLES = join(ROOT, 'electron/core/reference/data');
const EDITIONS = join(ROOT, '../shared/data');
const scratch = mkdtempSync(join(tmpdir(), 'build-tables-'));
afterAll(() => rmSync(scratch, { recursive: true }));

function build(...args: string[]): { status: number | null; stderr: string } {
  const script = join(ROOT, 'scripts/reference/build-tables.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  return { status, stderr };
}

function buildFrom(kind: string, edition: string, out: string) {
  const input = join(scratch, 'edition');
  writeFileSync(input, edition);
  const run = build(kind, input, '--edition', '2027-01-01', '--retrieved', '2027-01-02', '--out', out);
  return { ...run, lines: run.status === 0 ? readFileSync(out, 'utf8').split('\n') : [] };
}

describe('build-tables', () => {
  it('writes the used groups of the classifier, in order, and leaves qualifiers out', () => {
    const { lines, stderr } = buildFrom(
      'classifier',
      'code\tname_ru\n0001.0001.0000.0000\t  Строй «РФ»  и  право\n0001.0000.0000.0000\tГосударство\n0001.0001.0001.0001.0025\tПо старости\n',
      join(scratch, 'classifier.tsv'),
    );
    expect(lines.slice(-5)).toEqual([
      '# rows: 2',
      '# columns: code name_ru name_kk',
      '0001\tГосударство\t',
      '0001.0001\tСтрой «РФ» и право\t',
      '',
    ]);
    expect(stderr).toContain('2 rows, 2 without a Kazakh name, 1 lines of the edition left out');
  });

  it('carries a Kazakh name over where code and Russian name are the same', () => {
    const out = join(scratch, 'carried.tsv');
    buildFrom('classifier', 'code\tname_ru\tname_kk\n0001\tЖильё\tТұрғын үй\n0002\tТруд\tЕңбек\n', out);
    const { lines } = buildFrom('classifier', 'code\tname_ru\n0001\tЖильё\n0002\tТруд и занятость\n', out);
    expect(lines.slice(-3)).toEqual(['0001\tЖильё\tТұрғын үй', '0002\tТруд и занятость\t', '']);
  });

  it.each([
    ['a comma-separated edition', 'kato,type_code,name_ru,name_kk\n111010000,1,г.Кокшетау,Көкшетау  ќ.\n'],
    [
      "the publisher's own columns",
      '\uFEFFte;ab;cd;ef;hij;k;name_kaz;name_rus;nn\n111010000;11;10;10;000;1;Көкшетау қ.;г.Кокшетау;1\n',
    ],
  ])('reads %s of КАТО', (_name, edition) => {
    const { lines } = buildFrom('kato', edition, join(scratch, 'kato.tsv'));
    expect(lines.slice(-3)).toEqual([
      '# columns: code type name_ru name_kk',
      '111010000\t1\tг.Кокшетау\tКөкшетау қ.',
      '',
    ]);
  });

  it('refuses a file that is no edition and writes nothing', () => {
    const out = join(scratch, 'refused.tsv');
    expect(buildFrom('kato', 'id,name\n1,Кокшетау\n', out).status).toBe(1);
    expect(buildFrom('classifier', 'code\tname_ru\n01.02\tЖильё\n', out).status).toBe(1);
    expect(build('kato').status).toBe(2);
    expect(existsSync(out)).toBe(false);
  });
});

const editionsThere = existsSync(EDITIONS);
if (!editionsThere)
  console.warn(`SKIPPED: published editions are not at ${EDITIONS}; the shipped tables are not rebuilt`);

describe.skipIf(!editionsThere)('the shipped tables', () => {
  it.each([
    ['kato', 'kz-kato.csv', 'kato-2026-07-17.tsv', '2026-07-17', '2026-08-12'],
    ['classifier', 'classifier-2025-10-31.tsv', 'classifier-ru-2025-10-31.tsv', '2025-10-31', '2026-11-22'],
  ])('%s is what its edition gives', (kind, edition, table, day, retrieved) => {
    const out = join(scratch, table);
    const shipped = readFileSync(join(TABLES, table), 'utf8');
    writeFileSync(out, shipped);
    expect(
      build(kind, join(EDITIONS, edition), '--edition', day, '--retrieved', retrieved, '--out', out).status,
    ).toBe(0);
    expect(readFileSync(out, 'utf8')).toBe(shipped);
  });
});
