/** Figures: forms, signed quarters, packages, the centre. */
export type QuarterEvent =
  | { type: 'FORM_INSTALLED'; data: { form: string; version: number; hash: string } }
  | { type: 'FORM_EXPORTED'; data: { form: string; version: number; quarter: string; format: string } }
  | { type: 'FORM_ISSUED'; data: { form: string; version: number; hash: string } }
  | { type: 'QUARTER_EXPORTED'; data: { quarter: string; format: string } }
  /** `hash`: of the snapshot; one that is gone or another is found by the check of the base. */
  | { type: 'QUARTER_SIGNED'; data: { quarter: string; issue: number; flaws: number; hash: string } }
  | {
      type: 'QUARTER_REISSUED';
      data: { quarter: string; issue: number; flaws: number; hash: string };
      text: string;
    }
  /** `hidden`: figures that were too small to be told. */
  | { type: 'QUARTER_PACKAGED'; data: { quarter: string; issue: number; hidden: number } }
  /** `text`: what it was called. */
  | {
      type: 'PROBLEM_NAMED';
      data: { problem: string; quarter: string; topic: string; territory: string; cases: number };
      text: string;
    }
  | { type: 'PROBLEM_REMOVED'; data: { problem: string; quarter: string } }
  | { type: 'POPULATIONS_SAVED'; data: { rows: number } }
  | { type: 'POPULATION_REMOVED'; data: { territory: string; asOf: string } }
  | { type: 'OFFICE_ENROLLED'; data: { office: string; fingerprint: string } }
  | { type: 'PACKAGE_TAKEN'; data: { office: string; quarter: string; issue: number } };

/** Each of them once; words are in `event.<type>`. */
export const QUARTER_EVENT_TYPES: Readonly<Record<QuarterEvent['type'], true>> = {
  FORM_INSTALLED: true,
  FORM_EXPORTED: true,
  FORM_ISSUED: true,
  QUARTER_EXPORTED: true,
  QUARTER_SIGNED: true,
  QUARTER_REISSUED: true,
  QUARTER_PACKAGED: true,
  PROBLEM_NAMED: true,
  PROBLEM_REMOVED: true,
  POPULATIONS_SAVED: true,
  POPULATION_REMOVED: true,
  OFFICE_ENROLLED: true,
  PACKAGE_TAKEN: true,
};
