import type { z } from 'zod';
import type { ProblemWords } from '../../../shared/contract/problems';
import { VaultError } from '../../vault';
import { hashOf, type SnapshotContent } from '../closing/snapshot-content';
import { openedOf, type SnapshotRow } from '../closing/snapshot-rows';
import type { Deps } from '../deps';
import type { KnownProblem } from './stored-problem';

type Words = z.output<typeof ProblemWords>;

/** A problem as it was signed. */
export interface SignedProblem extends Words {
  readonly topic: string;
  readonly territory: string;
  /** How many cases stood behind it. */
  readonly cases: number;
}

function wordsOf({ title, asked, askedOf }: Words): Words {
  return { title, asked, askedOf };
}

function digestOf(words: Words): string {
  return hashOf(JSON.stringify([words.title, words.asked, words.askedOf]));
}

/** Problems as a snapshot keeps them: codes and ids in its chained content with a digest of the words, the words sealed. */
export function problemsToSign(known: readonly KnownProblem[]) {
  return {
    clear: known.map(({ row, words }) => ({
      topic: row.topic,
      territory: row.territory,
      cases: words.cases,
      digest: digestOf(wordsOf(words)),
    })),
    words: known.map(({ words }) => wordsOf(words)),
  };
}

/** Are the problems of today not those that were signed? */
export function problemsChanged(
  { problems = [] }: Pick<SnapshotContent, 'problems'>,
  known: readonly KnownProblem[],
): boolean {
  return JSON.stringify(problems) !== JSON.stringify(problemsToSign(known).clear);
}

/** The problems of a signed quarter. Throws VaultError TAMPERED where words are not those that were signed. */
export function signedProblems(
  deps: Pick<Deps, 'keys'>,
  row: SnapshotRow,
  { problems = [] }: SnapshotContent,
): SignedProblem[] {
  const { problems: words } = openedOf(deps, row);
  return problems.map(({ topic, territory, cases, digest }, index) => {
    const own = words[index];
    if (!own || digestOf(own) !== digest)
      throw new VaultError('TAMPERED', 'The problem was changed outside the program.');
    return { ...own, topic, territory, cases: cases.length };
  });
}
