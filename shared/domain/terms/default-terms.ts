import type { IsoDate } from '../../lib/dates';
import { addDays, addMonths } from '../../lib/dates';
import type { Profile } from '../codes';
import type { LocalText } from './calendar-table';
import { KZ_EXTENSION, KZ_TERMS } from './default-terms-kz';
import { RU_EXTENSION, RU_TERMS } from './default-terms-ru';
import type { TermSpec } from './term-spec';

/** What has to be done within the term. */
export type TermStep =
  | 'registration'
  | 'forwarding'
  | 'answer'
  | 'extension-notice'
  | 'documents-reply'
  | 'return'
  | 'notice'
  | 'appointment'
  | 'inquiry-reply';

/** The event a term counts from: the appeal's arrival here, its registration, receipt by the addressee, the extension. */
export type TermStart = 'arrival' | 'registration' | 'receipt' | 'extension';

/** What a deputy, an advocate or the reception sent. */
export type Instrument =
  | 'parliamentary-request'
  | 'deputy-request'
  | 'deputy-appeal'
  | 'advocate-request'
  | 'reception-letter';

/** Level of the author of an inquiry; levels are data and change with the constitution of the country. */
export type InquiryLevel =
  | 'state-duma'
  | 'federation-council'
  | 'regional'
  | 'municipal'
  | 'mazhilis'
  | 'senate'
  | 'kurultai'
  | 'maslikhat-region'
  | 'maslikhat-city'
  | 'maslikhat-district'
  | 'advocate'
  | 'reception';

/** A statutory or customary term: a default that the office may change. */
export interface DefaultTerm {
  /** Stable code within the profile. */
  readonly id: string;
  readonly step: TermStep;
  readonly startsFrom: TermStart;
  readonly spec: TermSpec;
  /** For `inquiry-reply`. */
  readonly instrument?: Instrument;
  readonly level?: InquiryLevel;
  /** Another date may be agreed with the author. */
  readonly agreedDateAllowed?: boolean;
  /** False: applies only in special cases or in one place, so it is never chosen by itself. */
  readonly usual: boolean;
}

/** The furthest a term may be extended, counted from the due date that is extended. */
export interface ExtensionLimit {
  readonly amount: number;
  readonly unit: 'calendar' | 'month';
  readonly source: LocalText;
  readonly confirmed: boolean;
}

const TERMS: Readonly<Record<Profile, readonly DefaultTerm[]>> = { KZ: KZ_TERMS, RU: RU_TERMS };
const EXTENSIONS: Readonly<Record<Profile, ExtensionLimit>> = { KZ: KZ_EXTENSION, RU: RU_EXTENSION };

/** All default terms of a law profile. */
export function defaultTerms(profile: Profile): readonly DefaultTerm[] {
  return TERMS[profile];
}

/** Term for the answer: RU 30 calendar days from registration, KZ 15 working days from the day of arrival. */
export function answerTerm(profile: Profile): TermSpec {
  return usualTerm(profile, 'answer').spec;
}

/** The term of a step when nothing special applies; throws when the profile has none. */
export function usualTerm(profile: Profile, step: Exclude<TermStep, 'inquiry-reply'>): DefaultTerm {
  const found = TERMS[profile].find(term => term.usual && term.step === step);
  if (!found) throw new RangeError(`profile ${profile} has no term for ${step}`);
  return found;
}

/** Term for the reply to an inquiry, or null where no default is known and the user must name a date. */
export function inquiryReplyTerm(
  profile: Profile,
  instrument: Instrument,
  level: InquiryLevel,
): DefaultTerm | null {
  const found = TERMS[profile].find(
    term => term.usual && term.instrument === instrument && term.level === level,
  );
  return found ?? null;
}

export function extensionLimit(profile: Profile): ExtensionLimit {
  return EXTENSIONS[profile];
}

/** The furthest date to which a term due on `dueOn` may be extended. */
export function latestExtension(limit: ExtensionLimit, dueOn: IsoDate): IsoDate {
  return limit.unit === 'month' ? addMonths(dueOn, limit.amount) : addDays(dueOn, limit.amount);
}
