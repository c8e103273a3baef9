import { z } from 'zod';
import { LANGUAGES } from '../domain/codes';
import { FigureAddress } from '../domain/statistics/forms/address';
import { FORM_PROBLEMS } from '../domain/statistics/forms/check-form';
import { DashboardFilter } from '../domain/statistics/forms/dashboard-form';
import { Form, FormColumn, FormTitle } from '../domain/statistics/forms/form';
import { INDICATORS } from '../domain/statistics/indicators';
import { PERIODS } from '../domain/statistics/periods';
import { AppealItem } from './appeals';
import { IsoDate, LocalName, signedIn } from './common';
import { ShownProblem } from './problems';
import { refusals } from './refusals';
import { AskedQuarter, FileRef, Quarter } from './statistics';

const FormId = Form.shape.id;
/** A form's file is some kilobytes. */
const FORM_TEXT_MAX = 400_000;

const invalid = {
  FORM_INVALID: {
    data: z.strictObject({
      problems: z.array(z.strictObject({ code: z.enum(FORM_PROBLEMS), where: z.string() })),
    }),
  },
} as const;
export const unknownForm = { NOT_FOUND: {}, FORM_DAMAGED: {} } as const;

const FormCell = z.strictObject({
  value: z.number().nullable(),
  address: FigureAddress.nullable(),
  /** Kept back: small, or a small one could be worked out from it. */
  hidden: z.boolean(),
});

/** A form filled in with an office's figures of a quarter. */
export const FormReport = z.strictObject({
  office: z.strictObject({ code: z.string(), name: LocalName }),
  quarter: Quarter,
  form: Form.pick({ id: true, version: true, title: true, issuer: true, rounding: true, mask: true }),
  periods: z.partialRecord(z.enum(PERIODS), z.strictObject({ from: IsoDate, to: IsoDate })),
  tables: z.array(
    z.strictObject({
      id: FormId,
      title: FormTitle,
      note: z.strictObject({ ru: z.string(), kk: z.string(), en: z.string() }).nullable(),
      columns: z.array(FormColumn),
      rows: z.array(
        z.strictObject({
          id: z.string(),
          kind: z.enum(['heading', 'figure', 'value', 'total']),
          number: z.string(),
          title: z.strictObject({ ru: z.string(), kk: z.string(), en: z.string() }).nullable(),
          level: z.int(),
          cells: z.array(FormCell),
        }),
      ),
      indicators: z.array(z.enum(INDICATORS)),
    }),
  ),
});

export const formsContract = {
  /** The newest version of every form that ships or was installed; `damaged`: ids of those changed outside the program. */
  list: signedIn.output(
    z.strictObject({
      forms: z.array(
        Form.pick({ id: true, version: true, title: true, issuer: true })
          .extend({ shipped: z.boolean() })
          .strict(),
      ),
      damaged: z.array(z.string()),
    }),
  ),
  get: signedIn
    .input(z.strictObject({ formId: FormId }))
    .output(Form)
    .errors(refusals(unknownForm)),
  /** Takes a form that the centre issued; an older version than the one here is refused. */
  install: signedIn
    .input(z.strictObject({ text: z.string().max(FORM_TEXT_MAX) }))
    .output(z.strictObject({ id: FormId, version: z.int() }))
    .errors(refusals({ ...invalid, FORM_OLDER: { data: z.strictObject({ version: z.int() }) } })),
  /** The form as a file to hand to offices. */
  issue: signedIn
    .input(z.strictObject({ form: Form }))
    .output(FileRef)
    .errors(refusals(invalid)),
  report: signedIn
    .input(
      z.strictObject({
        quarter: AskedQuarter,
        formId: FormId,
        /** Also what the form hides; only for who sees the cases behind it. */
        showSmall: z.boolean().default(false),
      }),
    )
    .output(FormReport)
    .errors(refusals(unknownForm)),
  /** The same of a form that is being made. */
  preview: signedIn
    .input(z.strictObject({ quarter: AskedQuarter, form: Form }))
    .output(FormReport)
    .errors(refusals(invalid)),
  /** The quarter's pictures: months, topics, places, results, timeliness, within what they are narrowed to. */
  dashboard: signedIn
    .input(z.strictObject({ quarter: AskedQuarter, filter: DashboardFilter }))
    .output(FormReport),
  /** Writes the filled form's file and answers with its ticket; `docx` is the note in words. */
  export: signedIn
    .input(
      z.strictObject({
        quarter: AskedQuarter,
        formId: FormId,
        format: z.enum(['xlsx', 'csv', 'json', 'docx']),
        language: z.enum(LANGUAGES).default('ru'),
      }),
    )
    .output(FileRef)
    .errors(refusals(unknownForm)),
  /**
   * The units behind a figure: as many as it counts; of days, those that were measured. Systemic problems stand in
   * `problems`: one has no case or several.
   */
  units: signedIn
    .input(
      z.strictObject({
        quarter: AskedQuarter,
        address: FigureAddress,
        limit: z.int().min(1).max(200).default(50),
      }),
    )
    .output(
      z.strictObject({
        total: z.int(),
        units: z.array(z.strictObject({ question: z.int().nullable(), item: AppealItem })),
        problems: z.array(ShownProblem),
      }),
    )
    .errors(refusals(invalid)),
};
