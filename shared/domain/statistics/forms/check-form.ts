import { AID_KINDS } from '../../aid/aid-kinds';
import * as codes from '../../codes';
import { BODY_KINDS } from '../../forwards/forward-rules';
import { INSTRUMENTS } from '../../inquiries/inquiry-rules';
import { INDICATOR_RULES, NO_VALUE, QUESTION_DIMENSIONS } from '../catalogue';
import { hasDimension } from '../has-dimension';
import { type Dimension, type IndicatorId, TIME_BANDS } from '../indicators';
import { Form, type FormColumn, type FormFilter, type FormRow, type FormTable } from './form';

/** What can be wrong with a form; words are in shared/i18n under `form.problem.<code>`. */
export const FORM_PROBLEMS = [
  'NOT_JSON',
  'WRONG_SHAPE',
  'DOUBLE_ID',
  'NO_AGAINST',
  'DIMENSION_NOT_OF_INDICATOR',
  'QUESTIONS_WITH_BENEFITS',
  'UNKNOWN_VALUE',
  'SHARE_OF_ANOTHER_BASIS',
  'DAYS_HAVE_NO_SHARE',
] as const;

/** One thing that is wrong: where, as the form's own ids («tables / by-topic / columns / share»), and what. */
export interface FormProblem {
  readonly code: (typeof FORM_PROBLEMS)[number];
  readonly where: string;
}

type CheckedForm = { readonly form: Form; readonly problems: [] } | { form: null; problems: FormProblem[] };

/** Reads the text of a form's file. */
export function readForm(text: string): CheckedForm {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { form: null, problems: [{ code: 'NOT_JSON', where: '' }] };
  }
  return checkForm(value);
}

/** A form, or everything that is wrong with it, in the order of the form. */
export function checkForm(value: unknown): CheckedForm {
  const parsed = Form.safeParse(value);
  if (!parsed.success)
    return {
      form: null,
      problems: parsed.error.issues.slice(0, 20).map(issue => ({
        code: 'WRONG_SHAPE',
        where: issue.path.map(part => (typeof part === 'number' ? part + 1 : String(part))).join(' / '),
      })),
    };
  const problems = problemsOf(parsed.data);
  return problems.length > 0 ? { form: null, problems } : { form: parsed.data, problems: [] };
}

function problemsOf(form: Form): FormProblem[] {
  return [
    ...doubles(form.tables, 'tables'),
    ...form.tables.flatMap(table => [
      ...doubles(table.rows, `${table.id} / rows`),
      ...doubles(table.columns, `${table.id} / columns`),
      ...table.columns.flatMap(column => columnProblems(table, column)),
      ...table.rows.flatMap(row => rowProblems(table, row)),
    ]),
  ];
}

function doubles(items: readonly { readonly id: string }[], where: string): FormProblem[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }) => {
    const isDouble = seen.has(id);
    seen.add(id);
    return isDouble ? [{ code: 'DOUBLE_ID', where: `${where} / ${id}` } as const] : [];
  });
}

function columnProblems(table: FormTable, column: FormColumn): FormProblem[] {
  const where = `${table.id} / columns / ${column.id}`;
  const compares = column.show !== 'count' && column.show !== 'share';
  if (compares && !column.against) return [{ code: 'NO_AGAINST', where }];
  return [];
}

function rowProblems(table: FormTable, row: FormRow): FormProblem[] {
  if (row.kind === 'heading') return [];
  const where = `${table.id} / rows / ${row.id}`;
  const by: readonly Dimension[] = row.kind === 'breakdown' ? row.by : [];
  const named = row.kind === 'figure' ? row.indicator : undefined;
  const problems = table.columns.flatMap(column => {
    const indicator = column.indicator ?? named ?? table.indicator;
    const filters = [table.filter, row.filter, column.filter];
    return cellProblems(table, column, indicator, filters, by, where);
  });
  const codesSeen = new Set<string>();
  return [
    ...problems.filter(({ code }) => !codesSeen.has(code) && codesSeen.add(code)),
    ...[table.filter, row.filter].flatMap(filter => valueProblems(filter, where)),
  ];
}

function cellProblems(
  table: FormTable,
  column: FormColumn,
  indicator: IndicatorId,
  filters: readonly (FormFilter | undefined)[],
  by: readonly Dimension[],
  where: string,
): FormProblem[] {
  const used = [...filters.flatMap(filter => Object.keys(filter ?? {}) as Dimension[]), ...by];
  const foreign = used.filter(dimension => !hasDimension(indicator, dimension));
  if (foreign.length > 0)
    return [{ code: 'DIMENSION_NOT_OF_INDICATOR', where: `${where} / ${foreign.join(', ')}` }];
  if (used.includes('benefit') && used.some(dimension => QUESTION_DIMENSIONS.has(dimension)))
    return [{ code: 'QUESTIONS_WITH_BENEFITS', where }];
  if (column.show !== 'share') return valueProblems(column.filter, where);
  const whole = INDICATOR_RULES[column.indicator ?? table.indicator];
  if (INDICATOR_RULES[indicator].days || whole.days) return [{ code: 'DAYS_HAVE_NO_SHARE', where }];
  if (whole.basis !== INDICATOR_RULES[indicator].basis) return [{ code: 'SHARE_OF_ANOTHER_BASIS', where }];
  return valueProblems(column.filter, where);
}

/** Values of the closed lists; of the others (topics, territories, people) the base knows. */
export const DIMENSION_VALUES: Partial<Record<Dimension, readonly string[]>> = {
  channel: codes.CHANNELS,
  source: codes.SOURCES,
  kind: codes.KINDS,
  author: codes.AUTHORS,
  repeat: codes.REPEATS,
  result: codes.RESULTS,
  timeliness: ['in-time', 'late', 'open', 'open-late'],
  timeBand: TIME_BANDS,
  executorKind: codes.EXECUTOR_KINDS,
  executorLevel: codes.DEPUTY_LEVELS,
  sex: codes.SEXES,
  ageBand: codes.AGE_BANDS,
  socialPosition: codes.SOCIAL_POSITIONS,
  benefit: codes.BENEFITS,
  language: codes.APPEAL_LANGUAGES,
  control: ['under-control'],
  receiver: [
    'head',
    ...codes.DEPUTY_LEVELS,
    'deputy',
    'lawyer',
    'assistant',
    'expert',
    'partner',
    'organisation',
    'registrar',
  ],
  onTheSpot: ['on-the-spot', 'later'],
  receiverLevel: codes.DEPUTY_LEVELS,
  inquiryKind: INSTRUMENTS,
  bodyKind: BODY_KINDS,
  aidKind: AID_KINDS,
  visited: ['visited'],
};

function valueProblems(filter: FormFilter | undefined, where: string): FormProblem[] {
  return Object.entries(filter ?? {}).flatMap(([dimension, values]) => {
    const known = DIMENSION_VALUES[dimension as Dimension];
    const foreign = known ? values.filter(value => value !== NO_VALUE && !known.includes(value)) : [];
    return foreign.map(value => ({
      code: 'UNKNOWN_VALUE' as const,
      where: `${where} / ${dimension}: ${value}`,
    }));
  });
}
