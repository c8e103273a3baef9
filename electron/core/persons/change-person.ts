import type { WriteTx } from '../../db';
import type { Deps } from '../deps';
import { reindexCases } from './reindex-cases';
import type { KnownPerson, StoredPerson } from './stored-person';
import { indexPersons, rewritePerson } from './write-persons';

/**
 * A person's record as it is from now on, with everything by which the person and their cases are found. The caller
 * writes the journal. Refuses STALE; throws VaultError TAMPERED for a row edited from outside.
 */
export async function changeKnownPerson(
  deps: Deps,
  tx: WriteTx,
  person: KnownPerson,
  record: StoredPerson,
): Promise<KnownPerson> {
  const changed = await rewritePerson(deps, tx, person, record);
  const { office_id, id } = changed.row;
  await indexPersons(deps, tx, office_id, [{ id, record }]);
  await reindexCases(deps, tx, office_id, [id]);
  return changed;
}
