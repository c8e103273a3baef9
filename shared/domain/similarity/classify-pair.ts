import type { TextLikeness } from './compare-texts';

/** What an appeal may be to an earlier one. Words: `code.likeness.<class>`. */
export const LIKENESSES = ['duplicate', 'repeat', 'related'] as const;
export type LikenessClass = (typeof LIKENESSES)[number];

/** Is the same thing meant on both sides? Unknown where one side does not say. */
export type Sameness = 'same' | 'other' | 'unknown';

/** An appeal that is being registered (or looked at) beside an earlier one. */
export interface PairOfAppeals {
  readonly text: TextLikeness;
  readonly person: Sameness;
  readonly place: Sameness;
  /** `near`: another question of the same theme. */
  readonly topic: Sameness | 'near';
  /** Days from the arrival of the earlier one; negative where it came later. */
  readonly days: number;
  readonly earlier: {
    readonly closedOn: string | null;
    /** Its term is over and it is not answered. */
    readonly overdue: boolean;
  };
}

/** Why a pair is what it is; words: `likeness.<code>`. */
export type LikenessReason =
  | { readonly code: 'same-text' | 'like-text'; readonly params: { readonly percent: number } }
  | { readonly code: 'answered'; readonly params: { readonly on: string } }
  | { readonly code: 'days'; readonly params: { readonly days: number } }
  | {
      readonly code:
        | 'same-person'
        | 'other-person'
        | 'same-place'
        | 'same-topic'
        | 'near-topic'
        | 'overdue'
        | 'in-term'
        | 'same-day'
        | 'few-words';
      readonly params: Readonly<Record<string, never>>;
    };

export interface PairVerdict {
  readonly likeness: LikenessClass | null;
  /** 0 to 100: for the order of a list, not a probability. */
  readonly score: number;
  readonly reasons: readonly LikenessReason[];
}

/** From here on two texts are one text with changes; measured by tests/bench/similar.bench.ts. */
export const SAME_TEXT = 0.62;
/** The same person seldom says the same words of another matter: less of the text is enough. */
export const OWN_TEXT = 0.5;
/** Where nobody says that the person is the same, the text alone must say more. */
export const SURE_TEXT = 0.8;
/** From here on two texts speak of the same thing. */
export const LIKE_TEXT = 0.3;
/** A place and a topic in common mean less as time goes by. */
const SAME_MATTER_DAYS = 365;

/**
 * What an appeal is to an earlier one.
 *
 * Repeated: the same person on the same question after the answer, or after the term for it is over (the notion of
 * 59-ФЗ practice; the forms of statistics count it apart). Duplicate: the same text of the same person, or of nobody
 * known, while the first one is still being considered (practice: the same letter came through another body). Texts
 * of a few words are never duplicates. Related: the same matter otherwise, for one eye to see both.
 */
export function classifyPair(pair: PairOfAppeals): PairVerdict {
  const likeness = likenessOf(pair);
  return { likeness, score: likeness === null ? 0 : scoreOf(pair), reasons: reasonsOf(pair, likeness) };
}

function likenessOf({ text, person, place, topic, days, earlier }: PairOfAppeals): LikenessClass | null {
  const sameText = !text.few && text.score >= (person === 'same' ? OWN_TEXT : SAME_TEXT);
  const sureText = !text.few && text.score >= SURE_TEXT;
  const likeText = text.score >= LIKE_TEXT;
  const sameTopic = topic === 'same';
  const dealtWith = earlier.closedOn !== null || earlier.overdue;
  if (person === 'same') {
    const sameQuestion = sameText || (likeText && topic !== 'other') || sameTopic;
    if (sameQuestion && dealtWith && days >= 0) return 'repeat';
    if (sameText) return 'duplicate';
    return sameQuestion || topic === 'near' || likeText ? 'related' : null;
  }
  if (sureText && person === 'unknown' && place !== 'other') return dealtWith ? 'related' : 'duplicate';
  if (sameText) return 'related';
  const sameMatter = place === 'same' && sameTopic && likeText && Math.abs(days) <= SAME_MATTER_DAYS;
  return sameMatter ? 'related' : null;
}

function scoreOf({ text, person, place, topic, days, earlier }: PairOfAppeals): number {
  const points =
    text.score * (text.few ? 25 : 50) +
    (person === 'same' ? 25 : 0) +
    (topic === 'same' ? 10 : topic === 'near' ? 5 : 0) +
    (place === 'same' ? 8 : 0) +
    (earlier.closedOn === null ? 4 : 0) +
    3 / (1 + Math.abs(days) / 90);
  return Math.min(100, Math.round(points));
}

function reasonsOf(pair: PairOfAppeals, likeness: LikenessClass | null): LikenessReason[] {
  if (likeness === null) return [];
  const { text, person, place, topic, days, earlier } = pair;
  const reasons: LikenessReason[] = [];
  const plain = (code: Extract<LikenessReason, { params: Record<string, never> }>['code']) =>
    reasons.push({ code, params: {} });
  const percent = Math.round(text.score * 100);
  if (person === 'same') plain('same-person');
  else if (person === 'other') plain('other-person');
  if (text.few) plain('few-words');
  else if (text.score >= SAME_TEXT) reasons.push({ code: 'same-text', params: { percent } });
  else if (text.score >= LIKE_TEXT) reasons.push({ code: 'like-text', params: { percent } });
  if (topic === 'same') plain('same-topic');
  else if (topic === 'near') plain('near-topic');
  if (place === 'same') plain('same-place');
  if (earlier.closedOn !== null) reasons.push({ code: 'answered', params: { on: earlier.closedOn } });
  else plain(earlier.overdue ? 'overdue' : 'in-term');
  if (days === 0) plain('same-day');
  else reasons.push({ code: 'days', params: { days: Math.abs(days) } });
  return reasons;
}
