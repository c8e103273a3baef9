import { type RawBuilder, sql } from 'kysely';
import type { Engine } from './migrate';

/** Whole days from one ISO date to another as text; null where one of them is. The engines count days differently. */
export function daysApart(
  engine: Engine,
  from: RawBuilder<unknown>,
  to: RawBuilder<unknown>,
): RawBuilder<string | null> {
  return engine === 'sqlite'
    ? sql`cast(cast(julianday(${to}) - julianday(${from}) as integer) as text)`
    : sql`cast(cast(${to} as date) - cast(${from} as date) as text)`;
}
