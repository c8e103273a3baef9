import type {
  Author,
  Benefit,
  Channel,
  Kind,
  Profile,
  Repeat,
  Result,
  Sex,
  SocialPosition,
  Source,
  Urgency,
} from '../codes';

export interface DemoApplicant {
  readonly surname: string;
  readonly firstName: string;
  readonly patronymic?: string;
  readonly organisation?: string;
  readonly phones: string[];
  readonly address?: string;
  /** Shaped like an ИИН, its check digit always wrong; KZ only. */
  readonly identityNumber?: string;
  readonly birthDate?: string;
  readonly sex?: Sex;
  readonly socialPosition?: SocialPosition;
  readonly benefits: Benefit[];
}

/** What becomes of an invented appeal, so that a demonstration office has new, open, late and closed cases. */
export interface DemoOutcome {
  /** Calendar days after arrival; null: nobody has accepted it yet. */
  readonly acceptAfterDays: number | null;
  /** Calendar days after arrival; null: still open on the last day of the period. */
  readonly closeAfterDays: number | null;
  /** Result of every question; null while open. */
  readonly result: Result | null;
  /** Meant to miss its term: closed late, or open beyond it. */
  readonly lateOk: boolean;
}

/** An invented appeal: the fields of a registration, and its outcome. No applicant: it is anonymous. */
export interface DemoAppeal {
  readonly receivedOn: string;
  readonly channel: Channel;
  readonly source: Source;
  readonly kind: Kind;
  readonly author: Author;
  readonly signatures?: number;
  readonly repeat: Repeat;
  readonly applicant?: DemoApplicant;
  readonly territory: string;
  readonly questions: { readonly classifier: string; readonly code: string }[];
  readonly summary: string;
  readonly text: string;
  readonly language: 'ru' | 'kk';
  readonly urgency: Urgency;
  readonly outcome: DemoOutcome;
}

export interface DemoRequest {
  /** Whole number; the same one gives the same appeals. */
  readonly seed: number;
  readonly count: number;
  /** First day of arrival, ISO. */
  readonly from: string;
  /** Last day of arrival and the day on which cases stand as they stand, ISO. */
  readonly to: string;
  /** Territory of the office; null: the whole country. */
  readonly territoryRoot: string | null;
  readonly profile: Profile;
}
