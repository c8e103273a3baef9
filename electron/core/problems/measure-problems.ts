import type { SnapshotContent } from '../closing/snapshot-content';
import type { SnapshotRow } from '../closing/snapshot-rows';
import type { Deps } from '../deps';
import { problemsToSign, type SignedProblem, signedProblems } from './signed-problems';
import type { KnownProblem } from './stored-problem';

/**
 * What became of a signed quarter's problems: how many there were and are, which came and which went; one that was
 * written anew is on both sides. Null where they are as they were signed. Throws VaultError TAMPERED.
 */
export function measureProblems(
  deps: Pick<Deps, 'keys'>,
  row: SnapshotRow,
  content: SnapshotContent,
  known: readonly KnownProblem[],
) {
  const before = marked(content.problems ?? [], signedProblems(deps, row, content));
  const { clear, words } = problemsToSign(known);
  const now = marked(
    clear,
    clear.flatMap(({ topic, territory, cases }, index) => {
      const own = words[index];
      return own ? [{ ...own, topic, territory, cases: cases.length }] : [];
    }),
  );
  const [plus, minus] = [without(now, before), without(before, now)];
  return plus.length + minus.length === 0 ? null : { was: before.length, now: now.length, plus, minus };
}

interface Marked {
  /** Everything that was signed of it: equal marks are equal problems. */
  readonly mark: string;
  readonly problem: SignedProblem;
}

function marked(clear: readonly object[], problems: readonly SignedProblem[]): Marked[] {
  return problems.map((problem, index) => ({ problem, mark: JSON.stringify(clear[index]) }));
}

/** Those of one side that the other has not, each as often as it has it more. */
function without(side: readonly Marked[], other: readonly Marked[]): SignedProblem[] {
  const left = other.map(({ mark }) => mark);
  return side.flatMap(({ mark, problem }) => {
    const at = left.indexOf(mark);
    if (at < 0) return [problem];
    left.splice(at, 1);
    return [];
  });
}
