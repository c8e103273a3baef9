import type { z } from 'zod';
import type { QuarterReport } from '../../../shared/contract/statistics';
import { may } from '../../../shared/domain/access/access';
import { keyOf } from '../../../shared/domain/closing/units';
import type { Language } from '../../../shared/domain/codes';
import { PACKAGE_BREAKDOWNS } from '../../../shared/domain/package/breakdowns';
import {
  type Breakdown,
  INDICATOR_RULES,
  isPlace,
  REPORT_TABLES,
} from '../../../shared/domain/statistics/catalogue';
import { KEY_INDICATORS, type KeyIndicatorId } from '../../../shared/domain/statistics/indicators';
import { rowOrder } from '../../../shared/domain/statistics/order-rows';
import { formatQuarter, parseQuarter, previousQuarter, sameQuarterLastYear } from '../../../shared/lib/dates';
import type { Session } from '../core';
import type { Deps } from '../deps';
import { shelveBytes } from '../files/shelve';
import { writeNote } from '../forms/writers/note-docx';
import { officeOf } from '../office/office-row';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { MIME } from '../spreadsheet/mime';
import { loadLabels } from '../statistics/labels';
import { writeQuarterCsv } from '../statistics/writers/csv';
import { writeQuarterJson } from '../statistics/writers/json';
import { writeQuarterXlsx } from '../statistics/writers/xlsx';
import { figuresOf } from './read-package';
import { officesOfRegion, packagesOf } from './stored-packages';

type Report = z.output<typeof QuarterReport>;
interface OfRegion {
  readonly quarter: string;
  readonly region?: string | undefined;
}

const TOLD = new Set(PACKAGE_BREAKDOWNS.map(({ indicator, dimension }) => `${indicator} ${dimension}`));
/** The tables of the quarter's screen, less those that name staff. */
const TABLES = REPORT_TABLES.filter(({ indicator, dimension }) => TOLD.has(`${indicator} ${dimension}`));
const PERIODS = ['now', 'previous', 'lastYear'] as const;

/**
 * One report of every office that reported, the newest issue of each, beside the quarters it is compared with. What
 * offices hid is not in it: `hidden` says how many figures of the quarter that were.
 */
export async function mergedReport(deps: Deps, actor: Actor, input: OfRegion) {
  if (!may(actor, 'centre.see')) refuse('FORBIDDEN');
  const quarter = parseQuarter(input.quarter) ?? refuse('FORBIDDEN');
  const codes = [quarter, previousQuarter(quarter), sameQuarterLastYear(quarter)].map(formatQuarter);
  const { read } = deps.db;
  const cells = new Map<string, [number, number, number]>();
  let hidden = 0;
  let offices = 0;
  for (const office of await officesOfRegion(read, actor.officeId, input.region)) {
    const taken = new Set<string>();
    for (const { sent } of await packagesOf(read, office, codes)) {
      // The newest issue of a quarter comes first.
      if (taken.has(sent.quarter)) continue;
      taken.add(sent.quarter);
      const period = codes.indexOf(sent.quarter);
      if (period === 0) offices += 1;
      for (const { count, ...cell } of figuresOf(sent)) {
        if (count === null && period === 0) hidden += 1;
        // A row that everybody hid is left out: a nought in its place would be a lie.
        if (count === null) continue;
        const counts = cells.get(keyOf(cell)) ?? [0, 0, 0];
        counts[period] = (counts[period] ?? 0) + count;
        cells.set(keyOf(cell), counts);
      }
    }
  }
  return { report: await reportOf(deps, actor, codes, cells), offices, hidden };
}

async function reportOf(
  deps: Deps,
  actor: Actor,
  [quarter = '', previous = '', lastYear = '']: readonly string[],
  cells: ReadonlyMap<string, readonly number[]>,
): Promise<Report> {
  const office = await officeOf(deps.db.read, actor.officeId);
  const values = new Map<string, [code: string, counts: readonly number[]][]>();
  for (const [key, counts] of cells) {
    const [indicator, dimension, ...value] = key.split(' ');
    if (dimension === undefined) continue;
    const rows = values.get(`${indicator} ${dimension}`) ?? [];
    values.set(`${indicator} ${dimension}`, rows);
    rows.push([value.join(' '), counts]);
  }
  const rowsOf = ({ indicator, dimension }: Breakdown) => values.get(`${indicator} ${dimension}`) ?? [];
  const places = TABLES.filter(({ dimension }) => isPlace(dimension))
    .flatMap(rowsOf)
    .map(([code]) => code);
  const labelOf = await loadLabels(deps.db.read, actor.officeId, [...new Set(places)]);
  const total = (indicator: KeyIndicatorId) => triple(cells.get(indicator) ?? []);
  return {
    office: { code: office.code, name: { ru: office.name_ru, kk: office.name_kk } },
    quarter,
    previous,
    lastYear,
    totals: Object.fromEntries(
      KEY_INDICATORS.map(indicator => [indicator, total(indicator)]),
    ) as Report['totals'],
    tables: TABLES.map(({ indicator, dimension }) => ({
      id: `${indicator}/${dimension}`,
      indicator,
      dimension,
      basis: INDICATOR_RULES[indicator].basis,
      rows: rowsOf({ indicator, dimension })
        .map(([code, counts]) => ({ code, label: labelOf(dimension, code), ...triple(counts) }))
        .sort(rowOrder(dimension)),
      total: total(indicator),
    })),
  };
}

function triple(counts: readonly number[]) {
  return Object.fromEntries(
    PERIODS.map((period, i) => [period, counts[i] ?? 0]),
  ) as Report['totals'][KeyIndicatorId];
}

const WRITERS = {
  xlsx: writeQuarterXlsx,
  csv: writeQuarterCsv,
  json: (report: Report) => writeQuarterJson(report),
} as const;
type MergedFormat = keyof typeof WRITERS | 'docx';

/** The merged report as a file, `docx` in words; its ticket. */
export async function exportMerged(
  deps: Deps,
  actor: Actor,
  session: Session,
  { format, language, ...input }: OfRegion & { readonly format: MergedFormat; readonly language: Language },
) {
  const { report, ...behind } = await mergedReport(deps, actor, input);
  const bytes =
    format === 'docx'
      ? writeNote(report, language, { centre: behind })
      : await WRITERS[format](report, language);
  const name = `${report.office.code}-${report.quarter}-centre.${format}`;
  return shelveBytes(session, name, MIME[format], bytes);
}
