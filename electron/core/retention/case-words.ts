import { mapTexts } from '../../../shared/lib/map-texts';
import type { WriteTx } from '../../db';
import { AID } from '../aid/stored-aid';
import { rowsOfCase, type TableOfCase } from '../appeals/rows-of-case';
import type { Deps } from '../deps';
import { FORWARDS } from '../forwards/stored-forward';
import { INQUIRIES } from '../inquiries/stored-inquiry';
import { MEASURES } from '../measures/stored-measure';
import { PARTS } from '../parts/stored-part';
import { PROMISES } from '../promises/stored-promise';
import { READINGS } from '../readings/stored-reading';
import { RECEPTIONS } from '../receptions/reception-row';
import type { vouchedTable } from '../vault/vouched-table';

type Rewrite = (text: string) => string;
type OnCase = readonly [deps: Deps, tx: WriteTx, officeId: string, caseId: string];
type Words<Name extends TableOfCase, Value> = Pick<
  ReturnType<typeof vouchedTable<Name, Value>>,
  'table' | 'openOwn' | 'rewrite'
>;

async function rewriteRows<Name extends TableOfCase, Value>(
  table: Words<Name, Value>,
  rewrite: (words: Value) => Value,
  ...[deps, tx, officeId, caseId]: OnCase
): Promise<void> {
  for (const row of await rowsOfCase(tx, table.table, officeId, caseId, { by: 'id' }))
    await table.rewrite(deps, tx, row, {}, rewrite(table.openOwn(deps, row)));
}

/** Rewrites every text in a table's rows of a case. */
function texts<Name extends TableOfCase, Value extends object>(table: Words<Name, Value>) {
  return (rewrite: Rewrite, ...on: OnCase) => rewriteRows(table, words => mapTexts(words, rewrite), ...on);
}

/** What was done about a case, besides its reception. */
const DONE = [
  texts(PARTS),
  texts(READINGS),
  texts(FORWARDS),
  texts(INQUIRIES),
  texts(PROMISES),
  texts(AID),
  texts(MEASURES),
];

/**
 * Takes the words out of what was done about a case that is being destroyed: parts, second readings, forwardings,
 * inquiries, promises, aid, measures, the card of its reception. Who, when and codes stay: past quarters must not change.
 */
export async function emptyCaseWords(...on: OnCase): Promise<void> {
  const nothingShown = { receiver: '', answer: '', consent: false, writtenTaken: false };
  await rewriteRows(RECEPTIONS, () => nothingShown, ...on);
  for (const empty of DONE) await empty(() => '', ...on);
}

/** Rewrites every text of what was done about a case. */
export async function rewriteCaseWords(rewrite: Rewrite, ...on: OnCase): Promise<void> {
  for (const each of [texts(RECEPTIONS), ...DONE]) await each(rewrite, ...on);
}
