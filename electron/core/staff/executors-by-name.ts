import { DeputyLevel } from '../../../shared/contract/common';
import type { ExecutorKind, DeputyLevel as Level } from '../../../shared/domain/codes';
import type { ReadDb } from '../../db';
import { executorKindOf } from '../routing/load-routing';

/** An executor of the office: what they are, and whether they still serve. */
export interface KnownExecutor {
  readonly id: string;
  readonly name: string;
  readonly kind: ExecutorKind;
  readonly level: Level | null;
  readonly active: boolean;
}

/** Executors of the office by name. */
export async function executorsByName(db: ReadDb, officeId: string): Promise<KnownExecutor[]> {
  const rows = await db
    .selectFrom('executors')
    .select(['id', 'name', 'kind', 'level', 'active'])
    .where('office_id', '=', officeId)
    .orderBy('name')
    .orderBy('id')
    .execute();
  return rows.map(({ id, name, kind, level, active }) => ({
    id,
    name,
    kind: executorKindOf(kind),
    level: DeputyLevel.nullable().parse(level),
    active: active === 1,
  }));
}
