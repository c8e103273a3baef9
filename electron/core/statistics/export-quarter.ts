import type { Language } from '../../../shared/domain/codes';
import { BREAKDOWNS } from '../../../shared/domain/statistics/catalogue';
import type { Session } from '../core';
import type { Deps } from '../deps';
import { shelveBytes } from '../files/shelve';
import { appendEvents } from '../journal/append-events';
import type { Actor } from '../session/session';
import { MIME } from '../spreadsheet/mime';
import { furtherReport } from './further-report';
import { quarterReport } from './quarter-report';
import { writeQuarterCsv } from './writers/csv';
import { writeQuarterJson } from './writers/json';
import { writeQuarterXlsx } from './writers/xlsx';

export type ExportFormat = Exclude<keyof typeof MIME, 'docx'>;

/**
 * The quarter as the bytes of a file, every indicator in it. The long form holds every breakdown, the tables those of
 * the screen.
 */
export async function writeQuarter(
  deps: Deps,
  actor: Actor,
  input: { quarter: string; format: ExportFormat; language: Language },
): Promise<{ name: string; bytes: Uint8Array }> {
  const [report, further] = await Promise.all([
    quarterReport(deps, actor, input, input.format === 'json' ? BREAKDOWNS : undefined),
    furtherReport(deps, actor, input),
  ]);
  const bytes =
    input.format === 'xlsx'
      ? await writeQuarterXlsx(report, input.language, further)
      : input.format === 'csv'
        ? writeQuarterCsv(report, input.language, further)
        : writeQuarterJson(report, further);
  await deps.db.write(tx =>
    appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'QUARTER_EXPORTED', data: { quarter: input.quarter, format: input.format } },
    ]),
  );
  return { name: `${report.office.code}-${report.quarter}.${input.format}`, bytes };
}

/** Writes the quarter as a file and answers its ticket. */
export async function exportQuarter(
  deps: Deps,
  actor: Actor,
  session: Session,
  input: { quarter: string; format: ExportFormat; language: Language },
) {
  const { name, bytes } = await writeQuarter(deps, actor, input);
  return shelveBytes(session, name, MIME[input.format], bytes);
}
