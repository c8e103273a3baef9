import type { JournalEvent } from '../../../shared/domain/audit/events';
import type { Tables, WriteTx } from '../../db';
import { VaultError } from '../../vault';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { refuseForeignEdit, resealCase } from '../vault/row-seal';

/** What a round changes of a case, and what the journal says of it. */
export interface UnaskedChange {
  readonly set: Partial<
    Pick<Tables['cases'], 'status' | 'executor_id' | 'decision' | 'told' | 'late_told' | 'version'>
  >;
  readonly event: JournalEvent;
  /** What the row must still say of who was told: what does not raise the version is guarded by itself. */
  readonly after?: { readonly late_told: string | null };
}

/**
 * A change of a case that nobody asked for. False where nothing was wanted, where somebody changed the case meanwhile
 * (then it is in good hands), and where another program edited it: that goes to the log, for one such case must not
 * keep the others waiting, and the check of the base names it.
 */
export async function changeUnasked(
  deps: Deps,
  officeId: string,
  appeal: { readonly id: string; readonly version: number },
  change: (tx: WriteTx) => Promise<UnaskedChange | null>,
): Promise<boolean> {
  try {
    return await deps.db.write(async tx => {
      await refuseForeignEdit(deps, tx, officeId, appeal.id);
      const wanted = await change(tx);
      if (!wanted) return false;
      const done = await tx
        .updateTable('cases')
        .set(wanted.set)
        .where('office_id', '=', officeId)
        .where('id', '=', appeal.id)
        .where('version', '=', appeal.version)
        .$if(wanted.after !== undefined, query => {
          const told = wanted.after?.late_told ?? null;
          return query.where('late_told', told === null ? 'is' : '=', told);
        })
        .executeTakeFirst();
      if (done.numUpdatedRows !== 1n) return false;
      await resealCase(deps, tx, officeId, appeal.id);
      await appendEvents(deps, tx, officeId, null, [wanted.event]);
      return true;
    });
  } catch (error) {
    if (!(error instanceof VaultError && error.code === 'TAMPERED')) throw error;
    deps.log.error('waiting-case-tampered');
    return false;
  }
}
