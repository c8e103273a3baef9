import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { z } from 'zod';
import { Dimension, Figure, Indicator } from '../../../shared/contract/statistics';
import { RECORD_INDICATORS, type RecordCells } from '../../../shared/domain/closing/record-cells';
import { COUNTED_INDICATORS, type Units } from '../../../shared/domain/closing/units';
import { LANGUAGES } from '../../../shared/domain/codes';
import type { FormFigures } from '../../../shared/domain/package/form-figures';
import type { Breakdown } from '../../../shared/domain/statistics/catalogue';
import { Form, FormFilter } from '../../../shared/domain/statistics/forms/form';
import { DIMENSIONS, INDICATORS, type IndicatorId } from '../../../shared/domain/statistics/indicators';
import { PERIODS } from '../../../shared/domain/statistics/periods';
import { createTranslator } from '../../../shared/i18n/translator';

const pack = promisify(gzip);
const unpack = promisify(gunzip);
/** Far above the largest quarter; a foreign file must not fill the memory. */
const LARGEST = 512 * 1024 * 1024;

const UnitsSchema = z.strictObject({
  cases: z.array(z.string()),
  caseOf: z.array(z.int()),
  members: z.record(z.string(), z.array(z.int())),
  columns: z.record(z.string(), z.strictObject({ values: z.array(z.string()), at: z.array(z.int()) })),
});

const FormFiguresSchema = z.strictObject({
  periods: z.array(z.enum(PERIODS)),
  families: z.array(
    z.strictObject({
      indicator: z.enum(INDICATORS),
      filter: FormFilter,
      by: z.enum(DIMENSIONS).nullable(),
      rows: z.array(z.strictObject({ value: z.string().nullable(), counts: z.array(z.int()) })),
    }),
  ),
});

/** What a snapshot keeps: the figures as they were, what they meant, and the rows they were counted from. */
export const SnapshotContent = z.strictObject({
  breakdowns: z.array(z.strictObject({ indicator: Indicator, dimension: Dimension })),
  figures: z.array(Figure),
  /** Indicator -> its definition in the three languages. */
  definitions: z.record(z.string(), z.strictObject({ ru: z.string(), kk: z.string(), en: z.string() })),
  units: UnitsSchema,
  /** Cell -> case -> how much it counts, of records on cases; absent in snapshots of earlier releases. */
  records: z.record(z.string(), z.record(z.string(), z.int())).optional(),
  /** Every form that the office knew, as it was, with its figures; absent in snapshots of earlier releases. */
  forms: z.array(z.strictObject({ form: Form, figures: FormFiguresSchema })).optional(),
  /** Systemic problems; their words are sealed, `digest` binds them to this content. */
  problems: z
    .array(
      z.strictObject({
        topic: z.string(),
        territory: z.string(),
        cases: z.array(z.string()),
        digest: z.string(),
      }),
    )
    .optional(),
});
export type SnapshotContent = z.output<typeof SnapshotContent>;
export type Figures = Readonly<SnapshotContent['figures']>;

/** The content as the bytes that are stored and hashed. */
export async function packContent(content: {
  readonly breakdowns: readonly Breakdown[];
  readonly figures: Figures;
  readonly units: Units;
  readonly records: RecordCells;
  readonly forms: readonly { readonly form: Form; readonly figures: FormFigures }[];
  readonly problems?: SnapshotContent['problems'];
}): Promise<{ bytes: Buffer; hash: string }> {
  const bytes = await pack(Buffer.from(JSON.stringify({ ...content, definitions: definitions() })));
  return { bytes, hash: hashOf(bytes) };
}

/** Reads it back; throws ZodError or an error of zlib for what is not a content. */
export async function unpackContent(bytes: Uint8Array): Promise<SnapshotContent> {
  const text = await unpack(bytes, { maxOutputLength: LARGEST });
  return SnapshotContent.parse(JSON.parse(text.toString()));
}

export function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function definitions() {
  const [ru, kk, en] = LANGUAGES.map(createTranslator);
  const say = (t: typeof ru, indicator: IndicatorId) => t?.(`indicator.${indicator}.definition`) ?? '';
  return Object.fromEntries(
    [...COUNTED_INDICATORS, ...RECORD_INDICATORS].map(indicator => [
      indicator,
      { ru: say(ru, indicator), kk: say(kk, indicator), en: say(en, indicator) },
    ]),
  );
}
