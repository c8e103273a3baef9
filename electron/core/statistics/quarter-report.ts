import type { z } from 'zod';
import type { QuarterReport, ReportTable } from '../../../shared/contract/statistics';
import { may } from '../../../shared/domain/access/access';
import { type Breakdown, INDICATOR_RULES, REPORT_TABLES } from '../../../shared/domain/statistics/catalogue';
import { INDICATORS, type IndicatorId } from '../../../shared/domain/statistics/indicators';
import {
  type DateRange,
  formatQuarter,
  parseQuarter,
  previousQuarter,
  quarterRange,
  sameQuarterLastYear,
} from '../../../shared/lib/dates';
import type { ReadDb } from '../../db';
import type { Deps } from '../deps';
import { officeOf } from '../office/office-row';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { countBy, countTotal } from './count-by';
import { loadLabels } from './labels';

type Report = z.output<typeof QuarterReport>;
type Table = z.output<typeof ReportTable>;
type Periods = { readonly now: DateRange; readonly previous: DateRange; readonly lastYear: DateRange };

/** Rows are ordered by size; months and age bands by their own order. */
const ORDERED_BY_CODE = new Set(['month', 'ageBand']);

/**
 * Tables of a quarter beside the previous quarter and the same quarter of last year; those of the screen unless
 * others are asked for.
 */
export async function quarterReport(
  deps: Deps,
  actor: Actor,
  input: { quarter: string },
  breakdowns: readonly Breakdown[] = REPORT_TABLES,
): Promise<Report> {
  if (!may(actor, 'statistics.see')) refuse('FORBIDDEN');
  const { read } = deps.db;
  const quarter = parseQuarter(input.quarter) ?? refuse('FORBIDDEN');
  const before = previousQuarter(quarter);
  const lastYear = sameQuarterLastYear(quarter);
  const periods = {
    now: quarterRange(quarter),
    previous: quarterRange(before),
    lastYear: quarterRange(lastYear),
  };
  const [office, labelOf] = await Promise.all([
    officeOf(read, actor.officeId),
    loadLabels(read, actor.officeId),
  ]);
  const today = deps.clock.today();
  const totals = await totalsOf(read, actor.officeId, periods);
  const tables: Table[] = await Promise.all(
    breakdowns.map(async ({ indicator, dimension }) => {
      const [now, previous, then] = await Promise.all(
        [periods.now, periods.previous, periods.lastYear].map(period =>
          countBy(read, actor.officeId, indicator, dimension, period, today),
        ),
      );
      const codes = new Set([...(now ?? []), ...(previous ?? []), ...(then ?? [])].map(([code]) => code));
      const rows = [...codes].map(code => ({
        code,
        label: labelOf(dimension, code),
        now: now?.get(code) ?? 0,
        previous: previous?.get(code) ?? 0,
        lastYear: then?.get(code) ?? 0,
      }));
      rows.sort((a, b) => (ORDERED_BY_CODE.has(dimension) ? 0 : b.now - a.now) || (a.code < b.code ? -1 : 1));
      return {
        id: `${indicator}/${dimension}`,
        indicator,
        dimension,
        basis: INDICATOR_RULES[indicator].basis,
        rows,
        total: totals[indicator],
      };
    }),
  );
  return {
    office: { code: office.code, name: { ru: office.name_ru, kk: office.name_kk } },
    quarter: formatQuarter(quarter),
    previous: formatQuarter(before),
    lastYear: formatQuarter(lastYear),
    totals,
    tables,
  };
}

async function totalsOf(read: ReadDb, officeId: string, periods: Periods) {
  const count = (indicator: IndicatorId, period: DateRange) => countTotal(read, officeId, indicator, period);
  const entries = await Promise.all(
    INDICATORS.map(async indicator => {
      const [now, previous, lastYear] = await Promise.all([
        count(indicator, periods.now),
        count(indicator, periods.previous),
        count(indicator, periods.lastYear),
      ]);
      return [indicator, { now, previous, lastYear }] as const;
    }),
  );
  return Object.fromEntries(entries) as Report['totals'];
}
