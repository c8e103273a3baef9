import type { ItemOutcome } from './use-run-each';

/** Cases that a change did not reach: they stay chosen for another try. */
export function notReached({ failed, left }: ItemOutcome): ReadonlySet<string> {
  return new Set([...failed.map(({ item }) => item.id), ...left.map(item => item.id)]);
}
