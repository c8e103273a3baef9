import type { Language } from '../../../shared/domain/codes';
import { DEMO_PROBLEMS } from '../../../shared/domain/demo/deed-words';
import { formatQuarter, previousQuarter, quarterOf, quarterRange } from '../../../shared/lib/dates';
import type { Deps } from '../deps';
import { nameProblem } from '../problems/name-problem';
import type { Actor } from '../session/session';
import { officeOf } from './office-row';

/** Fewer are no system yet. */
const FEWEST = 3;
const MOST = 12;

/** A case of the demonstration as problems are looked for. */
export interface Registered {
  readonly number: string;
  readonly receivedOn: string;
  readonly topic: string;
}

/** The head names what many had in common in the last finished quarter and in the one before. */
export async function nameDemoProblems(
  deps: Deps,
  head: Actor,
  language: Language,
  cases: readonly Registered[],
): Promise<void> {
  const { territory } = await officeOf(deps.db.read, head.officeId);
  const last = previousQuarter(quarterOf(deps.clock.today()));
  for (const quarter of [previousQuarter(last), last]) {
    const { from, to } = quarterRange(quarter);
    for (const { section, title, asked, askedOf } of DEMO_PROBLEMS) {
      const behind = cases.filter(
        ({ receivedOn, topic }) => topic.startsWith(section) && from <= receivedOn && receivedOn <= to,
      );
      if (behind.length < FEWEST) continue;
      const say = language === 'kk' ? 'kk' : 'ru';
      await nameProblem(deps, head, {
        id: null,
        version: null,
        quarter: formatQuarter(quarter),
        topic: section,
        territory,
        title: title[say],
        asked: asked[say],
        askedOf: askedOf[say],
        cases: behind.slice(0, MOST).map(({ number }) => number),
      });
    }
  }
}
