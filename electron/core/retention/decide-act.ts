import { refuseConfirm, refuseWithdraw } from '../../../shared/domain/retention/act-rules';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { actForChange, actInHand, actNumber, writeAct } from './act-rows';
import { retentionSettingsOf } from './settings';

const HOUR_MS = 3_600_000;

interface OnAct {
  readonly id: string;
  readonly expectedVersion: number;
}

/** The head signs an act: from now the pause runs in which it can be withdrawn. Refuses WRONG_ACT_STATE, STALE. */
export async function confirmAct(deps: Deps, actor: Actor, input: OnAct) {
  return deps.db.write(async tx => {
    const { row, cases } = await actForChange(deps, tx, actor.officeId, input);
    const refusal = refuseConfirm(actor, actInHand(row));
    if (refusal) refuse(refusal.code, 'state' in refusal ? { state: refusal.state } : undefined);
    if (row.version !== input.expectedVersion) refuse('STALE');
    const { pauseHours } = await retentionSettingsOf(tx, actor.officeId);
    const now = deps.clock.now();
    const notBefore = new Date(Date.parse(now) + pauseHours * HOUR_MS).toISOString();
    const set = { state: 'confirmed', confirmed_by: actor.id, confirmed_at: now, not_before: notBefore };
    const version = await writeAct(deps, tx, row, set, cases);
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'ACT_CONFIRMED', data: { act: actNumber(row), cases: cases.length } },
    ]);
    return { id: row.id, version };
  });
}

/** Withdraws an act before it is carried out; it keeps its number, its cases are free for another. */
export async function withdrawAct(deps: Deps, actor: Actor, input: OnAct & { readonly reason: string }) {
  return deps.db.write(async tx => {
    const { row, cases } = await actForChange(deps, tx, actor.officeId, input);
    const refusal = refuseWithdraw(actor, actInHand(row));
    if (refusal) refuse(refusal.code, 'state' in refusal ? { state: refusal.state } : undefined);
    if (row.version !== input.expectedVersion) refuse('STALE');
    const set = { state: 'withdrawn', ended_by: actor.id, ended_at: deps.clock.now() };
    const version = await writeAct(deps, tx, row, set, cases);
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'ACT_WITHDRAWN', data: { act: actNumber(row) }, text: input.reason },
    ]);
    return { id: row.id, version };
  });
}
