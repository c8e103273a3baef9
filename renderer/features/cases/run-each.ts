/** What became of one change of many. */
export interface Failure<T> {
  readonly item: T;
  readonly error: unknown;
}

export interface Outcome<T, Done> {
  readonly done: readonly { readonly item: T; readonly result: Done }[];
  readonly failed: readonly Failure<T>[];
  /** Not begun: stopped before. */
  readonly left: readonly T[];
}

/**
 * The same change to each of many, one after another: each is a transaction of its own, so one that fails leaves the
 * others as they are. `onDone` hears how many are through; a stop takes effect after the one that is on its way.
 */
export async function runEach<T, Done>(
  items: readonly T[],
  change: (item: T) => Promise<Done>,
  onDone: (through: number) => void,
  stopped: () => boolean,
): Promise<Outcome<T, Done>> {
  const done: { item: T; result: Done }[] = [];
  const failed: Failure<T>[] = [];
  for (const [index, item] of items.entries()) {
    if (stopped()) return { done, failed, left: items.slice(index) };
    try {
      done.push({ item, result: await change(item) });
    } catch (error) {
      failed.push({ item, error });
    }
    onDone(index + 1);
  }
  return { done, failed, left: [] };
}
