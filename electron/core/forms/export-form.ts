import type { Language } from '../../../shared/domain/codes';
import { figureKey, hideSmall } from '../../../shared/domain/statistics/forms/mask/hide-small';
import { NOTE_DIMENSIONS, noteFigures } from '../../../shared/domain/statistics/note-facts';
import { parseQuarter } from '../../../shared/lib/dates';
import type { Session } from '../core';
import type { Deps } from '../deps';
import { shelveBytes } from '../files/shelve';
import { appendEvents } from '../journal/append-events';
import type { Actor } from '../session/session';
import { MIME } from '../spreadsheet/mime';
import { furtherReport } from '../statistics/further-report';
import { quarterReport } from '../statistics/quarter-report';
import { fillQuarter } from './fill-quarter';
import { formReport } from './form-report';
import { formOf } from './stored-forms';
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
  const report = await formReport(deps, actor, { ...wanted, showSmall: false });
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
  { format, language, quarter, formId }: Wanted,
): Promise<Uint8Array> {
  switch (format) {
    case 'xlsx':
      return writeFormXlsx(report, language);
    case 'csv':
      return writeFormCsv(report, language);
    case 'json':
      return writeFormJson(report);
    case 'docx':
      return noteOf(deps, actor, { quarter, formId, language });
  }
}

/** The note hides what the form hides, and what would tell it beside the form's tables. */
async function noteOf(
  deps: Deps,
  actor: Actor,
  { quarter: asked, formId, language }: Pick<Wanted, 'quarter' | 'formId' | 'language'>,
): Promise<Uint8Array> {
  const [report, further] = await Promise.all([
    quarterReport(deps, actor, { quarter: asked }),
    furtherReport(deps, actor, { quarter: asked }),
  ]);
  const form = await formOf(deps.db.read, actor.officeId, formId);
  const quarter = parseQuarter(asked);
  if (!form.mask || !quarter) return writeNote(report, language, { further });
  const { below } = form.mask;
  const { masked, above } = await fillQuarter(deps, actor.officeId, form, quarter);
  const told = new Set(masked.figures.filter(one => one.told).map(({ address }) => figureKey(address)));
  const hidden = hideSmall([...masked.figures, ...noteFigures(report, further)], {
    below,
    quarter,
    above,
    broken: new Set([...masked.broken, ...NOTE_DIMENSIONS]),
    hidden: masked.hidden,
    keep: ({ key }) => told.has(key),
  });
  return writeNote(report, language, { further, mask: hidden.size > 0 ? { hidden, below } : null });
}
