import { DeputyLevel } from '../../../shared/contract/common';
import type { InquiryAuthor } from '../../../shared/domain/inquiries/inquiry-rules';
import type { ReadDb } from '../../db';
import { executorKindOf } from '../routing/load-routing';

/** An executor of the office who may stand under an inquiry, or did. */
export interface KnownAuthor extends InquiryAuthor {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
}

/** Executors of the office by name. */
export async function authorsOf(db: ReadDb, officeId: string): Promise<KnownAuthor[]> {
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
