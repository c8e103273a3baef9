import { NO_TOPIC } from '../statistics/no-topic';

/** What a check finds before a quarter is signed; words are in shared/i18n under `closing.flaw.<code>`. */
export const FLAWS = ['impossible-dates', 'no-topic', 'no-result', 'late-unexplained'] as const;
export type Flaw = (typeof FLAWS)[number];

/** A case as the checks see it; days are ISO dates. */
export interface CheckedCase {
  readonly receivedOn: string;
  readonly dueOn: string;
  readonly closedOn: string | null;
  readonly questions: readonly {
    readonly topic: string;
    readonly result: string | null;
    readonly resultOn: string | null;
  }[];
  /** Did somebody write a note on the day the term ended or later? */
  readonly explained: boolean;
}

/**
 * What is wrong with a case of a quarter that ends on `quarterEnd`, in the order of FLAWS. A late case needs a note
 * that says why; nobody but a person can judge what it says.
 */
export function flawsOf(checked: CheckedCase, quarterEnd: string, today: string): Flaw[] {
  const found: Record<Flaw, boolean> = {
    'impossible-dates': hasImpossibleDates(checked, today),
    'no-topic': checked.questions.some(({ topic }) => topic === NO_TOPIC),
    'no-result': checked.closedOn !== null && checked.questions.some(({ result }) => result === null),
    'late-unexplained': !checked.explained && isLate(checked, quarterEnd, today),
  };
  return FLAWS.filter(flaw => found[flaw]);
}

function hasImpossibleDates({ receivedOn, dueOn, closedOn, questions }: CheckedCase, today: string): boolean {
  const later = [dueOn, closedOn, ...questions.map(({ resultOn }) => resultOn)];
  return (
    receivedOn > today ||
    (closedOn !== null && closedOn > today) ||
    later.some(day => day !== null && day < receivedOn)
  );
}

/** Closed after its term, or still open though the term ended within the quarter. */
function isLate({ dueOn, closedOn }: CheckedCase, quarterEnd: string, today: string): boolean {
  if (closedOn !== null) return closedOn > dueOn;
  return dueOn < today && dueOn <= quarterEnd;
}
