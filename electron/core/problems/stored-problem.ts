import { z } from 'zod';
import { Id } from '../../../shared/contract/common';
import { ProblemWords } from '../../../shared/contract/problems';
import type { ReadDb, Tables } from '../../db';
import type { Deps } from '../deps';
import { vouchedTable } from '../vault/vouched-table';

/** What is sealed of a problem: its words, and the cases behind it. */
export const SealedProblem = ProblemWords.extend({ cases: z.array(Id) }).strict();

/** Systemic problems (системные проблемы). */
export const PROBLEMS = vouchedTable({
  table: 'systemic_problems',
  value: SealedProblem,
  called: 'problem',
  covers: [
    'office_id',
    'id',
    'key_version',
    'version',
    'quarter',
    'topic',
    'territory',
    'named_by',
    'named_at',
  ],
});

/** A problem as it is worked with. */
export interface KnownProblem {
  readonly row: Tables['systemic_problems'];
  readonly words: z.output<typeof SealedProblem>;
}

/** Problems of a quarter, in the order they were named. Throws VaultError TAMPERED for an edited row. */
export async function problemsOf(
  deps: Deps,
  db: ReadDb,
  officeId: string,
  quarter: string,
): Promise<KnownProblem[]> {
  const rows = await db
    .selectFrom('systemic_problems')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('quarter', '=', quarter)
    .orderBy('named_at')
    .orderBy('id')
    .execute();
  return rows.map(row => opened(deps, row));
}

/** Problems by their ids, in that order. Throws VaultError TAMPERED for an edited row. */
export async function problemsWithIds(
  deps: Deps,
  db: ReadDb,
  officeId: string,
  ids: readonly string[],
): Promise<KnownProblem[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('systemic_problems')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('id', 'in', ids)
    .execute();
  const byId = new Map(rows.map(row => [row.id, opened(deps, row)]));
  return ids.flatMap(id => byId.get(id) ?? []);
}

function opened(deps: Deps, row: Tables['systemic_problems']): KnownProblem {
  return { row, words: PROBLEMS.openOwn(deps, row) };
}
