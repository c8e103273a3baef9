import { z } from 'zod';
import type { Deps } from '../deps';
import { checkVouched } from '../system/check-vouched';
import type { Problem } from '../system/problem';
import type { OfficeSeal } from '../vault/office-seal';
import { PROBLEMS } from './stored-problem';

const Said = z.object({ problem: z.string() });

/** Systemic problems that another program edited, slipped in or took away. */
export async function checkProblems(deps: Deps, officeId: string, seal: OfficeSeal): Promise<Problem[]> {
  const { table } = PROBLEMS;
  const events = await deps.db.read
    .selectFrom('events')
    .select(['type', 'data'])
    .where('office_id', '=', officeId)
    .where('type', 'in', ['PROBLEM_NAMED', 'PROBLEM_REMOVED'])
    .orderBy('seq')
    .execute();
  const told = new Set<string>();
  for (const { type, data } of events) {
    const { problem } = Said.parse(JSON.parse(data));
    if (type === 'PROBLEM_NAMED') told.add(problem);
    else told.delete(problem);
  }
  const rows = await deps.db.read.selectFrom(table).select('id').where('office_id', '=', officeId).execute();
  const slippedIn = rows.filter(({ id }) => !told.delete(id));
  return [
    ...(await checkVouched(deps, officeId, seal, PROBLEMS)),
    ...slippedIn.map(({ id }) => ({ code: 'ROW_CHANGED' as const, table, row: id })),
    ...[...told].map(row => ({ code: 'ROW_MISSING' as const, table, row })),
  ];
}
