import type { Profile } from '../../../shared/domain/codes';
import type { TermOverride } from '../../../shared/domain/routing/rule';
import { answerTerm, computeDueOn, computeTerm } from '../../../shared/domain/terms';
import type { Deps } from '../deps';

/**
 * Day by which the citizen must have an answer, by the office's profile. A rule of the office may set a shorter
 * term; the law's day stands where the rule's would be later.
 */
export function answerDueOn(
  deps: Deps,
  profile: Profile,
  receivedOn: string,
  override?: TermOverride | undefined,
): string {
  const term = answerTerm(profile);
  const lawful = computeDueOn(term, receivedOn, deps.calendarOf(profile));
  if (!override) return lawful;
  const own = computeDueOn({ ...term, ...override }, receivedOn, deps.calendarOf(profile));
  return own < lawful ? own : lawful;
}

/** The same with its proof, as the contract shows it. */
export function answerTermPassport(deps: Deps, profile: Profile, receivedOn: string) {
  const { passport } = computeTerm(answerTerm(profile), receivedOn, deps.calendarOf(profile));
  return {
    startOn: passport.startOn,
    dueOn: passport.dueOn,
    amount: passport.amount,
    unit: passport.unit,
    source: { ...passport.source },
    confirmed: passport.confirmed,
    calendarStatus: passport.calendarStatus,
    movedFrom: passport.movedFrom,
    days: passport.days.map(({ date, state, n, name }) => ({
      date,
      state,
      n,
      name: name ? { ...name } : null,
    })),
  };
}
