import { refuseRecord } from '../../../shared/domain/appeals/case-actions';
import type { JournalEvent } from '../../../shared/domain/audit/events';
import type { WriteTx } from '../../db';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { changeCase } from './change-case';

interface Stored {
  readonly id: string;
  readonly withdrawn_on: string | null;
}

/** Which record, where it stands, how it is written anew, and what the journal says. */
interface Withdrawal<Row extends Stored> {
  readonly recordId: string;
  readonly rows: (tx: WriteTx) => Promise<readonly Row[]>;
  readonly rewrite: (tx: WriteTx, row: Row, set: { withdrawn_on: string }) => Promise<unknown>;
  readonly event: (row: Row) => JournalEvent;
}

/**
 * Takes a mistyped record of a case back: it stays to be seen and counts nowhere. Refuses NOT_FOUND where the case has
 * no such record, ALREADY_WITHDRAWN.
 */
export function withdrawRecord<Row extends Stored>(
  deps: Deps,
  actor: Actor,
  input: { readonly id: string; readonly expectedVersion: number },
  { recordId, rows, rewrite, event }: Withdrawal<Row>,
) {
  return changeCase(deps, actor, input, refuseRecord, async tx => {
    const row = (await rows(tx)).find(({ id }) => id === recordId);
    if (!row) refuse('NOT_FOUND');
    if (row.withdrawn_on !== null) refuse('ALREADY_WITHDRAWN');
    await rewrite(tx, row, { withdrawn_on: deps.clock.today() });
    return { event: event(row) };
  });
}
