import { ImportMapping } from '../../../shared/contract/import-mapping';
import { isMessageKey, type Translate } from '../../../shared/i18n/translator';

const SHOWN_ISSUES = 6;

/** One remark of the schema, as far as words need it. */
interface SchemaIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly expected?: unknown;
  readonly keys?: unknown;
  readonly values?: unknown;
  readonly maximum?: unknown;
  readonly minimum?: unknown;
}

export type MappingRead =
  | { readonly ok: true; readonly mapping: ImportMapping }
  | { readonly ok: false; readonly problems: readonly string[] };

function list(values: unknown): string {
  return Array.isArray(values) ? values.map(value => JSON.stringify(value)).join(', ') : '';
}

function sayType(t: Translate, type: string): string {
  const key = `imports.mapping.type.${type === 'record' ? 'object' : type}`;
  return isMessageKey(key) ? t(key) : type;
}

function sayIssue(t: Translate, issue: SchemaIssue): string {
  const path = issue.path.map(String).join(' → ') || t('imports.mapping.root');
  switch (issue.code) {
    case 'invalid_type':
      return t('imports.mapping.issue.type', { path, expected: sayType(t, String(issue.expected)) });
    case 'unrecognized_keys':
      return t('imports.mapping.issue.keys', { path, keys: list(issue.keys) });
    case 'invalid_value':
      return t('imports.mapping.issue.value', { path, values: list(issue.values) });
    case 'too_big':
      return t('imports.mapping.issue.long', { path, maximum: String(issue.maximum) });
    case 'too_small':
      return t('imports.mapping.issue.short', { path, minimum: String(issue.minimum) });
    case 'invalid_format':
      return t('imports.mapping.issue.format', { path });
    default:
      return t('imports.mapping.issue.other', { path });
  }
}

/** Reads a mapping out of the text of a JSON file; what is wrong with it comes back in words. */
export function readMapping(text: string, t: Translate): MappingRead {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, problems: [t('imports.mapping.notJson')] };
  }
  const read = ImportMapping.safeParse(json);
  if (read.success) return { ok: true, mapping: read.data };
  const issues: readonly SchemaIssue[] = read.error.issues;
  const problems = issues.slice(0, SHOWN_ISSUES).map(issue => sayIssue(t, issue));
  const rest = issues.length - problems.length;
  return {
    ok: false,
    problems: rest > 0 ? [...problems, t('imports.mapping.issue.more', { count: rest })] : problems,
  };
}
