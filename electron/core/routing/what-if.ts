import { replayRules } from '../../../shared/domain/routing/replay';
import { addMonths } from '../../../shared/lib/dates';
import type { Deps } from '../deps';
import type { Actor } from '../session/session';
import { loadCandidates } from './load-routing';
import { loadPastAbsences, loadPastAppeals } from './past-appeals';
import { type RuleInput, resolveRules } from './resolve-rules';

/** As many differences as a screen lists; the sums count all. */
const DIFFERENCES = 200;

/**
 * Routes the appeals of the last months by a draft of the table: who would have had what, what would lie where at
 * most, what goes to nobody. Changes nothing.
 */
export async function whatIf(
  deps: Deps,
  actor: Actor,
  input: { months: number; rules: readonly RuleInput[] },
) {
  const { read } = deps.db;
  const to = deps.clock.today();
  const period = { from: addMonths(to, -input.months), to };
  const [rules, candidates, absences] = await Promise.all([
    resolveRules(read, actor.officeId, input.rules),
    loadCandidates(read, actor.officeId, to),
    loadPastAbsences(deps, actor.officeId, period),
  ]);
  const past = await loadPastAppeals(deps, actor.officeId, rules, period);
  const replay = replayRules(past, rules, candidates, absences);
  const people = new Map(candidates.map(one => [one.id, one]));
  const rows = new Map(past.map(row => [row.id, row]));
  const taken = new Map<string, number>();
  for (const { ruleId } of replay.appeals)
    if (ruleId !== null) taken.set(ruleId, (taken.get(ruleId) ?? 0) + 1);
  const nameOf = (id: string | null) => people.get(id ?? '')?.name ?? null;
  return {
    ...period,
    appeals: replay.appeals.length,
    changed: replay.changed,
    nowhere: replay.nowhere,
    loads: replay.loads
      .filter(load => load.actual > 0 || load.replayed > 0 || people.get(load.executorId)?.active)
      .map(load => ({
        ...load,
        name: nameOf(load.executorId) ?? '',
        capacity: people.get(load.executorId)?.capacity ?? 0,
      })),
    rules: input.rules.map((_rule, index) => ({ index, appeals: taken.get(String(index)) ?? 0 })),
    differences: replay.appeals
      .filter(one => one.actual !== one.replayed)
      .slice(-DIFFERENCES)
      .reverse()
      .flatMap(one => {
        const row = rows.get(one.id);
        if (!row) return [];
        return {
          id: row.id,
          number: row.number,
          receivedOn: row.receivedOn,
          topicName: row.topicName,
          actualName: nameOf(one.actual),
          replayedName: nameOf(one.replayed),
          ruleIndex: one.ruleId === null ? null : Number(one.ruleId),
        };
      }),
  };
}
