import { z } from 'zod';
import type { Deps } from '../deps';
import { toldIn } from '../journal/told-events';
import type { Problem } from './problem';

const Linked = z.object({ other: z.string(), later: z.boolean() });

interface Event {
  readonly type: string;
  readonly case_id: string | null;
  readonly data: string;
}

/**
 * Links that the journal knows of and the base does not: a deleted link may let a case fall due before the one it was
 * linked with. `see` is told of every event in its order.
 */
export function createLinkWatch() {
  const told = new Set<string>();
  return {
    see({ type, case_id, data }: Event): void {
      if (case_id === null || (type !== 'CASE_LINKED' && type !== 'CASE_UNLINKED')) return;
      const link = toldIn(Linked, data);
      // Told of both cases; the later one's is the link's.
      if (!link?.later) return;
      const key = keyOf(case_id, link.other);
      if (type === 'CASE_LINKED') told.add(key);
      else told.delete(key);
    },
    async missing(deps: Pick<Deps, 'db'>, officeId: string): Promise<Problem[]> {
      if (told.size === 0) return [];
      const rows = await deps.db.read
        .selectFrom('case_links as l')
        .innerJoin('cases as o', join =>
          join.onRef('o.office_id', '=', 'l.office_id').onRef('o.id', '=', 'l.other_id'),
        )
        .select(['l.case_id', 'o.number'])
        .where('l.office_id', '=', officeId)
        .execute();
      const there = new Set(rows.map(row => keyOf(row.case_id, row.number)));
      return [...told]
        .filter(key => !there.has(key))
        .map(row => ({ code: 'ROW_MISSING', table: 'case_links', row }));
    },
  };
}

const keyOf = (caseId: string, other: string): string => `${caseId} → ${other}`;
