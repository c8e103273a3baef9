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
import { countIndicator } from './count-indicator';
import { loadLabels } from './labels';
import { createTally, type Tally } from './tally';

type Report = z.output<typeof QuarterReport>;
type Table = z.output<typeof ReportTable>;

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
  const periods = [quarter, before, lastYear].map(quarterRange);
  const office = await officeOf(read, actor.officeId);
  const tallies = await countAll(read, actor.officeId, breakdowns, periods, deps.clock.today());
  const places = new Set(INDICATORS.flatMap(indicator => [...tallies[indicator].by('territory').keys()]));
  const labelOf = await loadLabels(read, actor.officeId, [...places]);
  const tables = breakdowns.map(({ indicator, dimension }): Table => {
    const rows = [...tallies[indicator].by(dimension)].map(([code, counts]) => ({
      code,
      label: labelOf(dimension, code),
      ...tripleOf(counts),
    }));
    rows.sort((a, b) => (ORDERED_BY_CODE.has(dimension) ? 0 : b.now - a.now) || (a.code < b.code ? -1 : 1));
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
  read: ReadDb,
  officeId: string,
  breakdowns: readonly Breakdown[],
  periods: readonly DateRange[],
  today: string,
): Promise<Record<IndicatorId, Tally>> {
  const rows = await read
    .selectFrom('executors')
    .select(['id', 'code', 'kind'])
    .where('office_id', '=', officeId)
    .execute();
  const executors = new Map(rows.map(({ id, code, kind }) => [id, { code, kind }]));
  const tallies = await Promise.all(
    INDICATORS.map(indicator => {
      const mine = breakdowns.filter(breakdown => breakdown.indicator === indicator);
      const dimensions = mine.map(({ dimension }) => dimension);
      return countIndicator(read, { officeId, indicator, dimensions, periods, today, executors });
    }),
  );
  return byIndicator((_, index) => tallies[index] ?? createTally(periods.length));
}

function byIndicator<T>(of: (indicator: IndicatorId, index: number) => T): Record<IndicatorId, T> {
  return Object.fromEntries(
    INDICATORS.map((indicator, index) => [indicator, of(indicator, index)]),
  ) as Record<IndicatorId, T>;
}

function tripleOf([now = 0, previous = 0, lastYear = 0]: readonly number[]) {
  return { now, previous, lastYear };
}
