import { may } from '../../../shared/domain/access/access';
import { INDICATOR_RULES } from '../../../shared/domain/statistics/catalogue';
import type { FigureAddress } from '../../../shared/domain/statistics/forms/address';
import { hasDimension } from '../../../shared/domain/statistics/has-dimension';
import type { Dimension } from '../../../shared/domain/statistics/indicators';
import { periodRange } from '../../../shared/domain/statistics/periods';
import { parseQuarter } from '../../../shared/lib/dates';
import { itemsByDoc } from '../appeals/case-items';
import type { Deps } from '../deps';
import { problemsById } from '../problems/list-problems';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { problemsBehind, unitsBehind } from '../statistics/units-behind';

/**
 * The units behind a figure of a form: as many as it counts, newest first, each with its case; systemic problems with
 * theirs, for who may read them.
 */
export async function figureUnits(
  deps: Deps,
  actor: Actor,
  input: { quarter: string; address: FigureAddress; limit: number },
) {
  if (!may(actor, 'statistics.see') || !may(actor, 'appeals.seeAll')) refuse('FORBIDDEN');
  const quarter = parseQuarter(input.quarter) ?? refuse('FORBIDDEN');
  const { indicator, filter, period } = input.address;
  const foreign = (Object.keys(filter) as Dimension[]).filter(
    dimension => !hasDimension(indicator, dimension),
  );
  if (foreign.length > 0)
    refuse('FORM_INVALID', {
      problems: [{ code: 'DIMENSION_NOT_OF_INDICATOR', where: foreign.join(', ') }],
    });
  const request = {
    officeId: actor.officeId,
    indicator,
    periods: [periodRange(period, quarter)],
    today: deps.clock.today(),
    engine: deps.db.engine,
  };
  if (INDICATOR_RULES[indicator].basis === 'problems') {
    const { total, ids } = await problemsBehind(deps.db.read, request, filter, input.limit);
    return { total, units: [], problems: await problemsById(deps, actor, ids) };
  }
  const { total, units } = await unitsBehind(deps.db.read, request, filter, input.limit);
  const items = await itemsByDoc(
    deps,
    actor,
    units.map(({ doc }) => doc),
  );
  return {
    total,
    units: items.map((item, index) => ({ question: units[index]?.question ?? null, item })),
    problems: [],
  };
}
