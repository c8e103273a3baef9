import { may } from '../../../shared/domain/access/access';
import type { Dimension, IndicatorId } from '../../../shared/domain/statistics/indicators';
import { parseQuarter, quarterRange } from '../../../shared/lib/dates';
import { itemsByDoc } from '../appeals/case-items';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { casesBehind } from './cases-behind';

/** The cases behind one figure of the quarter. */
export async function cellCases(
  deps: Deps,
  actor: Actor,
  input: {
    quarter: string;
    indicator: IndicatorId;
    dimension?: Dimension | undefined;
    value?: string | undefined;
    limit: number;
  },
) {
  if (!may(actor, 'statistics.see') || !may(actor, 'appeals.seeAll')) refuse('FORBIDDEN');
  const quarter = parseQuarter(input.quarter) ?? refuse('FORBIDDEN');
  const { total, docs } = await casesBehind(
    deps.db.read,
    actor.officeId,
    input,
    quarterRange(quarter),
    deps.clock.today(),
    input.limit,
  );
  return { total, items: await itemsByDoc(deps, actor, docs) };
}
