import { z } from 'zod';
import { maskOthers, type TellingWords } from '../../../shared/domain/rights/mask-others';
import type { WriteTx } from '../../db';
import { SealedCase } from '../appeals/sealed-case';
import type { Deps } from '../deps';
import { sealedHashOf } from '../journal/append-events';
import { reindexCasesById } from '../persons/reindex-cases';
import { rewriteCaseWords } from '../retention/case-words';
import { officeSeal } from '../vault/office-seal';
import { refuseForeignEdit, resealCase } from '../vault/row-seal';

/**
 * Takes a person out of a case that stays with its other applicants: the record is no longer linked, what tells them is
 * masked in text, notes, letters and inquiries, the case is no longer found by them. Who signed next is the main
 * applicant from now on; what statistics count stays. Throws VaultError TAMPERED for a case that another program edited.
 */
export async function leaveCase(
  deps: Deps,
  tx: WriteTx,
  officeId: string,
  caseId: string,
  person: { readonly ids: readonly string[]; readonly words: TellingWords },
  others: readonly TellingWords[],
): Promise<void> {
  await refuseForeignEdit(deps, tx, officeId, caseId);
  const seal = officeSeal(deps, officeId);
  const row = await tx
    .selectFrom('cases')
    .select(['sealed', 'key_version', 'applicant_id'])
    .where('office_id', '=', officeId)
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow();
  const kept: TellingWords = {
    names: others.flatMap(one => one.names),
    numbers: others.flatMap(one => one.numbers),
    phrases: others.flatMap(one => one.phrases),
  };
  const masked = (text: string) => maskOthers(text, kept, [person.words]);
  const words = SealedCase.parse(seal.open('cases.sealed', caseId, row.key_version, row.sealed));
  await tx
    .deleteFrom('case_people')
    .where('office_id', '=', officeId)
    .where('case_id', '=', caseId)
    .where('applicant_id', 'in', [...person.ids])
    .execute();
  const wasMain = row.applicant_id !== null && person.ids.includes(row.applicant_id);
  await tx
    .updateTable('cases')
    .set(eb => ({
      sealed: seal.seal('cases.sealed', caseId, {
        ...words,
        summary: masked(words.summary),
        text: masked(words.text),
      }),
      key_version: seal.keyVersion,
      version: eb('version', '+', 1),
    }))
    .where('office_id', '=', officeId)
    .where('id', '=', caseId)
    .execute();
  if (wasMain) await nextIsMain(tx, officeId, caseId);
  await resealCase(deps, tx, officeId, caseId);
  await maskNotes(deps, tx, officeId, caseId, masked);
  await rewriteCaseWords(masked, deps, tx, officeId, caseId);
  await reindexCasesById(deps, tx, officeId, [caseId]);
}

async function nextIsMain(tx: WriteTx, officeId: string, caseId: string): Promise<void> {
  const next = await tx
    .selectFrom('case_people')
    .select('applicant_id')
    .where('office_id', '=', officeId)
    .where('case_id', '=', caseId)
    .where('part', '=', 'co')
    .orderBy('ordinal')
    .limit(1)
    .executeTakeFirstOrThrow();
  await tx
    .updateTable('case_people')
    .set({ part: 'main' })
    .where('office_id', '=', officeId)
    .where('case_id', '=', caseId)
    .where('applicant_id', '=', next.applicant_id)
    .execute();
  await tx
    .updateTable('cases')
    .set({ applicant_id: next.applicant_id })
    .where('office_id', '=', officeId)
    .where('id', '=', caseId)
    .execute();
}

/** Notes and reasons of a case, masked. */
function maskNotes(
  deps: Deps,
  tx: WriteTx,
  officeId: string,
  caseId: string,
  masked: (text: string) => string,
): Promise<void> {
  return rewriteTexts(deps, tx, officeId, { caseId }, masked);
}

const Text = z.string();

/**
 * Writes sealed texts of the journal anew; the chain goes on covering the first ciphertext by its hash. The texts are
 * those of a case, or those that name a person by id.
 */
export async function rewriteTexts(
  deps: Deps,
  tx: WriteTx,
  officeId: string,
  of: { readonly caseId: string } | { readonly personId: string },
  rewrite: (text: string) => string,
): Promise<void> {
  const all = tx
    .selectFrom('events')
    .select(['seq', 'id', 'sealed', 'key_version', 'sealed_digest'])
    .where('office_id', '=', officeId)
    .where('sealed', 'is not', null);
  const rows = await ('caseId' in of
    ? all.where('case_id', '=', of.caseId)
    : all.where('case_id', 'is', null).where('data', 'like', `%"person":"${of.personId}"%`)
  ).execute();
  const seal = officeSeal(deps, officeId);
  for (const { seq, id, sealed, key_version, sealed_digest } of rows) {
    if (sealed === null || key_version === null) continue;
    const text = Text.parse(seal.open('events.sealed', id, key_version, sealed));
    const written = rewrite(text);
    if (written === text) continue;
    await tx
      .updateTable('events')
      .set({
        sealed: seal.seal('events.sealed', id, written),
        key_version: seal.keyVersion,
        sealed_digest: sealed_digest ?? sealedHashOf(sealed),
      })
      .where('office_id', '=', officeId)
      .where('seq', '=', seq)
      .execute();
  }
}
