import type { z } from 'zod';
import { LinkKind, type similarContract } from '../../../shared/contract/similar';
import { refuseNote } from '../../../shared/domain/appeals/case-actions';
import { refuseLink, repeatAfterLinks, repeatAfterUnlink } from '../../../shared/domain/similarity';
import type { ReadDb, WriteTx } from '../../db';
import { visibleCases } from '../appeals/case-items';
import { type CaseInHand, changeCase } from '../appeals/change-case';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { linkEvents, writeLink } from './write-links';

type LinkInput = z.output<NonNullable<(typeof similarContract.link)['~orpc']['inputSchema']>>;
type UnlinkInput = z.output<NonNullable<(typeof similarContract.unlink)['~orpc']['inputSchema']>>;

/**
 * Says that a case repeats, duplicates or belongs to another one that the actor sees; `repeat` of the case follows,
 * and with it statistics.
 */
export async function linkCases(deps: Deps, actor: Actor, input: LinkInput) {
  let repeat: CaseInHand['repeat'] = 'first';
  const changed = await changeCase(deps, actor, input, refuseNote, async (tx, appeal) => {
    const other = await caseOf(tx, actor, input.otherId);
    const refusal = refuseLink(appeal, other, input.kind);
    if (refusal) refuse(refusal);
    if (await isLinked(tx, actor.officeId, appeal.id, other.id)) refuse('ALREADY_LINKED');
    const [event, ...alsoEvents] = await writeLink(deps, tx, actor, appeal, other, input.kind);
    const kinds = await kindsOf(tx, actor.officeId, appeal.id);
    repeat = repeatAfterLinks(appeal.repeat, kinds);
    return { set: { repeat }, event, alsoEvents };
  });
  return { ...changed, repeat };
}

/** Takes a link of this case to an earlier one away; what only it meant for `repeat` is over. */
export async function unlinkCases(deps: Deps, actor: Actor, input: UnlinkInput) {
  let repeat: CaseInHand['repeat'] = 'first';
  const changed = await changeCase(deps, actor, input, refuseNote, async (tx, appeal) => {
    const link = await tx
      .selectFrom('case_links')
      .select(['id', 'other_id', 'kind'])
      .where('office_id', '=', actor.officeId)
      .where('id', '=', input.linkId)
      .where('case_id', '=', appeal.id)
      .executeTakeFirst();
    if (!link) refuse('NOT_FOUND');
    await tx
      .deleteFrom('case_links')
      .where('office_id', '=', actor.officeId)
      .where('id', '=', link.id)
      .execute();
    const kind = LinkKind.parse(link.kind);
    const other = await tx
      .selectFrom('cases')
      .select(['id', 'number'])
      .where('office_id', '=', actor.officeId)
      .where('id', '=', link.other_id)
      .executeTakeFirstOrThrow();
    repeat = repeatAfterUnlink(appeal.repeat, kind, await kindsOf(tx, actor.officeId, appeal.id));
    const [event, ...alsoEvents] = linkEvents('CASE_UNLINKED', appeal, other, kind);
    return { set: { repeat }, event, alsoEvents };
  });
  return { ...changed, repeat };
}

/** A case that the actor may see, to be linked to. Refuses UNKNOWN_CASE. */
export async function caseOf(db: ReadDb | WriteTx, actor: Actor, id: string) {
  const row = await visibleCases(db, actor)
    .where('cases.id', '=', id)
    .select(['cases.id', 'cases.number', 'cases.received_on'])
    .executeTakeFirst();
  if (!row) refuse('UNKNOWN_CASE');
  return { id: row.id, number: row.number, receivedOn: row.received_on };
}

/** Two cases are linked once, whichever names the other. */
async function isLinked(tx: WriteTx, officeId: string, one: string, other: string): Promise<boolean> {
  const row = await tx
    .selectFrom('case_links')
    .select('id')
    .where('office_id', '=', officeId)
    .where(eb =>
      eb.or([
        eb.and([eb('case_id', '=', one), eb('other_id', '=', other)]),
        eb.and([eb('case_id', '=', other), eb('other_id', '=', one)]),
      ]),
    )
    .executeTakeFirst();
  return row !== undefined;
}

async function kindsOf(tx: WriteTx, officeId: string, caseId: string) {
  const rows = await tx
    .selectFrom('case_links')
    .select('kind')
    .where('office_id', '=', officeId)
    .where('case_id', '=', caseId)
    .execute();
  return rows.map(row => LinkKind.parse(row.kind));
}
