import { DEPUTY_LEVELS, type DeputyLevel, type Profile } from '../codes';
import { type InquiryLevel, type Instrument, inquiryReplyTerm, type TermSpec, type TermUnit } from '../terms';
import { INSTRUMENTS, type InquiryAuthor, instrumentsOf } from './inquiry-rules';

/** A term of reply that the office sets in place of the program's; `level`: of the deputy, null for the others. */
export interface OwnReplyTerm {
  readonly instrument: Instrument;
  readonly level: DeputyLevel | null;
  readonly amount: number;
  readonly unit: TermUnit;
  /** From where the office has it, in its own words. */
  readonly basis: string;
}

/** A term of reply; `id`: the program's own one, null = the office's. */
export interface ReplyTerm {
  readonly id: string | null;
  readonly spec: TermSpec;
}

/** The level that a law knows for a deputy of this level of the office's list. */
const LEVELS: Readonly<Record<Profile, Readonly<Record<DeputyLevel, InquiryLevel>>>> = {
  KZ: {
    parliament: 'kurultai',
    oblast: 'maslikhat-region',
    city: 'maslikhat-city',
    district: 'maslikhat-district',
  },
  RU: { parliament: 'state-duma', oblast: 'regional', city: 'municipal', district: 'municipal' },
};

/** The program's term within which the body answers; null: none is known. */
function usualReplyTerm(profile: Profile, instrument: Instrument, level: DeputyLevel | null) {
  if (instrument === 'reception-letter') return inquiryReplyTerm(profile, instrument, 'reception');
  if (instrument === 'advocate-request') return inquiryReplyTerm(profile, instrument, 'advocate');
  return level === null ? null : inquiryReplyTerm(profile, instrument, LEVELS[profile][level]);
}

/**
 * The term within which the body answers: the office's own, else the program's; null: none is known, so a day has to be
 * named. Most of the program's are not verified: `spec.confirmed` says so.
 */
export function replyTerm(
  profile: Profile,
  instrument: Instrument,
  author: InquiryAuthor,
  own: readonly OwnReplyTerm[],
): ReplyTerm | null {
  const level = levelOf(instrument, author.level);
  const usual = usualReplyTerm(profile, instrument, level);
  const set = own.find(one => one.instrument === instrument && one.level === level);
  if (!set) return usual && { id: usual.id, spec: usual.spec };
  const { amount, unit, basis } = set;
  const whenDayOff = unit === 'working' ? 'keep' : 'preceding';
  const source = { ru: basis, kk: basis, en: basis };
  return { id: null, spec: { amount, unit, startOffset: 0, whenDayOff, source, confirmed: true } };
}

function levelOf(instrument: Instrument, level: DeputyLevel | null): DeputyLevel | null {
  return instrument === 'reception-letter' || instrument === 'advocate-request' ? null : level;
}

/** Every term of reply that an office may set: each instrument, of deputies by their level, with the program's term. */
export function replyTermsOf(profile: Profile) {
  const ofLevel = (level: DeputyLevel | null) => [
    ...instrumentsOf(profile, { kind: 'deputy', level }),
    ...instrumentsOf(profile, { kind: 'lawyer', level }),
  ];
  return INSTRUMENTS.flatMap(instrument => {
    const levels = levelOf(instrument, 'parliament') === null ? [null] : DEPUTY_LEVELS;
    return levels
      .filter(level => ofLevel(level).includes(instrument))
      .map(level => ({ instrument, level, usual: usualReplyTerm(profile, instrument, level)?.spec ?? null }));
  });
}
