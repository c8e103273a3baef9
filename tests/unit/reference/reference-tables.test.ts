import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ReferenceTableError } from '../../../electron/core/reference/parse-table';
import {
  loadClassifier,
  loadKato,
  loadRuSubjects,
  type TerritoryRow,
  type TopicRow,
} from '../../../electron/core/reference/reference-tables';

const readText = (file: string) =>
  readFileSync(new URL(`../../../electron/core/reference/data/${file}`, import.meta.url), 'utf8');

const classifier = loadClassifier(readText);
const kato = loadKato(readText);
const subjects = loadRuSubjects(readText);

const find = <Row extends { readonly code: string }>(rows: readonly Row[], code: string) =>
  rows.find(row => row.code === code);
const countByLevel = (rows: readonly { readonly level: number }[]) =>
  [1, 2, 3, 4].map(level => rows.filter(row => row.level === level).length);

/** Every row's path is its parent's path and one more step. */
function strayPaths(rows: readonly (TopicRow | TerritoryRow)[]): string[] {
  const paths = new Map(rows.map(row => [row.code, row.path]));
  return rows
    .filter(row => {
      const above = row.parent === null ? '' : `${paths.get(row.parent)}/`;
      return !row.path.startsWith(above) || row.path.slice(above.length).includes('/');
    })
    .map(row => row.code);
}

describe('the classifier', () => {
  it('holds 5 sections, 21 theme groups, 206 themes and 245 questions', () => {
    expect(countByLevel(classifier.topics)).toEqual([5, 21, 206, 245]);
    expect(classifier.meta).toMatchObject({ id: 'ru-2025', edition: '2025-10-31' });
  });

  it('places a theme under its group and section', () => {
    expect(find(classifier.topics, '0002.0007.0071')).toEqual({
      code: '0002.0007.0071',
      parent: '0002.0007',
      level: 3,
      path: '0002/0007/0071',
      nameRu: 'Пенсии',
      nameKk: 'Зейнетақылар',
    });
  });

  it('has a Kazakh name for every topic', () => {
    expect(classifier.topics.filter(topic => topic.nameKk === null)).toEqual([]);
  });

  it('of a newer edition may lack a Kazakh name', () => {
    const { topics } = loadClassifier(file => readText(file).replace('\tЗейнетақылар\n', '\t\n'));
    expect(find(topics, '0002.0007.0071')?.nameKk).toBeNull();
  });

  it('keeps every path under the path of the parent', () => {
    expect(strayPaths(classifier.topics)).toEqual([]);
  });
});

describe('КАТО', () => {
  it('holds 20 oblasts and cities, 209 districts, 2,379 rural districts and 12,986 settlements', () => {
    expect(countByLevel(kato.territories)).toEqual([20, 209, 2379, 12_986]);
    expect(kato.meta.edition).toBe('2026-07-17');
  });

  it.each([
    ['110000000', null, 1, '11', 'Ақмола облысы'],
    ['115600000', '110000000', 2, '11/1156', 'Зеренді ауданы'],
    ['115630000', '115600000', 3, '11/1156/115630', 'Зеренді а.о.'],
    ['115630100', '115630000', 4, '11/1156/115630/115630100', 'Зеренді а.'],
    // A town and a settlement without a rural district above them, and a district of the capital.
    ['113820100', '113800000', 4, '11/1138/113820100', 'Атбасар қ.'],
    ['632400200', '632400000', 4, '63/6324/632400200', 'Үлбі к.'],
    ['711210000', '710000000', 3, '71/711210', 'Есіл ауданы'],
  ])('places %s under %s', (code, parent, level, path, nameKk) => {
    expect(find(kato.territories, code)).toMatchObject({ parent, level, path, nameKk });
  });

  it('keeps every path under the path of the parent', () => {
    expect(strayPaths(kato.territories)).toEqual([]);
  });

  it('has no letters of old fonts and no stray blanks in its names', () => {
    const strange = /[^А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі0-9 .,"«»№/-]|^ | $| {2}/u;
    expect(
      kato.territories
        .filter(row => strange.test(row.nameRu) || strange.test(row.nameKk))
        .map(row => row.code),
    ).toEqual([]);
  });
});

describe('the subjects of the Russian Federation', () => {
  it('are 89, each with a Russian and a Kazakh name', () => {
    expect(subjects.territories).toHaveLength(89);
    expect(find(subjects.territories, '55')).toEqual({
      code: '55',
      parent: null,
      level: 1,
      path: '55',
      nameRu: 'Омская область',
      nameKk: 'Омбы облысы',
    });
  });
});

describe('a damaged table', () => {
  const damage = (from: string, to: string) => () => loadClassifier(file => readText(file).replace(from, to));

  it.each([
    ['a code of another shape', '\n0001.0001.0001\t', '\n0001.0001.1\t', 'bad-code', 13],
    ['a code given twice', '\n0001.0001.0002\t', '\n0001.0001.0001\t', 'duplicate-code', 14],
    ['a topic without its parent', '\n0005.0005\t', '\n0005.0006\t', 'no-parent', 403],
    ['a topic without a name', '\tКонституционный строй\t', '\t\t', 'empty-name', 12],
  ])('%s is refused with its line', (_name, from, to, fault, line) => {
    expect(damage(from, to)).toThrow(ReferenceTableError);
    expect(damage(from, to)).toThrow(expect.objectContaining({ fault, line }));
  });
});
