import { mapTexts } from '../../../shared/lib/map-texts';
import type { Row, WriteTx } from '../../db';
import { AID } from '../aid/stored-aid';
import type { Deps } from '../deps';
import { FORWARDS } from '../forwards/stored-forward';
import { INQUIRIES } from '../inquiries/stored-inquiry';
import { PARTS } from '../parts/stored-part';
import { PROMISES } from '../promises/stored-promise';
import { READINGS } from '../readings/stored-reading';
import { RECEPTIONS } from '../receptions/reception-row';
import type { vouchedTable } from '../vault/vouched-table';

/** Tables whose rows say in words what was done about a case. */
type OfCase = 'aid' | 'executor_parts' | 'forwards' | 'inquiries' | 'promises' | 'readings' | 'receptions';
type Words<Name extends OfCase, Value> = Pick<
  ReturnType<typeof vouchedTable<Name, Value>>,
  'table' | 'openOwn' | 'rewrite'
>;

/**
 * Takes the words out of what was done about a case that is being destroyed: parts, second readings, forwardings,
 * inquiries, promises, aid, the card of its reception. Who, when and codes stay: past quarters must not change.
 */
export async function emptyCaseWords(
  deps: Deps,
  tx: WriteTx,
  officeId: string,
  caseId: string,
): Promise<void> {
  const nothingShown = { receiver: '', answer: '', consent: false, writtenTaken: false };
  await rewriteRows(deps, tx, RECEPTIONS, officeId, caseId, () => nothingShown);
  await rewriteRows(deps, tx, PARTS, officeId, caseId, words => mapTexts(words, () => ''));
  await rewriteRows(deps, tx, READINGS, officeId, caseId, words => mapTexts(words, () => ''));
  await rewriteRows(deps, tx, FORWARDS, officeId, caseId, words => mapTexts(words, () => ''));
  await rewriteRows(deps, tx, INQUIRIES, officeId, caseId, words => mapTexts(words, () => ''));
  await rewriteRows(deps, tx, PROMISES, officeId, caseId, words => mapTexts(words, () => ''));
  await rewriteRows(deps, tx, AID, officeId, caseId, words => mapTexts(words, () => ''));
}

/** Rewrites every text of what was done about a case. */
export async function rewriteCaseWords(
  deps: Deps,
  tx: WriteTx,
  officeId: string,
  caseId: string,
  rewrite: (text: string) => string,
): Promise<void> {
  await rewriteRows(deps, tx, RECEPTIONS, officeId, caseId, words => mapTexts(words, rewrite));
  await rewriteRows(deps, tx, PARTS, officeId, caseId, words => mapTexts(words, rewrite));
  await rewriteRows(deps, tx, READINGS, officeId, caseId, words => mapTexts(words, rewrite));
  await rewriteRows(deps, tx, FORWARDS, officeId, caseId, words => mapTexts(words, rewrite));
  await rewriteRows(deps, tx, INQUIRIES, officeId, caseId, words => mapTexts(words, rewrite));
  await rewriteRows(deps, tx, PROMISES, officeId, caseId, words => mapTexts(words, rewrite));
  await rewriteRows(deps, tx, AID, officeId, caseId, words => mapTexts(words, rewrite));
}

async function rewriteRows<Name extends OfCase, Value>(
  deps: Deps,
  tx: WriteTx,
  table: Words<Name, Value>,
  officeId: string,
  caseId: string,
  rewrite: (words: Value) => Value,
): Promise<void> {
  const rows = await tx
    // The builder cannot follow a union of tables; they have these columns in common.
    .selectFrom(table.table as 'forwards')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('case_id', '=', caseId)
    .execute();
  for (const row of rows as unknown as Row<Name>[])
    await table.rewrite(deps, tx, row, {}, rewrite(table.openOwn(deps, row)));
}
