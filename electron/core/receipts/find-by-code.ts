import { Status } from '../../../shared/contract/common';
import { readStatusCode } from '../../../shared/domain/appeals/status-code';
import { visibleCases } from '../appeals/case-items';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { statusKey } from './status-key';

/** The case whose receipt bears this code. Refuses NOT_FOUND for what is no code, too. */
export async function findByCode(deps: Deps, actor: Actor, input: { code: string }) {
  const code = readStatusCode(input.code) ?? refuse('NOT_FOUND');
  // A receipt may be older than the office key: its code was hashed under the key of its day.
  const keys = deps.keys
    .versionsOf(actor.officeId)
    .map(version => statusKey(deps, actor.officeId, version, code));
  if (keys.length === 0) refuse('LOCKED');
  const row = await visibleCases(deps.db.read, actor)
    .where('cases.status_key', 'in', keys)
    .select(['cases.id', 'cases.number', 'cases.status'])
    .executeTakeFirst();
  if (!row) refuse('NOT_FOUND');
  return { id: row.id, number: row.number, status: Status.parse(row.status) };
}
