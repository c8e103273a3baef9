import { may } from '../../../shared/domain/access/access';
import type { Language } from '../../../shared/domain/codes';
import { sayEvent, sayEventData } from '../../../shared/i18n/say-event';
import { createTranslator } from '../../../shared/i18n/translator';
import type { Session } from '../core';
import type { Deps } from '../deps';
import { shelveBytes } from '../files/shelve';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { csvText } from '../spreadsheet/csv-text';
import { MIME } from '../spreadsheet/mime';
import type { SheetCell } from '../spreadsheet/sheet-cell';
import { appendEvents } from './append-events';
import { type JournalFilter, readEvents } from './list-events';

const PAGE = 5_000;
/** What a spreadsheet can still open. */
const MOST = 1_000_000;

/** The journal's rows that fit, as a CSV file with words in the language asked for; the export is an event itself. */
export async function exportEvents(
  deps: Deps,
  actor: Actor,
  session: Session,
  { language, ...filter }: JournalFilter & { language: Language },
) {
  if (!may(actor, 'journal.see')) refuse('FORBIDDEN');
  const t = createTranslator(language);
  const table: SheetCell[][] = [
    [
      t('journal.column.seq'),
      t('journal.column.at'),
      t('journal.column.who'),
      t('journal.column.login'),
      t('journal.column.what'),
      t('journal.column.case'),
      t('journal.column.details'),
    ],
  ];
  for (let offset = 0; offset < MOST; offset += PAGE) {
    const rows = await readEvents(deps, actor, filter, { offset, limit: PAGE, order: 'asc' });
    for (const row of rows)
      table.push([
        row.seq,
        row.at,
        row.actorName,
        row.actorLogin,
        sayEvent(t, row.type),
        row.caseNumber ?? '',
        sayEventData(t, row.data),
      ]);
    if (rows.length < PAGE) break;
  }
  await deps.db.write(tx =>
    appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'JOURNAL_EXPORTED', data: { rows: table.length - 1 } },
    ]),
  );
  const bytes = Buffer.from(csvText(table, language));
  return shelveBytes(session, `journal-${deps.clock.today()}.csv`, MIME.csv, bytes);
}
