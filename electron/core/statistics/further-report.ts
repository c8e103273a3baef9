import type { z } from 'zod';
import type { FigureLine, FurtherReport } from '../../../shared/contract/statistics';
import { may } from '../../../shared/domain/access/access';
import { INDICATOR_RULES, isPlace } from '../../../shared/domain/statistics/catalogue';
import type { Family } from '../../../shared/domain/statistics/forms/address';
import type { Figures } from '../../../shared/domain/statistics/forms/fill-cell';
import { FIGURE_PERIODS, FURTHER_TABLES } from '../../../shared/domain/statistics/further-tables';
import { INDICATORS, type IndicatorId } from '../../../shared/domain/statistics/indicators';
import { rowOrder } from '../../../shared/domain/statistics/order-rows';
import { parseQuarter } from '../../../shared/lib/dates';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { countFamilies } from './count-families';
import { type LabelOf, loadLabels } from './labels';

type Further = z.output<typeof FurtherReport>;

/**
 * Every indicator of a quarter beside the quarters it is compared with and the year so far, and the tables of what
 * stands on cases. Counted as forms count, so that both say one thing.
 */
export async function furtherReport(
  deps: Deps,
  actor: Actor,
  input: { readonly quarter: string },
): Promise<Further> {
  if (!may(actor, 'statistics.see')) refuse('FORBIDDEN');
  const { read, engine } = deps.db;
  const quarter = parseQuarter(input.quarter) ?? refuse('FORBIDDEN');
  const families = [
    ...INDICATORS.map(wholeOf),
    ...FURTHER_TABLES.map(({ indicator, dimension }) => ({ ...wholeOf(indicator), by: dimension })),
  ];
  const { officeId } = actor;
  const figures = await countFamilies(read, { families, periods: FIGURE_PERIODS }, quarter, {
    officeId,
    today: deps.clock.today(),
    engine,
  });
  const places = families.flatMap(family => (isPlace(family.by) ? figures.values(family) : []));
  const labelOf = await loadLabels(read, officeId, [...new Set(places)]);
  return {
    figures: INDICATORS.map(indicator => lineOf(figures, indicator)),
    tables: FURTHER_TABLES.map(({ indicator, dimension }) => ({
      id: `${indicator}/${dimension}`,
      indicator,
      dimension,
      basis: INDICATOR_RULES[indicator].basis,
      rows: rowsOf(figures, { ...wholeOf(indicator), by: dimension }, labelOf),
      total: tripleOf(figures, wholeOf(indicator), null),
    })),
  };
}

function wholeOf(indicator: IndicatorId): Family {
  return { indicator, filter: {}, by: null };
}

function lineOf(figures: Figures, indicator: IndicatorId): z.output<typeof FigureLine> {
  const [now = null, previous = null, lastYear = null, yearToDate = null] = FIGURE_PERIODS.map(period =>
    figures.of(wholeOf(indicator), null, period),
  );
  return { indicator, basis: INDICATOR_RULES[indicator].basis, now, previous, lastYear, yearToDate };
}

/** Values that any of the three quarters has. */
function rowsOf(figures: Figures, family: Family, labelOf: LabelOf): Further['tables'][number]['rows'] {
  const { by } = family;
  if (by === null) return [];
  return figures
    .values(family)
    .map(code => ({ code, label: labelOf(by, code), ...tripleOf(figures, family, code) }))
    .filter(({ now, previous, lastYear }) => now + previous + lastYear > 0)
    .sort(rowOrder(by));
}

function tripleOf(figures: Figures, family: Family, value: string | null) {
  const of = (period: 'now' | 'previous' | 'lastYear') => figures.of(family, value, period) ?? 0;
  return { now: of('now'), previous: of('previous'), lastYear: of('lastYear') };
}
