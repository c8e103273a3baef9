import { z } from 'zod';
import * as codes from '../domain/codes';

/** Fields of an appeal that an import can fill. */
export const IMPORT_FIELDS = [
  'external_id',
  'received_on',
  'closed_on',
  'due_on',
  'channel',
  'source',
  'kind',
  'author',
  'signatures',
  'repeat',
  'topic',
  'territory',
  'result',
  'status',
  'executor',
  'surname',
  'first_name',
  'patronymic',
  'phone',
  'email',
  'address',
  'identity_number',
  'birth_date',
  'sex',
  'language',
  'urgency',
  'summary',
  'text',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

const Value = z.string().max(1000);

/** Where one field comes from: columns, then cleaning, then a map of values, then a default. */
export const FieldSource = z.strictObject({
  /** Column names; several are joined with `join` (empty ones left out). */
  columns: z.array(z.string().max(200)).max(10).optional(),
  join: z.string().max(20).optional(),
  /** Only the first characters count: `2018-06-01 2018` -> 10. */
  take: z.int().min(1).max(1000).optional(),
  /** Value as it stands in the file -> code of the program. */
  values: z.record(Value, Value).optional(),
  /** What to do with a value that is not in `values`: refuse the row, or keep the value. */
  otherValues: z.enum(['refuse', 'keep', 'empty']).optional(),
  /** When empty. */
  otherwise: Value.optional(),
  /** A constant for every row. */
  constant: Value.optional(),
  /** Only where this column holds one of these values; elsewhere the field is empty. */
  onlyWhen: z.strictObject({ column: z.string().max(200), in: z.array(Value).max(100) }).optional(),
});

export const ImportMapping = z.strictObject({
  format: z.literal('reception-import-1'),
  title: z.string().max(200),
  /** Why the values are mapped as they are; printed beside the report. */
  notes: z.array(z.string().max(2000)).max(50).default([]),
  /** Names the source, so that its external ids cannot collide with another's. */
  sourceId: z.string().regex(/^[a-z0-9-]{1,40}$/),
  file: z.strictObject({
    encoding: z.enum(['auto', 'utf-8', 'windows-1251']).default('auto'),
    delimiter: z.enum(['auto', ',', ';', '\t']).default('auto'),
    sheet: z.string().max(100).optional(),
  }),
  /** Date forms tried in order. */
  dates: z
    .array(z.enum(['yyyy-MM-dd', 'dd.MM.yyyy', 'dd/MM/yyyy', 'MM/dd/yyyy', 'yyyyMMdd', 'excel-serial']))
    .min(1),
  fields: z.partialRecord(z.enum(IMPORT_FIELDS), FieldSource),
  /** Classifier that `topic` refers to; with `topics` it is created as an own classifier of the office. */
  classifier: z.strictObject({
    id: z.string().regex(/^[a-z0-9-]{1,40}$/),
    nameRu: z.string().max(200),
    nameKk: z.string().max(200),
    edition: z.string().max(60),
    source: z.string().max(300).default(''),
    topics: z
      .array(
        z.strictObject({
          code: z.string().max(40),
          parent: z.string().max(40).nullable(),
          nameRu: z.string().max(300),
          nameKk: z.string().max(300).optional(),
        }),
      )
      .max(20_000)
      .optional(),
  }),
  /** How executors named in the file are found or made. */
  executors: z
    .strictObject({
      create: z.boolean(),
      kind: z.enum(codes.EXECUTOR_KINDS),
      /** Code in the file -> name. */
      names: z.record(z.string().max(100), z.string().max(200)).optional(),
    })
    .optional(),
});
export type ImportMapping = z.infer<typeof ImportMapping>;
export type FieldSource = z.infer<typeof FieldSource>;
