import { may } from '../../../shared/domain/access/access';
import type { Language } from '../../../shared/domain/codes';
import { sayEvent, sayEventData } from '../../../shared/i18n/say-event';
import { createTranslator, type Translate } from '../../../shared/i18n/translator';
import type { Session } from '../core';
import type { Deps } from '../deps';
import { shelve } from '../files/shelve';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { csvPieces } from '../spreadsheet/csv-text';
import { MIME } from '../spreadsheet/mime';
import type { SheetCell } from '../spreadsheet/sheet-cell';
import { appendEvents } from './append-events';
import { type JournalFilter, type JournalRow, measureEvents, readEventsAfter } from './list-events';

/** Rows read at once: what memory holds of the journal, besides a piece of the file. */
const PAGE = 1_000;
const COLUMNS = [
  ['seq', 10],
  ['at', 24],
  ['who', 30],
  ['login', 16],
  ['what', 34],
  ['case', 20],
  ['details', 60],
] as const;

/**
 * The journal's rows that fit, oldest first, as a CSV file with words in the language asked for; written while it is
 * fetched, however long (ADR 0155). Later rows are not in it; once its owner has signed out it is broken off. The export
 * is an event itself.
 */
export async function exportEvents(
  deps: Deps,
  actor: Actor,
  session: Session,
  { language, ...filter }: JournalFilter & { language: Language },
) {
  if (!may(actor, 'journal.see')) refuse('FORBIDDEN');
  const { rows, newest } = await measureEvents(deps, actor, filter);
  await deps.db.write(tx =>
    appendEvents(deps, tx, actor.officeId, actor.id, [{ type: 'JOURNAL_EXPORTED', data: { rows } }]),
  );
  const t = createTranslator(language);
  async function* lines() {
    for (let after = 0; ; ) {
      if (session.actor?.id !== actor.id) refuse('UNAUTHORIZED');
      const page = await readEventsAfter(deps, actor, filter, { after, upTo: newest, limit: PAGE });
      for (const row of page) yield cellsOf(t, row);
      after = page.at(-1)?.seq ?? after;
      if (page.length < PAGE) return;
    }
  }
  const list = () => ({
    title: t('journal.title'),
    columns: COLUMNS.map(([name, width]) => ({ heading: t(`journal.column.${name}`), width })),
    rows: lines(),
  });
  const { size: _, ...file } = shelve(session, {
    name: `journal-${deps.clock.today()}.csv`,
    mime: MIME.csv,
    size: null,
    content: { pieces: () => csvPieces(list(), language) },
  });
  return file;
}

function cellsOf(t: Translate, row: JournalRow): SheetCell[] {
  return [
    row.seq,
    row.at,
    row.actorName,
    row.actorLogin,
    sayEvent(t, row.type),
    row.caseNumber ?? '',
    sayEventData(t, row.data),
  ];
}
