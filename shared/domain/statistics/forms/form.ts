import { z } from 'zod';
import { DIMENSIONS, INDICATORS } from '../indicators';
import { PERIODS } from '../periods';

/**
 * A report form: data that the centre issues and an office installs. Everything a table holds is said by indicators
 * and dimensions of the catalogue; a form has no formulas and no programs.
 */

/** Name of the format; another shape of a form is another name. */
export const FORM_FORMAT = 'reception-form/1';

const Code = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing control characters is the point
const PLAIN = /^[^\u0000-\u001f\u007f]*$/;
const Words = z.string().max(300).regex(PLAIN);
/** Words in the three languages; Kazakh and English may be empty, Russian stands there then. */
export const FormTitle = z.strictObject({ ru: Words.min(1), kk: Words, en: Words });

/** Narrows to units that have one of the values in each of the dimensions; `none` = without a value. */
export const FormFilter = z.partialRecord(
  z.enum(DIMENSIONS),
  z.array(z.string().min(1).max(60)).min(1).max(300),
);

export const FormRow = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), id: Code, title: FormTitle }),
  /** One line; what it does not say itself, the table says. `number` is the line's own: «5.3». */
  z.strictObject({
    kind: z.literal('figure'),
    id: Code,
    number: z.string().max(12),
    title: FormTitle,
    level: z.int().min(0).max(4),
    indicator: z.enum(INDICATORS).optional(),
    filter: FormFilter.optional(),
  }),
  /** A line for every value; several dimensions of one tree (section, theme) stand one under the other. */
  z.strictObject({
    kind: z.literal('breakdown'),
    id: Code,
    by: z.array(z.enum(DIMENSIONS)).min(1).max(3),
    order: z.enum(['size', 'code']),
    /** Only so many of the largest; null = all. */
    top: z.int().min(1).max(200).nullable(),
    filter: FormFilter.optional(),
  }),
]);

export const FormColumn = z.strictObject({
  id: Code,
  /** Empty in Russian = the program names it by what it shows. */
  title: z.strictObject({ ru: Words, kk: Words, en: Words }).optional(),
  show: z.enum(['count', 'share', 'change', 'growth', 'index']),
  period: z.enum(PERIODS),
  /** What change, growth and index compare with. */
  against: z.enum(PERIODS).optional(),
  indicator: z.enum(INDICATORS).optional(),
  filter: FormFilter.optional(),
});

export const FormTable = z.strictObject({
  id: Code,
  title: FormTitle,
  note: z.strictObject({ ru: Words, kk: Words, en: Words }).optional(),
  indicator: z.enum(INDICATORS),
  filter: FormFilter.optional(),
  rows: z.array(FormRow).min(1).max(200),
  columns: z.array(FormColumn).min(1).max(12),
  /** A last line with the whole of the table, of which shares are taken. */
  total: z.boolean(),
});

/** A report form in one version. */
export const Form = z.strictObject({
  format: z.literal(FORM_FORMAT),
  id: Code,
  version: z.int().min(1).max(9999),
  title: FormTitle,
  /** Who issues it. */
  issuer: Words,
  rounding: z.strictObject({
    mode: z.enum(['half-up', 'truncate', 'bankers']),
    decimals: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
    /** Shares of a breakdown add up to 100 exactly (largest remainder). */
    sumTo100: z.boolean(),
  }),
  /** What leaves the office hides counts above zero and below this; null = nothing. */
  mask: z.strictObject({ below: z.int().min(2).max(20) }).nullable(),
  tables: z.array(FormTable).min(1).max(40),
});

export type Form = z.output<typeof Form>;
export type FormTable = z.output<typeof FormTable>;
export type FormRow = z.output<typeof FormRow>;
export type FormColumn = z.output<typeof FormColumn>;
export type FormFilter = z.output<typeof FormFilter>;
export type FormTitle = z.output<typeof FormTitle>;
