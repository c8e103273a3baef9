import type { Language } from '../../../shared/domain/codes';
import type { Session } from '../core';
import type { Deps } from '../deps';
import { shelveBytes } from '../files/shelve';
import { appendEvents } from '../journal/append-events';
import type { Actor } from '../session/session';
import { MIME } from '../spreadsheet/mime';
import { quarterReport } from '../statistics/quarter-report';
import { formReport } from './form-report';
import { writeFormCsv } from './writers/form-csv';
import { writeFormJson } from './writers/form-json';
import type { Report } from './writers/form-lines';
import { writeFormXlsx } from './writers/form-xlsx';
import { writeNote } from './writers/note-docx';

interface Wanted {
  readonly quarter: string;
  readonly formId: string;
  readonly format: keyof typeof MIME;
  readonly language: Language;
}

/** Writes a filled form as a file, or the quarter's note in words, and answers its ticket. */
export async function exportForm(deps: Deps, actor: Actor, session: Session, wanted: Wanted) {
  const report = await formReport(deps, actor, wanted);
  const bytes = await bytesOf(deps, actor, report, wanted);
  const { quarter, format } = wanted;
  const { id, version } = report.form;
  await deps.db.write(tx =>
    appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'FORM_EXPORTED', data: { form: id, version, quarter, format } },
    ]),
  );
  return shelveBytes(session, `${report.office.code}-${quarter}-${id}.${format}`, MIME[format], bytes);
}

async function bytesOf(
  deps: Deps,
  actor: Actor,
  report: Report,
  { format, language, quarter }: Wanted,
): Promise<Uint8Array> {
  switch (format) {
    case 'xlsx':
      return writeFormXlsx(report, language);
    case 'csv':
      return writeFormCsv(report, language);
    case 'json':
      return writeFormJson(report);
    case 'docx':
      return writeNote(await quarterReport(deps, actor, { quarter }), language);
  }
}
