import type { z } from 'zod';
import type { measuresContract } from '../../../shared/contract/measures';
import { refuseRecord } from '../../../shared/domain/appeals/case-actions';
import { refuseMeasure } from '../../../shared/domain/measures/measure-rules';
import { changeCase } from '../appeals/change-case';
import { withdrawRecord } from '../appeals/withdraw-record';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { MEASURES, measuresOf } from './stored-measure';

type Input = z.output<NonNullable<(typeof measuresContract.note)['~orpc']['inputSchema']>>;
type Withdrawal = z.output<NonNullable<(typeof measuresContract.withdraw)['~orpc']['inputSchema']>>;

/** Writes down a visit to the place, or that persons were brought to responsibility: when, how many, what was found. */
export function noteMeasure(deps: Deps, actor: Actor, input: Input) {
  return changeCase(deps, actor, input, refuseRecord, async (tx, appeal) => {
    const { kind, takenOn, persons, found } = input;
    const refusal = refuseMeasure(input, appeal.receivedOn, deps.clock.today());
    if (refusal) refuse(refusal);
    const measure = {
      office_id: actor.officeId,
      id: deps.newId(),
      case_id: appeal.id,
      kind,
      taken_on: takenOn,
      persons,
      withdrawn_on: null,
      made_by: actor.id,
      made_at: deps.clock.now(),
    };
    await MEASURES.insert(deps, tx, measure, { found });
    const data = { measureKind: kind, on: takenOn };
    return { event: { type: 'MEASURE_NOTED', caseId: appeal.id, data, text: found } };
  });
}

/** Takes a mistyped measure back, with a reason. */
export function withdrawMeasure(deps: Deps, actor: Actor, input: Withdrawal) {
  return withdrawRecord(deps, actor, input, {
    recordId: input.measureId,
    rows: tx => measuresOf(tx, actor.officeId, input.id),
    rewrite: (tx, row, set) => MEASURES.rewrite(deps, tx, row, set, MEASURES.openOwn(deps, row)),
    event: ({ kind }) => ({
      type: 'MEASURE_WITHDRAWN',
      caseId: input.id,
      data: { measureKind: kind },
      text: input.reason,
    }),
  });
}
