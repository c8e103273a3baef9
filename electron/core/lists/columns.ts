import { ListColumns } from '../../../shared/contract/lists';
import { type ListColumn, USUAL_COLUMNS } from '../../../shared/domain/appeals/list-columns';
import type { Deps } from '../deps';
import type { Actor } from '../session/session';

/** The columns this person has chosen; the usual ones where nobody chose or the choice cannot be read. */
export async function columnsOf(deps: Deps, actor: Actor): Promise<{ columns: ListColumn[] }> {
  const row = await deps.db.read
    .selectFrom('list_columns')
    .select('columns')
    .where('office_id', '=', actor.officeId)
    .where('user_id', '=', actor.id)
    .executeTakeFirst();
  return { columns: parsed(row?.columns) ?? [...USUAL_COLUMNS] };
}

function parsed(text: string | undefined): ListColumn[] | null {
  if (text === undefined) return null;
  try {
    return ListColumns.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** Keeps the choice. A matter of taste, not of the office: the journal says nothing of it. */
export async function saveColumns(deps: Deps, actor: Actor, { columns }: { columns: ListColumn[] }) {
  const chosen = [...new Set(columns)];
  await deps.db.write(tx =>
    tx
      .insertInto('list_columns')
      .values({ office_id: actor.officeId, user_id: actor.id, columns: JSON.stringify(chosen) })
      .onConflict(conflict =>
        conflict.columns(['office_id', 'user_id']).doUpdateSet({ columns: JSON.stringify(chosen) }),
      )
      .execute(),
  );
  return { columns: chosen };
}
