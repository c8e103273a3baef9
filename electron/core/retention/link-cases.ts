import type { WriteTx } from '../../db';
import { changeCase } from '../appeals/change-case';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { refuseForeignEdit, resealCase } from '../vault/row-seal';
import { refuseHold } from './hold-case';

/** Puts a case into one bundle with another, by its number: repeated appeals are filed with the earlier ones. */
export function linkCases(
  deps: Deps,
  actor: Actor,
  input: { id: string; expectedVersion: number; number: string },
) {
  return changeCase(deps, actor, input, refuseHold, async (tx, appeal) => {
    const other = await tx
      .selectFrom('cases')
      .select(['id', 'bundle_id', 'destroyed_on', 'number'])
      .where('office_id', '=', actor.officeId)
      .where('number', '=', input.number)
      .executeTakeFirst();
    if (!other || other.id === appeal.id || other.destroyed_on !== null) refuse('NO_SUCH_CASE');
    const bundle = other.bundle_id ?? appeal.bundleId ?? deps.newId();
    await moveInto(deps, tx, actor.officeId, bundle, [
      ...(other.bundle_id === null ? [other.id] : []),
      ...(appeal.bundleId === null ? [] : await membersOf(tx, actor.officeId, appeal.bundleId, appeal.id)),
    ]);
    return {
      set: { bundle_id: bundle },
      event: { type: 'CASES_LINKED', caseId: appeal.id, data: { with: other.number } },
    };
  });
}

/** Takes a case out of its bundle. */
export function unlinkCase(deps: Deps, actor: Actor, input: { id: string; expectedVersion: number }) {
  return changeCase(deps, actor, input, refuseHold, async (_tx, appeal) => ({
    set: { bundle_id: null },
    event: { type: 'CASE_UNLINKED', caseId: appeal.id, data: {} },
  }));
}

async function membersOf(tx: WriteTx, officeId: string, bundle: string, but: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('cases')
    .select('id')
    .where('office_id', '=', officeId)
    .where('bundle_id', '=', bundle)
    .where('id', '<>', but)
    .execute();
  return rows.map(row => row.id);
}

async function moveInto(deps: Deps, tx: WriteTx, officeId: string, bundle: string, ids: readonly string[]) {
  for (const id of ids) {
    await refuseForeignEdit(deps, tx, officeId, id);
    await tx
      .updateTable('cases')
      .set(eb => ({ bundle_id: bundle, version: eb('version', '+', 1) }))
      .where('office_id', '=', officeId)
      .where('id', '=', id)
      .execute();
    await resealCase(deps, tx, officeId, id);
  }
}
