/** A problem that an office named, as it stands in a package. */
export interface NamedProblem {
  readonly office: string;
  readonly title: string;
  readonly asked: string;
  readonly askedOf: string;
  readonly topic: string;
  readonly territory: string;
  /** How many cases stand behind it; null = hidden because they are few. */
  readonly cases: number | null;
}

/** The same matter in the same place, named by one office or several. */
export interface ProblemGroup {
  readonly topic: string;
  readonly territory: string;
  /** How many offices named it. */
  readonly offices: number;
  /** Cases of those that told their number. */
  readonly cases: number;
  readonly hidden: number;
  readonly named: readonly NamedProblem[];
}

/** Problems of all offices; equal ones by topic and place stand as one. What more offices name comes first. */
export function mergeProblems(named: readonly NamedProblem[]): ProblemGroup[] {
  const groups = new Map<string, NamedProblem[]>();
  for (const one of named) {
    const key = `${one.topic} ${one.territory}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()]
    .map(group => ({
      topic: group[0]?.topic ?? '',
      territory: group[0]?.territory ?? '',
      offices: new Set(group.map(({ office }) => office)).size,
      cases: group.reduce((sum, { cases }) => sum + (cases ?? 0), 0),
      hidden: group.filter(({ cases }) => cases === null).length,
      named: [...group].sort((a, b) => (b.cases ?? 0) - (a.cases ?? 0) || (a.office < b.office ? -1 : 1)),
    }))
    .sort(
      (a, b) =>
        b.offices - a.offices ||
        b.cases - a.cases ||
        (a.topic + a.territory < b.topic + b.territory ? -1 : 1),
    );
}
