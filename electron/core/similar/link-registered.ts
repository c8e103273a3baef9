import type { z } from 'zod';
import type { NewLink } from '../../../shared/contract/similar';
import { refuseLink } from '../../../shared/domain/similarity';
import type { WriteTx } from '../../db';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { caseOf } from './link-cases';
import { writeLink } from './write-links';

/** Earlier cases that a new appeal is linked to, each once. Refuses UNKNOWN_CASE, WRONG_ORDER. */
export async function findLinked(
  tx: WriteTx,
  actor: Actor,
  receivedOn: string,
  links: readonly z.output<typeof NewLink>[],
) {
  const once = new Map(links.map(link => [link.caseId, link.kind]));
  const found = [];
  for (const [caseId, kind] of once) {
    const other = await caseOf(tx, actor, caseId);
    const refusal = refuseLink({ id: '', receivedOn }, other, kind);
    if (refusal) refuse(refusal);
    found.push({ other, kind });
  }
  return found;
}

/** Links a new appeal in the transaction of its registration. */
export async function linkRegistered(
  deps: Deps,
  tx: WriteTx,
  actor: Actor,
  appeal: { readonly id: string; readonly number: string },
  linked: Awaited<ReturnType<typeof findLinked>>,
): Promise<void> {
  const events = [];
  for (const { other, kind } of linked)
    events.push(...(await writeLink(deps, tx, actor, appeal, other, kind)));
  await appendEvents(deps, tx, actor.officeId, actor.id, events);
}
