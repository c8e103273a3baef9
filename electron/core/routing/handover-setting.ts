import { Ladder as StoredLadder } from '../../../shared/contract/routing-handover';
import { may } from '../../../shared/domain/access/access';
import type { JournalEvent } from '../../../shared/domain/audit/events';
import { DEFAULT_LADDER, type Ladder, refuseLadder } from '../../../shared/domain/routing/ladder';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { type OfficeRow, officeOf } from '../office/office-row';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { vouching } from '../vault/vouching';

interface Handover {
  /** Working hours within which an offered case is to be accepted; null = no limit. */
  readonly hours: number | null;
  readonly ladder: Ladder;
}

/** Whom the office wants told of a case that nobody takes; the column was checked when it was saved. */
export function ladderOf(office: Pick<OfficeRow, 'ladder'>): Ladder {
  return office.ladder === null ? DEFAULT_LADDER : StoredLadder.parse(JSON.parse(office.ladder));
}

function handoverOf(office: OfficeRow): Handover {
  return { hours: office.handover_hours, ladder: ladderOf(office) };
}

/** How long a case waits to be accepted, and who is told meanwhile. */
export async function readHandover(deps: Deps, actor: Actor): Promise<Handover> {
  return handoverOf(await officeOf(deps.db.read, actor.officeId));
}

/** Sets it; cases that lie longer already come back at the next look. Refuses what `refuseLadder` names. */
export async function setHandover(deps: Deps, actor: Actor, input: Handover): Promise<Handover> {
  if (!may(actor, 'rules.edit')) refuse('FORBIDDEN');
  const { hours, ladder } = input;
  const refusal = refuseLadder(ladder, hours);
  if (refusal) refuse(refusal);
  await deps.db.write(async tx => {
    const before = handoverOf(await officeOf(tx, actor.officeId));
    await vouching(deps, tx, actor.officeId, ['offices'], () =>
      tx
        .updateTable('offices')
        .set({ handover_hours: hours, ladder: JSON.stringify(ladder) })
        .where('id', '=', actor.officeId)
        .execute(),
    );
    const events: JournalEvent[] = [
      ...(before.hours === hours ? [] : [{ type: 'HANDOVER_SET' as const, data: { hours } }]),
      ...(JSON.stringify(StoredLadder.parse(before.ladder)) === JSON.stringify(StoredLadder.parse(ladder))
        ? []
        : [{ type: 'LADDER_SET' as const, data: { ...ladder } }]),
    ];
    await appendEvents(deps, tx, actor.officeId, actor.id, events);
  });
  return { hours, ladder };
}
