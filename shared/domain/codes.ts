/**
 * The closed lists of the field. The same codes stand in the database, the contract, imports, exports
 * and the command line; words for people are in shared/i18n under `code.<list>.<value>`.
 */

/** Law profile of an office: which statutory defaults, calendar and identity numbers it uses. */
export const PROFILES = ['KZ', 'RU'] as const;
export const LANGUAGES = ['ru', 'kk', 'en'] as const;
/** An office receives citizens; a centre takes what offices send. */
export const OFFICE_KINDS = ['office', 'centre'] as const;
/** Languages an appeal or a citizen speaks. */
export const APPEAL_LANGUAGES = ['ru', 'kk', 'other'] as const;

/** Form in which an appeal arrived (форма поступления). */
export const CHANNELS = [
  'walk-in',
  'phone',
  'letter',
  'email',
  'web',
  'messenger',
  'field',
  'online',
] as const;
/** Who brought it: the citizen, or a body that passed it on (источник поступления). */
export const SOURCES = [
  'citizen',
  'president-office',
  'parliament',
  'government',
  'prosecutor',
  'regional-body',
  'local-body',
  'party-centre',
  'deputy',
  'other-region',
  'media',
  'other',
] as const;
/** Kind of appeal (вид): 59-ФЗ art. 4; АППК art. 4, 65; «наказ» from party practice. */
export const KINDS = [
  'application',
  'complaint',
  'proposal',
  'inquiry',
  'response',
  'message',
  'mandate',
  'other',
] as const;
export const AUTHORS = ['individual', 'family', 'collective', 'organisation', 'anonymous'] as const;
export const REPEATS = ['first', 'repeated', 'duplicate'] as const;
/** What one case is to an earlier one: it repeats it, it is a copy of it, it belongs to the same matter. */
export const LINK_KINDS = ['repeat-of', 'duplicate-of', 'related'] as const;
/** Result of one question (результат рассмотрения вопроса). */
export const RESULTS = [
  'measures-taken',
  'supported',
  'explained',
  'not-supported',
  'forwarded',
  'answered',
  'no-answer',
  'withdrawn',
] as const;
export const URGENCIES = ['normal', 'high', 'urgent'] as const;
export const SEXES = ['female', 'male'] as const;
/** Age bands of the statistics, in full years on the day of arrival. */
export const AGE_BANDS = ['0-17', '18-29', '30-44', '45-59', '60-74', '75+'] as const;

/** Social position (социальное положение). */
export const SOCIAL_POSITIONS = [
  'refugee',
  'homeless',
  'unemployed',
  'military',
  'temporarily-unemployed',
  'displaced',
  'homemaker',
  'prisoner',
  'public-figure',
  'pensioner',
  'entrepreneur',
  'worker',
  'farm-worker',
  'clergy',
  'employee',
  'university-student',
  'creative',
  'pupil',
  'farmer',
  'other',
] as const;

/** Benefit categories (льготная категория); several per person. */
export const BENEFITS = [
  'war-veteran',
  'war-disabled',
  'war-widow',
  'home-front',
  'labour-veteran',
  'service-veteran',
  'combatant',
  'combatant-family',
  'disabled',
  'disabled-child-family',
  'large-family',
  'single-parent',
  'orphan',
  'guardian',
  'repressed',
  'camp-prisoner',
  'radiation',
  'honorary-donor',
  'fallen-family',
  'hero',
  'resettler',
  'fire-victim',
] as const;

/** What those who meet a person should know beforehand. */
export const PERSON_FLAGS = [
  'needs-help-to-move',
  'deaf',
  'blind',
  'speaks-only-kazakh',
  'speaks-only-russian',
  'threat',
  'frequent',
] as const;
/** Parts of those beside the main applicant: co-signers, family, who speaks for them. */
export const BESIDE_PARTS = ['co', 'family', 'representative'] as const;
export const CASE_PARTS = ['main', ...BESIDE_PARTS] as const;

/** Life of a case: in the head's queue, offered to an executor, in work, closed. */
export const STATUSES = ['queued', 'assigned', 'in-work', 'closed'] as const;

export const EXECUTOR_KINDS = ['deputy', 'lawyer', 'assistant', 'expert', 'partner', 'organisation'] as const;
export const DEPUTY_LEVELS = ['parliament', 'oblast', 'city', 'district'] as const;

/**
 * What a person does in the office; one person may hold several. Whether an executor is a deputy or a lawyer stands
 * on the executor (`EXECUTOR_KINDS`). An analyst sees figures only.
 */
export const ROLES = ['registrar', 'executor', 'assistant', 'head', 'administrator', 'analyst'] as const;

export type Profile = (typeof PROFILES)[number];
export type OfficeKind = (typeof OFFICE_KINDS)[number];
export type Language = (typeof LANGUAGES)[number];
export type AppealLanguage = (typeof APPEAL_LANGUAGES)[number];
export type Channel = (typeof CHANNELS)[number];
export type Source = (typeof SOURCES)[number];
export type Kind = (typeof KINDS)[number];
export type Author = (typeof AUTHORS)[number];
export type Repeat = (typeof REPEATS)[number];
export type LinkKind = (typeof LINK_KINDS)[number];
export type Result = (typeof RESULTS)[number];
export type Urgency = (typeof URGENCIES)[number];
export type Sex = (typeof SEXES)[number];
export type AgeBand = (typeof AGE_BANDS)[number];
export type SocialPosition = (typeof SOCIAL_POSITIONS)[number];
export type Benefit = (typeof BENEFITS)[number];
export type PersonFlagCode = (typeof PERSON_FLAGS)[number];
export type CasePart = (typeof CASE_PARTS)[number];
export type Status = (typeof STATUSES)[number];
export type ExecutorKind = (typeof EXECUTOR_KINDS)[number];
export type DeputyLevel = (typeof DEPUTY_LEVELS)[number];
export type Role = (typeof ROLES)[number];

/** A name in the two languages of the data. */
export interface LocalName {
  readonly ru: string;
  readonly kk: string;
}
