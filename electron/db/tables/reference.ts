/** `owner` is '*' for tables that ship with the program, else the office that imported its own. */
export interface ClassifiersTable {
  owner: string;
  id: string;
  name_ru: string;
  name_kk: string;
  edition: string;
  source: string;
}

export interface TopicsTable {
  owner: string;
  classifier: string;
  code: string;
  parent: string | null;
  level: number;
  /** Materialised path of codes, `0002/0002.0007/`; a subtree is a prefix. */
  path: string;
  section: string;
  theme: string;
  name_ru: string;
  name_kk: string;
  /** Folded names and code, for typing. */
  search: string;
}

export interface TerritoriesTable {
  code: string;
  profile: string;
  parent: string | null;
  level: number;
  path: string;
  name_ru: string;
  name_kk: string;
  search: string;
}
