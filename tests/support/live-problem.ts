import fc from 'fast-check';
import type { Client } from './core';
import type { RememberedProblem } from './naive-statistics';

/** A systemic problem to be named, and what becomes of it. */
export const plannedProblem = fc.record({
  quarter: fc.constantFrom('2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'),
  topic: fc.constantFrom('0001', '0002.0007', '0002.0014.0143', '0003.0009.0099.0742', '0003.0009', '0000'),
  territory: fc.constantFrom('110000000', '111000000', '111033100', '710000000', '750000000'),
  /** How many of the office's cases stand behind it. */
  cases: fc.integer({ min: 0, max: 4 }),
  fate: fc.constantFrom('stays', 'stays', 'changes', 'goes'),
});
type PlannedProblem = typeof plannedProblem extends fc.Arbitrary<infer T> ? T : never;

/** Names a problem, and changes it or takes it away again; null: it is gone. */
export async function liveProblem(
  { problems }: Client,
  { quarter, topic, territory, cases, fate }: PlannedProblem,
  numbers: readonly string[],
): Promise<RememberedProblem | null> {
  const words = { title: 'Нет воды', asked: 'Провести', askedOf: 'Акимат' };
  const given = { ...words, quarter, topic, territory, cases: numbers.slice(0, cases) };
  // What changes was first named for something else.
  const first = fate === 'changes' ? { ...given, topic: '0004', territory: '790000000' } : given;
  const named = await problems.save({ ...first, id: null, version: null });
  if (fate === 'changes') await problems.save({ ...given, ...named });
  if (fate !== 'goes') return { quarter, topic, territory };
  await problems.remove(named);
  return null;
}
