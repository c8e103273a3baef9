import type {
  AppealLanguage,
  Author,
  Benefit,
  Channel,
  Kind,
  SocialPosition,
  Source,
  Urgency,
} from '../../../shared/domain/codes';
import type { Routable, Rule } from '../../../shared/domain/routing/rule';
import { indexForms } from '../../../shared/lib/search-forms';

/** What is known of an appeal as it comes in. */
export interface Incoming {
  readonly topics: readonly { readonly classifier: string; readonly path: string }[];
  readonly territoryPath: string | null;
  readonly kind: Kind;
  readonly channel?: Channel | undefined;
  readonly source?: Source | undefined;
  readonly author?: Author | undefined;
  readonly urgency?: Urgency | undefined;
  readonly language?: AppealLanguage | undefined;
  readonly socialPosition?: SocialPosition | null | undefined;
  readonly benefits?: readonly Benefit[] | undefined;
  readonly campaign?: string | null | undefined;
}

/** Words that rules ask for, each once. */
export function keywordsOf(rules: readonly Rule[]): string[] {
  return [...new Set(rules.flatMap(rule => (rule.active ? (rule.further?.keyword ?? []) : [])))];
}

/** Which of the words stand in a text in some form; nothing is folded or stemmed where no rule asks. */
export function keywordsIn(words: readonly string[], texts: readonly string[]): Set<string> {
  if (words.length === 0) return new Set();
  const forms = new Set(texts.flatMap(text => [...indexForms(text)]));
  return new Set(words.filter(word => [...indexForms(word)].some(form => forms.has(form))));
}

/** The appeal as the rules read it, on a day of the office and at an instant by its clock. */
export function routableOf(
  incoming: Incoming,
  rules: readonly Rule[],
  texts: readonly string[],
  when: { readonly today: string; readonly now: string },
): Routable {
  return {
    ...incoming,
    keywords: keywordsIn(keywordsOf(rules), texts),
    on: when.today,
    // The PC stands in the office: its time zone is the office's.
    hour: new Date(when.now).getHours(),
  };
}
