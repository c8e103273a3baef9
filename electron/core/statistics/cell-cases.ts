import { may } from '../../../shared/domain/access/access';
import type { Dimension, KeyIndicatorId } from '../../../shared/domain/statistics/indicators';
import { parseQuarter, quarterRange } from '../../../shared/lib/dates';
import { itemsByDoc } from '../appeals/case-items';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { unitsBehind } from './units-behind';

/** The cases behind one figure of the quarter. */
export async function cellCases(
  deps: Deps,
  actor: Actor,
  input: {
    quarter: string;
    indicator: KeyIndicatorId;
    dimension?: Dimension | undefined;
    value?: string | undefined;
    limit: number;
  },
) {
  if (!may(actor, 'statistics.see') || !may(actor, 'appeals.seeAll')) refuse('FORBIDDEN');
  const quarter = parseQuarter(input.quarter) ?? refuse('FORBIDDEN');
  const request = {
    officeId: actor.officeId,
    indicator: input.indicator,
    periods: [quarterRange(quarter)],
    today: deps.clock.today(),
    engine: deps.db.engine,
  };
  const { dimension, value } = input;
  const filter = dimension && value !== undefined ? { [dimension]: [value] } : {};
  const { total, units } = await unitsBehind(deps.db.read, request, filter, input.limit, 'cases');
  const docs = units.map(({ doc }) => doc);
  return { total, items: await itemsByDoc(deps, actor, docs) };
}
