import type { AppealLanguage, Author, Channel, Kind, Repeat, Result, Sex, Source, Urgency } from '../codes';

/** Why a row is refused; words are in shared/i18n under `import.<reason>`. */
export const REFUSAL_REASONS = [
  'no-external-id',
  'no-date',
  'bad-date',
  'impossible-date',
  'closed-before-received',
  'no-text',
  'unknown-value',
  'bad-number',
  'bad-identity-number',
  'too-long',
  'unknown-topic',
  'unknown-territory',
  'unknown-executor',
  'duplicate-in-file',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

export interface Refusal {
  readonly reason: RefusalReason;
  /** Column of the file that holds the trouble; null where no column feeds the field. */
  readonly column: string | null;
  /** What stood there, cut to 200 characters; null where nothing did. */
  readonly value: string | null;
}

/** Applicant of an imported row, in the shape that registration takes. */
export interface ImportedApplicant {
  surname: string;
  firstName?: string;
  patronymic?: string;
  organisation?: string;
  phones: string[];
  email?: string;
  address?: string;
  /** Digits only, 11 or 12; the check digit is not examined here. */
  identityNumber?: string;
  birthDate?: string;
  sex?: Sex;
  benefits: never[];
}

/** One row of a journal in the program's own codes; names that only the base knows are still as given. */
export interface ImportedAppeal {
  readonly externalId: string;
  readonly receivedOn: string;
  readonly closedOn: string | null;
  readonly dueOn: string | null;
  readonly channel: Channel;
  readonly source: Source;
  readonly kind: Kind;
  readonly author: Author;
  readonly signatures: number | null;
  readonly repeat: Repeat;
  /** Code or name of a topic, as given. */
  readonly topicCode: string | null;
  /** Code or name of a place, as given. */
  readonly territory: string | null;
  readonly result: Result | null;
  readonly status: 'open' | 'closed';
  /** Code or name of an executor, as given. */
  readonly executor: string | null;
  readonly applicant: ImportedApplicant | null;
  readonly language: AppealLanguage;
  readonly urgency: Urgency;
  readonly summary: string;
  readonly text: string;
}

export type MappedRow =
  | { readonly ok: true; readonly row: ImportedAppeal }
  | {
      readonly ok: false;
      /** By which the user finds the row in the journal; null where the row has none. */
      readonly externalId: string | null;
      readonly refusals: readonly Refusal[];
    };

/** Cells of one row by the column's heading. */
export type Cells = Readonly<Record<string, string>>;
