import { z } from 'zod';
import { MOST_PEOPLE } from '../domain/centre/populations';
import { Form } from '../domain/statistics/forms/form';
import { Instant, IsoDate, LocalName, line, sessionErrors, signedIn } from './common';
import { FormReport, unknownForm } from './forms';
import { LARGEST_PACKAGE, PackageOffice } from './package';
import { ProblemWords } from './problems';
import { refusals } from './refusals';
import {
  AskedQuarter,
  Dimension,
  ExportFormat,
  FileRef,
  Indicator,
  Quarter,
  QuarterReport,
} from './statistics';

/** Thirty digits of a key, as two people compare them. */
const Fingerprint = z.string().regex(/^\d{5}( \d{5}){5}$/);
const OfOffice = z.strictObject({ office: z.string() });
const OfIssue = z.strictObject({ office: z.string(), quarter: z.string(), issue: z.int() });

/** How an office stands in a quarter. */
export const OFFICE_STATES = ['received', 'reissued', 'late', 'awaited', 'missing'] as const;

const Population = z.strictObject({
  territory: z.string().regex(/^[0-9A-Z-]{1,20}$/),
  asOf: IsoDate,
  people: z.int().min(1).max(MOST_PEOPLE),
  source: line(300).min(1),
});

const Reporting = z.strictObject({
  code: z.string(),
  name: LocalName,
  region: z.string(),
  state: z.enum(OFFICE_STATES),
  issue: z.int().nullable(),
  receivedAt: Instant.nullable(),
  /** Figures that it hid because they are small. */
  hidden: z.int(),
  /** Appeals received, now and in the quarter before; null where there is no package. */
  received: z.int().nullable(),
  before: z.int().nullable(),
  /** Figures that its newest issue changed. */
  changed: z.int(),
  /** Inhabitants of its territory by the centre's own table; null where that has none. */
  people: Population.omit({ territory: true }).nullable(),
  /** Appeals received per 1,000 inhabitants, and the place among the offices by it. */
  per1000: z.number().nullable(),
  rank: z.int().nullable(),
});

const Asked = z.strictObject({ quarter: AskedQuarter });
const OfRegion = Asked.extend({
  /** Offices of this region alone. */
  region: z.string().max(20).optional(),
}).strict();

const OfForm = OfRegion.extend({ formId: Form.shape.id }).strict();

/** The centre: packages of offices come in, are compared and merged. */
export const centreContract = {
  /** Takes a package, or an office's key. `fingerprint`: its digits, compared with the office over the telephone. */
  take: signedIn
    .input(z.strictObject({ text: z.string().max(LARGEST_PACKAGE), fingerprint: Fingerprint.optional() }))
    .output(
      z.strictObject({
        kind: z.enum(['package', 'key']),
        office: PackageOffice,
        quarter: Quarter.nullable(),
        issue: z.int().nullable(),
        changed: z.int(),
      }),
    )
    .errors(
      refusals({
        ...sessionErrors,
        PACKAGE_UNREADABLE: {},
        PACKAGE_VERSION: {},
        FORM_UNKNOWN: {},
        PACKAGE_SIGNATURE: {},
        PACKAGE_SUMS: {},
        OFFICE_UNKNOWN: { data: z.strictObject({ office: z.string(), fingerprint: Fingerprint }) },
        FOREIGN_SIGNATURE: { data: OfOffice },
        PACKAGE_DOUBLE: { data: OfIssue },
        OLDER_ISSUE: { data: OfIssue },
      }),
    ),
  /** The centre's age recipient, for offices to encrypt to. */
  recipient: signedIn.output(z.strictObject({ recipient: z.string() })),
  /** Opens a file that an office encrypted to the centre; the text is for \`take\`. */
  open: signedIn
    .input(z.strictObject({ sealed: z.base64().max(3 * LARGEST_PACKAGE) }))
    .output(z.strictObject({ text: z.string() }))
    .errors(refusals({ ...sessionErrors, PACKAGE_NOT_OURS: {}, PACKAGE_UNREADABLE: {} })),
  /** Offices of the quarter, and what stands out in it. */
  offices: signedIn.input(Asked).output(
    z.strictObject({
      /** Last day for the packages of the quarter. */
      dueOn: z.string(),
      regions: z.array(z.strictObject({ code: z.string(), name: LocalName })),
      offices: z.array(Reporting),
      hotSpots: z.array(
        z.strictObject({
          /** A district or city; the office itself where it told no places. */
          place: LocalName,
          /** Who serves the place; none where the place is an office. */
          offices: z.array(LocalName),
          topic: LocalName,
          now: z.int(),
          from: z.int(),
          to: z.int(),
        }),
      ),
    }),
  ),
  /** Figures that the newest issue of an office changed. */
  changes: signedIn.input(Asked.extend({ office: z.string().max(40) }).strict()).output(
    z.array(
      z.strictObject({
        indicator: Indicator,
        dimension: Dimension.nullable(),
        label: LocalName,
        was: z.int().nullable(),
        now: z.int().nullable(),
      }),
    ),
  ),
  /** One report of all offices, or of a region's; `hidden`: figures that offices did not tell. */
  report: signedIn
    .input(OfRegion)
    .output(z.strictObject({ report: QuarterReport, offices: z.int(), hidden: z.int() })),
  exportReport: signedIn
    .input(
      OfRegion.extend({
        // docx: the quarter in words.
        format: z.enum([...ExportFormat.options, 'docx']),
        language: z.enum(['ru', 'kk', 'en']),
      }).strict(),
    )
    .output(FileRef),
  /** Inhabitants by place and day, as the centre entered them. */
  populations: signedIn.output(z.array(Population.extend({ name: LocalName }).strict())),
  /** Takes figures; one of the same place and day takes the place of the former. */
  savePopulations: signedIn
    .input(z.strictObject({ rows: z.array(Population).min(1).max(5000) }))
    .output(z.strictObject({ saved: z.int() }))
    .errors(refusals({ UNKNOWN_PLACES: { data: z.strictObject({ codes: z.array(z.string()) }) } })),
  removePopulation: signedIn
    .input(Population.pick({ territory: true, asOf: true }))
    .output(z.strictObject({ territory: z.string(), asOf: IsoDate }))
    .errors(refusals({ STALE: {} })),
  /** A form of all offices, or of a region's; `without`: those whose package has no figures of it. */
  formReport: signedIn
    .input(OfForm)
    .output(z.strictObject({ report: FormReport, offices: z.int(), without: z.int(), hidden: z.int() }))
    .errors(refusals(unknownForm)),
  /**
   * Systemic problems of all offices, or of a region's, equal ones by topic and place as one; `hidden`: offices that told
   * no number.
   */
  problems: signedIn.input(OfRegion).output(
    z.array(
      z.strictObject({
        topic: LocalName,
        territory: LocalName,
        offices: z.int(),
        cases: z.int(),
        hidden: z.int(),
        named: z.array(
          ProblemWords.extend({
            office: z.string(),
            officeName: LocalName,
            cases: z.int().nullable(),
          }).strict(),
        ),
      }),
    ),
  ),
  exportForm: signedIn
    .input(OfForm.extend({ format: ExportFormat, language: z.enum(['ru', 'kk', 'en']) }).strict())
    .output(FileRef)
    .errors(refusals(unknownForm)),
};
