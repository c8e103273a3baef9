import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { z } from 'zod';
import { Dimension, Figure, Indicator } from '../../../shared/contract/statistics';
import { COUNTED_INDICATORS, type Units } from '../../../shared/domain/closing/units';
import { LANGUAGES } from '../../../shared/domain/codes';
import type { Breakdown } from '../../../shared/domain/statistics/catalogue';
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

/** What a snapshot keeps: the figures as they were, what they meant, and the rows they were counted from. */
export const SnapshotContent = z.strictObject({
  breakdowns: z.array(z.strictObject({ indicator: Indicator, dimension: Dimension })),
  figures: z.array(Figure),
  /** Indicator -> its definition in the three languages. */
  definitions: z.record(z.string(), z.strictObject({ ru: z.string(), kk: z.string(), en: z.string() })),
  units: UnitsSchema,
});
export type SnapshotContent = z.output<typeof SnapshotContent>;
export type Figures = Readonly<SnapshotContent['figures']>;

/** The content as the bytes that are stored and hashed. */
export async function packContent(content: {
  readonly breakdowns: readonly Breakdown[];
  readonly figures: Figures;
  readonly units: Units;
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
  const say = (t: typeof ru, indicator: (typeof COUNTED_INDICATORS)[number]) =>
    t?.(`indicator.${indicator}.definition`) ?? '';
  return Object.fromEntries(
    COUNTED_INDICATORS.map(indicator => [
      indicator,
      { ru: say(ru, indicator), kk: say(kk, indicator), en: say(en, indicator) },
    ]),
  );
}
