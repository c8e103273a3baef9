import { z } from 'zod';
import { FORM } from '../domain/closing/close-rules';
import { CODE, PACKAGE_BREAKDOWNS } from '../domain/package/breakdowns';
import { TOLD_DIMENSIONS } from '../domain/package/form-figures';
import { NO_VALUE } from '../domain/statistics/catalogue';
import { DIMENSION_VALUES } from '../domain/statistics/forms/check-form';
import { Form } from '../domain/statistics/forms/form';
import { INDICATORS } from '../domain/statistics/indicators';
import { PERIODS } from '../domain/statistics/periods';
import { IsoDate, line, sessionErrors, signedIn } from './common';
import { MOST_PROBLEMS, ProblemWords } from './problems';
import { refusals } from './refusals';
import { AskedQuarter, type Dimension, FileRef, Indicator, Quarter } from './statistics';

/** Largest package that is taken, in characters: two hundred times an office's. */
export const LARGEST_PACKAGE = 4_000_000;
const MOST_FIGURES = 60_000;
const MOST_FORMS = 10;
const MOST_PLACES = 20_000;

/** The office as the centre knows it: the only words in a package, and they are the office's own. */
export const PackageOffice = z.strictObject({
  code: line(40).min(1),
  name: z.strictObject({ ru: line(500), kk: line(500) }),
  territory: z.string().regex(/^[0-9A-Z-]{1,20}$/),
});
/** An Ed25519 public key, 32 bytes. */
export const PublicKey = z.string().regex(/^[0-9A-Za-z+/]{43}=$/);
const Signature = z.string().regex(/^[0-9A-Za-z+/]{86}==$/);
const Hash = z.string().regex(/^[0-9a-f]{64}$/);

const listed = (list: readonly string[]) => z.enum([NO_VALUE, ...list]);
const coded = z.string().regex(CODE);
/** A value of a dimension: of a closed list, or a code. */
function codedIn(dimension: z.output<typeof Dimension>): z.ZodType<string> {
  const list = DIMENSION_VALUES[dimension];
  return list ? listed(list) : coded;
}

/** One figure; `value` null = hidden because it is small. */
const PackageFigure = z.union([
  z.strictObject({ indicator: Indicator, value: z.int().min(0).nullable() }),
  ...[...new Set(PACKAGE_BREAKDOWNS.map(({ dimension }) => dimension))].map(dimension =>
    z.strictObject({
      indicator: Indicator,
      by: z.strictObject({ [dimension]: codedIn(dimension) }),
      value: z.int().min(0).nullable(),
    }),
  ),
]);

/** Questions on a theme from a district or city; `value` null = hidden. */
const PackagePlace = z.strictObject({ theme: coded, place: coded, value: z.int().min(0).nullable() });

const FormFigure = z.int().min(0).nullable();
/** A value of any dimension; which of them, the family says. */
const AnyValue = z.union([coded, z.enum(Object.values(DIMENSION_VALUES).flat())]);
/** Figures of a form that the centre issued: what the form asks for, by value and period; null = hidden. */
const PackageForm = z.strictObject({
  id: Form.shape.id,
  version: Form.shape.version,
  /** Of the form's canonical text: another form with the same name is another form. */
  hash: Hash,
  periods: z.array(z.enum(PERIODS)).min(1).max(PERIODS.length),
  families: z
    .array(
      z.strictObject({
        indicator: z.enum(INDICATORS),
        filter: z.strictObject(
          Object.fromEntries(
            TOLD_DIMENSIONS.map(dimension => [dimension, z.array(codedIn(dimension)).min(1).optional()]),
          ),
        ),
        by: z.enum(TOLD_DIMENSIONS).nullable(),
        rows: z.array(z.strictObject({ value: AnyValue.nullable(), counts: z.array(FormFigure) })),
      }),
    )
    .max(2000),
});
export type PackageForm = z.output<typeof PackageForm>;

/**
 * A systemic problem: words that the head wrote for the centre, looked through for what points to a person when they
 * were written. `cases` null = hidden because they are few.
 */
const PackageProblem = ProblemWords.extend({
  topic: coded,
  territory: coded,
  cases: z.int().min(0).nullable(),
}).strict();

/** A quarter for the centre: codes and numbers, and the words of systemic problems. */
export const Package = z.strictObject({
  format: z.literal('reception-package'),
  version: z.literal(1),
  office: PackageOffice,
  key: PublicKey,
  quarter: Quarter,
  issue: z.int().min(1),
  asOf: IsoDate,
  form: z.strictObject({ code: z.literal(FORM.code), version: z.literal(FORM.version) }),
  /** Hash of the signed quarter that it was made from. */
  snapshot: Hash,
  /** Open points that the head signed in spite of. */
  flaws: z.int().min(0),
  /** Figures below it are hidden; 0 = none. */
  maskedBelow: z.int().min(0).max(20),
  figures: z.array(PackageFigure).max(MOST_FIGURES),
  /** Themes by place; absent in packages of earlier releases. */
  places: z.array(PackagePlace).max(MOST_PLACES).optional(),
  forms: z.array(PackageForm).max(MOST_FORMS).optional(),
  problems: z.array(PackageProblem).max(MOST_PROBLEMS).optional(),
  signature: Signature,
});
export type Package = z.output<typeof Package>;

/** How an office makes its key known to the centre. */
export const Enrolment = z.strictObject({
  format: z.literal('reception-enrolment'),
  version: z.literal(1),
  office: PackageOffice,
  key: PublicKey,
  signature: Signature,
});
export type Enrolment = z.output<typeof Enrolment>;

export const packageContract = {
  /** The newest issue of a signed quarter as a file for the centre; encrypted where a recipient is given. */
  make: signedIn
    .input(
      z.strictObject({
        quarter: AskedQuarter,
        maskBelow: z.int().min(0).max(20),
        /** Forms whose figures go along; each as it was when the quarter was signed. */
        forms: z.array(Form.shape.id).max(MOST_FORMS).default([]),
        /** The centre's age recipient. */
        recipient: z
          .string()
          .regex(/^age1[0-9a-z]{58}$/)
          .optional(),
      }),
    )
    .output(FileRef.extend({ hidden: z.int() }).strict())
    .errors(refusals({ ...sessionErrors, QUARTER_NOT_SIGNED: {}, FORM_NOT_SIGNED: {}, BAD_RECIPIENT: {} })),
  /** The office's public key as a file for the centre, with the digits that are read out over the telephone. */
  enrol: signedIn.output(FileRef.extend({ fingerprint: z.string() }).strict()),
};
