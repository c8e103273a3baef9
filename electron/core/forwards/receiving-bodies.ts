import { z } from 'zod';
import { ReceivingBody } from '../../../shared/contract/forwards';
import { may } from '../../../shared/domain/access/access';
import { findTwin } from '../../../shared/domain/forwards/receiving-bodies';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { type OfficeRow, officeOf } from '../office/office-row';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { vouching } from '../vault/vouching';

const Stored = z.array(ReceivingBody);
type Bodies = z.output<typeof Stored>;

/** The bodies of an office; the column was checked when it was saved. */
export function bodiesOf(office: Pick<OfficeRow, 'receiving_bodies'>): Bodies {
  return office.receiving_bodies === null ? [] : Stored.parse(JSON.parse(office.receiving_bodies));
}

/** The bodies that the office forwards to, in its own order, with their special terms. */
export async function listBodies(deps: Deps, actor: Actor): Promise<{ bodies: Bodies }> {
  return { bodies: bodiesOf(await officeOf(deps.db.read, actor.officeId)) };
}

/** Saves the list. What was forwarded already keeps the day by which it was due. Refuses a body that stands twice. */
export async function saveBodies(deps: Deps, actor: Actor, { bodies }: { readonly bodies: Bodies }) {
  if (!may(actor, 'rules.edit')) refuse('FORBIDDEN');
  const twin = findTwin(bodies);
  if (twin !== null) refuse('BODY_TWICE', { index: twin });
  await deps.db.write(async tx => {
    await vouching(deps, tx, actor.officeId, ['offices'], () =>
      tx
        .updateTable('offices')
        .set({ receiving_bodies: JSON.stringify(bodies) })
        .where('id', '=', actor.officeId)
        .execute(),
    );
    const special = bodies.filter(body => body.term !== null).length;
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'RECEIVING_BODIES_SAVED', data: { bodies: bodies.length, special } },
    ]);
  });
  return { bodies };
}
