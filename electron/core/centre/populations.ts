import { may } from '../../../shared/domain/access/access';
import type { Population } from '../../../shared/domain/centre/populations';
import type { ReadDb } from '../../db';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { loadLabels } from '../statistics/labels';

/** Codes a query takes at once. */
const CODES = 500;

/** Every figure of inhabitants that the centre entered, by place, the newest first. */
export async function populationsOf(db: ReadDb, officeId: string): Promise<Population[]> {
  const rows = await db
    .selectFrom('populations')
    .selectAll()
    .where('office_id', '=', officeId)
    .orderBy('territory')
    .orderBy('as_of', 'desc')
    .execute();
  return rows.map(({ territory, as_of: asOf, people, source }) => ({ territory, asOf, people, source }));
}

export async function listPopulations(deps: Deps, actor: Actor) {
  if (!may(actor, 'centre.see')) refuse('FORBIDDEN');
  const all = await populationsOf(deps.db.read, actor.officeId);
  const labelOf = await loadLabels(deps.db.read, actor.officeId, [
    ...new Set(all.map(({ territory }) => territory)),
  ]);
  return all.map(one => ({ ...one, name: labelOf('territory', one.territory) }));
}

/** Takes figures of inhabitants; one of the same place and day takes the place of the former. Refuses UNKNOWN_PLACES. */
export async function savePopulations(
  deps: Deps,
  actor: Actor,
  { rows }: { readonly rows: readonly Population[] },
) {
  if (!may(actor, 'centre.take')) refuse('FORBIDDEN');
  const { officeId } = actor;
  const codes = [...new Set(rows.map(({ territory }) => territory))];
  const unknown = await unknownPlaces(deps.db.read, codes);
  if (unknown.length > 0) refuse('UNKNOWN_PLACES', { codes: unknown.slice(0, 20) });
  await deps.db.write(async tx => {
    for (const { territory, asOf, people, source } of rows)
      await tx
        .insertInto('populations')
        .values({ office_id: officeId, territory, as_of: asOf, people, source })
        .onConflict(conflict =>
          conflict.columns(['office_id', 'territory', 'as_of']).doUpdateSet({ people, source }),
        )
        .execute();
    await appendEvents(deps, tx, officeId, actor.id, [
      { type: 'POPULATIONS_SAVED', data: { rows: rows.length } },
    ]);
  });
  return { saved: rows.length };
}

/** Takes a figure of inhabitants away. Refuses STALE for one that is gone. */
export async function removePopulation(
  deps: Deps,
  actor: Actor,
  { territory, asOf }: Pick<Population, 'territory' | 'asOf'>,
) {
  if (!may(actor, 'centre.take')) refuse('FORBIDDEN');
  await deps.db.write(async tx => {
    const { numDeletedRows } = await tx
      .deleteFrom('populations')
      .where('office_id', '=', actor.officeId)
      .where('territory', '=', territory)
      .where('as_of', '=', asOf)
      .executeTakeFirstOrThrow();
    if (numDeletedRows !== 1n) refuse('STALE');
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'POPULATION_REMOVED', data: { territory, asOf } },
    ]);
  });
  return { territory, asOf };
}

async function unknownPlaces(db: ReadDb, codes: readonly string[]): Promise<string[]> {
  const known = new Set<string>();
  for (let from = 0; from < codes.length; from += CODES) {
    const rows = await db
      .selectFrom('territories')
      .select('code')
      .where('code', 'in', codes.slice(from, from + CODES))
      .execute();
    for (const { code } of rows) known.add(code);
  }
  return codes.filter(code => !known.has(code));
}
