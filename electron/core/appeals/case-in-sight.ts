import { Status } from '../../../shared/contract/common';
import type { CaseState } from '../../../shared/domain/appeals/case-actions';
import type { ReadDb } from '../../db';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { visibleCases } from './case-items';
import { sharingDesks } from './sharing-desks';

/** What the rules need to know of a case that this actor sees. Refuses NOT_FOUND. */
export async function caseInSight(db: ReadDb, actor: Actor, id: string): Promise<CaseState> {
  const appeal = await visibleCases(db, actor)
    .where('cases.id', '=', id)
    .select(['cases.status', 'cases.executor_id', 'cases.destroyed_on'])
    .executeTakeFirst();
  if (!appeal) refuse('NOT_FOUND');
  return {
    status: Status.parse(appeal.status),
    executorId: appeal.executor_id,
    coExecutors: await sharingDesks(db, actor.officeId, id),
    destroyed: appeal.destroyed_on !== null,
  };
}
