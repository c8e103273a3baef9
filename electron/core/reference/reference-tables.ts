import { parseTable, ReferenceTableError, type TableMeta, type TableRow } from './parse-table';

/** Files of the tables that ship with the program, in `data/`. */
export const CLASSIFIER_FILE = 'classifier-ru-2025-10-31.tsv';
export const KATO_FILE = 'kato-2026-07-17.tsv';
export const RU_SUBJECTS_FILE = 'ru-subjects.tsv';

/** Text of a table by its file name: the caller knows where the files lie. */
export type ReadTableText = (file: string) => string;

/** Section 1 (раздел), 2 (тематика), 3 (тема), 4 (вопрос) of the Russian classifier. */
export type TopicLevel = 1 | 2 | 3 | 4;
/** КАТО: 1 oblast or city of the republic, 2 district, 3 rural district or town, 4 settlement. RU: 1 subject. */
export type TerritoryLevel = 1 | 2 | 3 | 4;

export interface TopicRow {
  /** Code without unused groups: `0002.0007.0071`. */
  readonly code: string;
  readonly parent: string | null;
  readonly level: TopicLevel;
  /** Groups from the section down, joined by `/`: the subtree of `p` is `path = p OR path LIKE p/%`. */
  readonly path: string;
  readonly nameRu: string;
  /** Null where no Kazakh name exists. */
  readonly nameKk: string | null;
}

export interface TerritoryRow {
  readonly code: string;
  readonly parent: string | null;
  readonly level: TerritoryLevel;
  /** Used groups of the codes from the oblast down: `11/1110/111010`; subtree as with topics. */
  readonly path: string;
  readonly nameRu: string;
  readonly nameKk: string;
}

/**
 * The thematic classifier of appeals of the Russian President's Directorate for Work with Appeals.
 * Throws ReferenceTableError.
 */
export function loadClassifier(readText: ReadTableText): {
  readonly meta: TableMeta;
  readonly topics: readonly TopicRow[];
} {
  const { meta, rows } = parseTable(readText(CLASSIFIER_FILE), {
    table: 'classifier',
    columns: ['code', 'name_ru', 'name_kk'],
  });
  const codes = knownCodes(rows, /^\d{4}(\.\d{4}){0,3}$/);
  return { meta, topics: rows.map(row => topicOf(row, codes)) };
}

/** КАТО, the classifier of administrative-territorial objects of Kazakhstan. Throws ReferenceTableError. */
export function loadKato(readText: ReadTableText): {
  readonly meta: TableMeta;
  readonly territories: readonly TerritoryRow[];
} {
  const { meta, rows } = parseTable(readText(KATO_FILE), {
    table: 'kato',
    columns: ['code', 'type', 'name_ru', 'name_kk'],
  });
  const codes = knownCodes(rows, /^(?!00)\d{9}$/);
  return { meta, territories: rows.map(row => katoTerritoryOf(row, codes)) };
}

/** Subjects of the Russian Federation, an editable start table. Throws ReferenceTableError. */
export function loadRuSubjects(readText: ReadTableText): {
  readonly meta: TableMeta;
  readonly territories: readonly TerritoryRow[];
} {
  const { meta, rows } = parseTable(readText(RU_SUBJECTS_FILE), {
    table: 'ru-subjects',
    columns: ['code', 'name_ru', 'name_kk'],
  });
  knownCodes(rows, /^\d{2}$/);
  const territories = rows.map(
    (row): TerritoryRow => ({
      code: row.code,
      parent: null,
      level: 1,
      path: row.code,
      nameRu: required(row.name_ru, row.line),
      nameKk: required(row.name_kk, row.line),
    }),
  );
  return { meta, territories };
}

function topicOf(row: TableRow<'code' | 'name_ru' | 'name_kk'>, codes: ReadonlySet<string>): TopicRow {
  const groups = row.code.split('.');
  const parent = groups.length === 1 ? null : groups.slice(0, -1).join('.');
  if (parent !== null && !codes.has(parent)) throw new ReferenceTableError('no-parent', row.line, row.code);
  return {
    code: row.code,
    parent,
    level: asLevel(groups.length),
    path: groups.join('/'),
    nameRu: required(row.name_ru, row.line),
    nameKk: row.name_kk === '' ? null : row.name_kk,
  };
}

function katoTerritoryOf(
  row: TableRow<'code' | 'type' | 'name_ru' | 'name_kk'>,
  codes: ReadonlySet<string>,
): TerritoryRow {
  const ancestors = katoAncestors(row.code).filter(code => codes.has(code));
  const parent = ancestors.at(-1) ?? null;
  const level = katoLevel(row.code);
  if (parent === null && level !== 1) throw new ReferenceTableError('no-parent', row.line, row.code);
  return {
    code: row.code,
    parent,
    level,
    path: [...ancestors, row.code].map(usedGroups).join('/'),
    nameRu: required(row.name_ru, row.line),
    nameKk: required(row.name_kk, row.line),
  };
}

/** Length of the used part of a КАТО code AB.CD.EF.HIJ at each level. */
const KATO_LENGTHS = [2, 4, 6, 9] as const;

function katoLevel(code: string): TerritoryLevel {
  const used = KATO_LENGTHS.findIndex(length => /^0*$/.test(code.slice(length)));
  return asLevel(used + 1);
}

function usedGroups(code: string): string {
  return code.slice(0, KATO_LENGTHS[katoLevel(code) - 1]);
}

/**
 * Codes above this one, oblast first. Not all of them exist: a town of a district has no rural district
 * above it, the districts of Astana, Almaty and Shymkent hang on the city itself, and a settlement with
 * `00` for the rural district hangs on the district.
 */
function katoAncestors(code: string): string[] {
  const above = KATO_LENGTHS.slice(0, katoLevel(code) - 1).map(length =>
    code.slice(0, length).padEnd(9, '0'),
  );
  return [...new Set(above)];
}

function asLevel(depth: number): 1 | 2 | 3 | 4 {
  return depth === 1 || depth === 2 || depth === 3 ? depth : 4;
}

function required(name: string, line: number): string {
  if (name === '') throw new ReferenceTableError('empty-name', line, name);
  return name;
}

function knownCodes(rows: readonly TableRow<'code'>[], shape: RegExp): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const { code, line } of rows) {
    if (!shape.test(code)) throw new ReferenceTableError('bad-code', line, code);
    if (codes.has(code)) throw new ReferenceTableError('duplicate-code', line, code);
    codes.add(code);
  }
  return codes;
}
