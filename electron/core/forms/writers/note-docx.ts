import Docxtemplater from 'docxtemplater';
import type { z } from 'zod';
import type { FurtherReport, QuarterReport } from '../../../../shared/contract/statistics';
import type { Language } from '../../../../shared/domain/codes';
import { HIDDEN } from '../../../../shared/domain/statistics/forms/fill-cell';
import { KEY_INDICATORS } from '../../../../shared/domain/statistics/indicators';
import { NOTE_WORK, noteFacts } from '../../../../shared/domain/statistics/note-facts';
import { sayNote } from '../../../../shared/i18n/say-note';
import { reportWords } from '../../statistics/writers/report-words';
import { noteTemplate } from './note-template';

/** Figures that a note must not tell, and the limit that made them so. */
export interface NoteMask {
  readonly hidden: ReadonlySet<string>;
  readonly below: number;
}

/** Figures merged of so many offices, some of which they did not tell. */
export interface NoteOfCentre {
  readonly offices: number;
  readonly hidden: number;
}

/** What a note says beside the quarter's tables, and how: records of an office, what is hidden, offices of a centre. */
export interface NoteBeside {
  readonly further?: z.output<typeof FurtherReport> | null;
  readonly mask?: NoteMask | null;
  readonly centre?: NoteOfCentre | null;
}

/**
 * The quarter in words, as a document that can be finished by hand; the definitions stand at its end. Of an office, or
 * merged at a centre.
 */
export function writeNote(
  report: z.output<typeof QuarterReport>,
  language: Language,
  { further = null, mask = null, centre = null }: NoteBeside,
): Uint8Array {
  const words = reportWords(language);
  const { t } = words;
  const whose = { name: words.name(report.office.name), code: report.office.code };
  const office = centre
    ? t('centre.print.whose', { ...whose, behind: t('centre.report.of', { count: centre.offices }) })
    : t('quarter.print.office', whose);
  const periods = {
    quarter: words.quarter(report.quarter),
    previous: words.shortQuarter(report.previous),
    lastYear: words.shortQuarter(report.lastYear),
  };
  const note = new Docxtemplater(noteTemplate(), { paragraphLoop: true });
  note.render({
    title: t('note.title'),
    subtitle: t('note.subtitle', { quarter: periods.quarter, office }),
    paragraphs: sayNote(t, language, noteFacts(report, further, mask?.hidden), periods).map(text => ({
      text,
    })),
    definitionsTitle: t('quarter.file.definitions'),
    definitions: [
      ...[...KEY_INDICATORS, ...(further ? Object.values(NOTE_WORK) : [])].map(id => ({
        text: `${t(`indicator.${id}`)}. ${t(`indicator.${id}.definition`)}`,
      })),
      { text: t('quarter.rounding') },
      ...(mask ? [{ text: t('form.hidden', { sign: HIDDEN, below: mask.below }) }] : []),
      ...(centre && centre.hidden > 0 ? [{ text: t('centre.report.hidden', { count: centre.hidden }) }] : []),
    ],
    signature: t(centre ? 'setup.centre.head' : 'quarter.print.head'),
    behind: t('quarter.print.signature'),
  });
  return note.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
}
