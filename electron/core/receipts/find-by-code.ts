import { Status } from '../../../shared/contract/common';
import { readStatusCode } from '../../../shared/domain/appeals/status-code';
import { visibleCases } from '../appeals/case-items';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { findLookupHash } from '../vault/lookup-key';
import { statusKey } from './status-key';

/** The case whose receipt bears this code. Refuses NOT_FOUND for what is no code, too. */
export async function findByCode(deps: Deps, actor: Actor, input: { code: string }) {
  const code = readStatusCode(input.code) ?? refuse('NOT_FOUND');
  const hash = (await findLookupHash(deps, deps.db.read, actor.officeId)) ?? refuse('NOT_FOUND');
  const row = await visibleCases(deps.db.read, actor)
    .where('cases.status_key', '=', statusKey(hash, code))
    .select(['cases.id', 'cases.number', 'cases.status'])
    .executeTakeFirst();
  if (!row) refuse('NOT_FOUND');
  return { id: row.id, number: row.number, status: Status.parse(row.status) };
}
