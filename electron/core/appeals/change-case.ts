import { Repeat as RepeatSchema, Status as StatusSchema } from '../../../shared/contract/common';
import type { CaseState } from '../../../shared/domain/appeals/case-actions';
import type { JournalEvent } from '../../../shared/domain/audit/events';
import type { Repeat, Status } from '../../../shared/domain/codes';
import type { Tables, WriteTx } from '../../db';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { standingOfCase } from '../readings/case-standing';
import { refuse, refuseBy } from '../refusal';
import type { Actor } from '../session/session';
import { refuseForeignEdit, resealCase } from '../vault/row-seal';
import { visibleCases } from './case-items';
import { sharingDesks } from './sharing-desks';

/** What a change starts from. */
export interface CaseInHand extends CaseState {
  readonly id: string;
  readonly number: string;
  readonly repeat: Repeat;
  readonly executorId: string | null;
  readonly executorName: string | null;
  readonly receivedOn: string;
  readonly dueOn: string;
  readonly closedOn: string | null;
  readonly decision: string;
  readonly heldOn: string | null;
}

/** What a change does to the row of the case, and what the journal says of it. */
export interface CaseChange {
  readonly set?: Partial<
    Pick<
      Tables['cases'],
      | 'status'
      | 'executor_id'
      | 'closed_on'
      | 'decision'
      | 'campaign_id'
      | 'status_key'
      | 'repeat'
      | 'held_on'
    >
  >;
  readonly event: JournalEvent;
  /** What the journal says besides of other cases. */
  readonly alsoEvents?: readonly JournalEvent[];
}

/**
 * The one way to change a case: visible to this actor, allowed now, not changed by somebody else meanwhile;
 * then the change, its version and its journal event in one transaction.
 */
export async function changeCase(
  deps: Deps,
  actor: Actor,
  input: { id: string; expectedVersion: number },
  refuseAction: (actor: Actor, appeal: CaseState) => { readonly code: string } | null,
  change: (tx: WriteTx, appeal: CaseInHand) => Promise<CaseChange>,
): Promise<{ id: string; version: number; status: Status }> {
  return deps.db.write(async tx => {
    // Visibility first: what an actor may not see must look absent, not forbidden.
    const row = await visibleCases(tx, actor)
      .leftJoin('executors as e', 'e.id', 'cases.executor_id')
      .select([
        'cases.id',
        'cases.number',
        'cases.repeat',
        'cases.version',
        'cases.status',
        'cases.executor_id',
        'cases.received_on',
        'cases.due_on',
        'cases.closed_on',
        'cases.decision',
        'cases.held_on',
        'cases.destroyed_on',
        'e.name as executor_name',
      ])
      .where('cases.id', '=', input.id)
      .executeTakeFirst();
    if (!row) refuse('NOT_FOUND');
    if (row.destroyed_on !== null) refuse('CASE_DESTROYED');
    const appeal: CaseInHand = {
      id: row.id,
      number: row.number,
      repeat: RepeatSchema.parse(row.repeat),
      status: StatusSchema.parse(row.status),
      executorId: row.executor_id,
      executorName: row.executor_name,
      receivedOn: row.received_on,
      dueOn: row.due_on,
      closedOn: row.closed_on,
      decision: row.decision,
      heldOn: row.held_on,
      coExecutors: await sharingDesks(tx, actor.officeId, row.id),
      reading: await standingOfCase(deps, tx, actor.officeId, {
        id: row.id,
        executorId: row.executor_id,
        decision: row.decision,
      }),
    };
    const refusal = refuseAction(actor, appeal);
    if (refusal) refuseBy(refusal);
    if (row.version !== input.expectedVersion) refuse('STALE');
    await refuseForeignEdit(deps, tx, actor.officeId, row.id);
    const { set, event, alsoEvents = [] } = await change(tx, appeal);
    const version = row.version + 1;
    const done = await tx
      .updateTable('cases')
      // Whoever was told that nobody takes the case: somebody has now decided about it.
      .set({ ...(set?.status === undefined ? {} : { told: null }), ...set, version })
      .where('office_id', '=', actor.officeId)
      .where('id', '=', row.id)
      .where('version', '=', row.version)
      .executeTakeFirst();
    // On PostgreSQL another writer may have come between the look and the change.
    if (done.numUpdatedRows !== 1n) refuse('STALE');
    await resealCase(deps, tx, actor.officeId, row.id);
    await appendEvents(deps, tx, actor.officeId, actor.id, [event, ...alsoEvents]);
    return { id: row.id, version, status: StatusSchema.parse(set?.status ?? row.status) };
  });
}
