import type { ReaderDesk } from '../../../shared/domain/readings/reading-rules';
import type { ReadDb } from '../../db';
import type { Deps } from '../deps';
import { loadCandidates } from '../routing/load-routing';
import { mannedDesks } from '../staff/manned-desks';

/** Every desk of the office as far as it may be asked to read today. */
export async function readerDesks(deps: Deps, db: ReadDb, officeId: string): Promise<ReaderDesk[]> {
  const candidates = await loadCandidates(db, officeId, deps.clock.today());
  const manned = await mannedDesks(db, officeId);
  return candidates.map(({ id, name, kind, active, absence }) => ({
    id,
    name,
    kind,
    active,
    absence,
    signsIn: manned.has(id),
  }));
}
