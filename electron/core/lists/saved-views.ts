import { z } from 'zod';
import { SavedView } from '../../../shared/contract/lists';
import { may } from '../../../shared/domain/access/access';
import type { Row, WriteTx } from '../../db';
import { VaultError } from '../../vault';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { officeSeal } from '../vault/office-seal';

type View = z.output<typeof SavedView>;
type Input = Omit<View, 'id' | 'version' | 'mine'> & { id: string | null; expectedVersion: number | null };

/** A rail of views longer than this is no longer looked through. */
const VIEWS_MAX = 50;

/** What is sealed: everything, with the owner, so that a view handed to others in the base does not open. */
const Sealed = SavedView.omit({ id: true, version: true, mine: true }).extend({ ownerId: z.string() });

/** The actor's own views and those a head shared, by name. */
export async function listViews(deps: Deps, actor: Actor): Promise<{ views: View[]; damaged: number }> {
  const seal = officeSeal(deps, actor.officeId);
  const rows = await deps.db.read
    .selectFrom('saved_views')
    .selectAll()
    .where('office_id', '=', actor.officeId)
    .where(eb => eb.or([eb('owner_id', '=', actor.id), eb('shared', '=', 1)]))
    .execute();
  const open = (row: Row<'saved_views'>): View[] => {
    try {
      const opened = Sealed.parse(seal.open('saved_views.sealed', row.id, row.key_version, row.sealed));
      const { ownerId, ...view } = opened;
      if (ownerId !== row.owner_id || view.shared !== (Number(row.shared) === 1)) return [];
      return [{ ...view, id: row.id, version: row.version, mine: ownerId === actor.id }];
    } catch (error) {
      if (error instanceof z.ZodError || (error instanceof VaultError && error.code !== 'LOCKED')) return [];
      throw error;
    }
  };
  const views = rows.flatMap(open);
  const { compare } = new Intl.Collator('kk');
  return { views: views.sort((a, b) => compare(a.name, b.name)), damaged: rows.length - views.length };
}

/** Makes a view, or changes one of the actor's own. */
export async function saveView(deps: Deps, actor: Actor, input: Input) {
  if (input.shared && !may(actor, 'views.share')) refuse('FORBIDDEN');
  const seal = officeSeal(deps, actor.officeId);
  const { id: known, expectedVersion, ...view } = input;
  const id = known ?? deps.newId();
  const version = (expectedVersion ?? 0) + 1;
  const row = {
    shared: (input.shared ? 1 : 0) as 0 | 1,
    sealed: seal.seal('saved_views.sealed', id, { ...view, ownerId: actor.id } satisfies z.output<
      typeof Sealed
    >),
    key_version: seal.keyVersion,
    version,
  };
  await deps.db.write(async tx => {
    if (known === null) {
      await refuseTooMany(tx, actor);
      await tx
        .insertInto('saved_views')
        .values({ office_id: actor.officeId, id, owner_id: actor.id, ...row })
        .execute();
    } else {
      await refuseForeign(tx, actor, known, expectedVersion);
      await tx
        .updateTable('saved_views')
        .set(row)
        .where('office_id', '=', actor.officeId)
        .where('id', '=', id)
        .execute();
    }
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'VIEW_SAVED', data: { shared: input.shared } },
    ]);
  });
  return { id, version };
}

/** Removes one of the actor's own views. */
export async function removeView(deps: Deps, actor: Actor, input: { id: string; expectedVersion: number }) {
  await deps.db.write(async tx => {
    const { shared } = await refuseForeign(tx, actor, input.id, input.expectedVersion);
    await tx
      .deleteFrom('saved_views')
      .where('office_id', '=', actor.officeId)
      .where('id', '=', input.id)
      .execute();
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'VIEW_REMOVED', data: { shared: Number(shared) === 1 } },
    ]);
  });
  return { id: input.id };
}

/** NOT_FOUND for what is not the actor's own: a shared view stays its maker's. */
async function refuseForeign(tx: WriteTx, actor: Actor, id: string, expectedVersion: number | null) {
  const row = await tx
    .selectFrom('saved_views')
    .select(['version', 'shared'])
    .where('office_id', '=', actor.officeId)
    .where('id', '=', id)
    .where('owner_id', '=', actor.id)
    .executeTakeFirst();
  if (!row) refuse('NOT_FOUND');
  if (row.version !== expectedVersion) refuse('STALE');
  return row;
}

async function refuseTooMany(tx: WriteTx, actor: Actor): Promise<void> {
  const { n } = await tx
    .selectFrom('saved_views')
    .select(eb => eb.fn.countAll<number>().as('n'))
    .where('office_id', '=', actor.officeId)
    .where('owner_id', '=', actor.id)
    .executeTakeFirstOrThrow();
  if (Number(n) >= VIEWS_MAX) refuse('TOO_MANY_VIEWS');
}
