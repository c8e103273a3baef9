import { z } from 'zod';
import { OwnReplyTerm } from '../../../shared/contract/inquiries';
import { may } from '../../../shared/domain/access/access';
import { replyTermsOf } from '../../../shared/domain/inquiries/reply-terms';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { type OfficeRow, officeOf } from '../office/office-row';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { vouching } from '../vault/vouching';

const Stored = z.array(OwnReplyTerm);
type Terms = z.output<typeof Stored>;

/** The terms of reply that an office sets itself; the column was checked when it was saved. */
export function ownTermsOf(office: Pick<OfficeRow, 'inquiry_terms'>): Terms {
  return office.inquiry_terms === null ? [] : Stored.parse(JSON.parse(office.inquiry_terms));
}

/** Terms of reply to inquiries: those of the program, and those that the office sets in their place. */
export async function listReplyTerms(deps: Deps, actor: Actor) {
  const office = await officeOf(deps.db.read, actor.officeId);
  const usual = replyTermsOf(office.profile).map(({ usual: spec, ...of }) => {
    if (!spec) return { ...of, term: null };
    const { amount, unit, source, confirmed } = spec;
    return { ...of, term: { amount, unit, basis: { ...source }, confirmed } };
  });
  return { usual, own: ownTermsOf(office) };
}

/**
 * Saves the office's own terms; what was sent already keeps its day. Refuses WRONG_INSTRUMENT: one that its law does not
 * know, or that stands twice.
 */
export async function saveReplyTerms(deps: Deps, actor: Actor, { terms }: { readonly terms: Terms }) {
  if (!may(actor, 'rules.edit')) refuse('FORBIDDEN');
  await deps.db.write(async tx => {
    const { profile } = await officeOf(tx, actor.officeId);
    const left = new Set(replyTermsOf(profile).map(({ instrument, level }) => `${instrument} ${level}`));
    if (terms.some(({ instrument, level }) => !left.delete(`${instrument} ${level}`)))
      refuse('WRONG_INSTRUMENT');
    await vouching(deps, tx, actor.officeId, ['offices'], () =>
      tx
        .updateTable('offices')
        .set({ inquiry_terms: JSON.stringify(terms) })
        .where('id', '=', actor.officeId)
        .execute(),
    );
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'INQUIRY_TERMS_SAVED', data: { own: terms.length } },
    ]);
  });
  return listReplyTerms(deps, actor);
}
