import type { z } from 'zod';
import type { QuarterReport, ReportTable } from '../../../shared/contract/statistics';
import { may } from '../../../shared/domain/access/access';
import {
  type Breakdown,
  INDICATOR_RULES,
  PLACE_DIMENSIONS,
  REPORT_TABLES,
} from '../../../shared/domain/statistics/catalogue';
import { KEY_INDICATORS, type KeyIndicatorId } from '../../../shared/domain/statistics/indicators';
import { rowOrder } from '../../../shared/domain/statistics/order-rows';
import {
  type DateRange,
  formatQuarter,
  parseQuarter,
  previousQuarter,
  quarterRange,
  sameQuarterLastYear,
} from '../../../shared/lib/dates';
import type { Deps } from '../deps';
import { officeOf } from '../office/office-row';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { countIndicator } from './count-indicator';
import { loadLabels } from './labels';
import { loadValueReader } from './read-values';
import { createTally, type Tally } from './tally';

type Report = z.output<typeof QuarterReport>;
type Table = z.output<typeof ReportTable>;

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
  const periods = [quarter, before, lastYear].map(quarterRange);
  const office = await officeOf(read, actor.officeId);
  const tallies = await countAll(deps, actor.officeId, breakdowns, periods);
  const places = new Set(
    KEY_INDICATORS.flatMap(indicator =>
      PLACE_DIMENSIONS.flatMap(dimension => [...tallies[indicator].by(dimension).keys()]),
    ),
  );
  const labelOf = await loadLabels(read, actor.officeId, [...places]);
  const tables = breakdowns.map(({ indicator, dimension }): Table => {
    const rows = [...tallies[indicator].by(dimension)].map(([code, counts]) => ({
      code,
      label: labelOf(dimension, code),
      ...tripleOf(counts),
    }));
    rows.sort(rowOrder(dimension));
    return {
      id: `${indicator}/${dimension}`,
      indicator,
      dimension,
      basis: INDICATOR_RULES[indicator].basis,
      rows,
      total: tripleOf(tallies[indicator].total),
    };
  });
  return {
    office: { code: office.code, name: { ru: office.name_ru, kk: office.name_kk } },
    quarter: formatQuarter(quarter),
    previous: formatQuarter(before),
    lastYear: formatQuarter(lastYear),
    totals: byIndicator(indicator => tripleOf(tallies[indicator].total)),
    tables,
  };
}

/** Every indicator with the dimensions that the breakdowns ask of it. */
async function countAll(
  { db: { read, engine }, clock }: Deps,
  officeId: string,
  breakdowns: readonly Breakdown[],
  periods: readonly DateRange[],
): Promise<Record<KeyIndicatorId, Tally>> {
  const base = { officeId, today: clock.today(), engine };
  const used = [...new Set(breakdowns.map(({ dimension }) => dimension))];
  const { readValue } = await loadValueReader(read, officeId, used);
  const tallies = await Promise.all(
    KEY_INDICATORS.map(indicator => {
      const mine = breakdowns.filter(breakdown => breakdown.indicator === indicator);
      const dimensions = mine.map(({ dimension }) => dimension);
      return countIndicator(read, { ...base, indicator, dimensions, periods, readValue });
    }),
  );
  return byIndicator((_, index) => tallies[index] ?? createTally(periods.length));
}

function byIndicator<T>(of: (indicator: KeyIndicatorId, index: number) => T): Record<KeyIndicatorId, T> {
  return Object.fromEntries(
    KEY_INDICATORS.map((indicator, index) => [indicator, of(indicator, index)]),
  ) as Record<KeyIndicatorId, T>;
}

function tripleOf([now = 0, previous = 0, lastYear = 0]: readonly number[]) {
  return { now, previous, lastYear };
}
