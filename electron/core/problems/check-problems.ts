import { z } from 'zod';
import type { Deps } from '../deps';
import { idsTold } from '../journal/told-events';
import { checkVouched } from '../system/check-vouched';
import type { Problem } from '../system/problem';
import type { OfficeSeal } from '../vault/office-seal';
import { PROBLEMS } from './stored-problem';

const Told = z.object({ problem: z.string() }).transform(({ problem }) => problem);

/** Systemic problems that another program edited, slipped in or took away. */
export async function checkProblems(deps: Deps, officeId: string, seal: OfficeSeal): Promise<Problem[]> {
  const { table } = PROBLEMS;
  const told = await idsTold(deps.db.read, officeId, ['PROBLEM_NAMED', 'PROBLEM_REMOVED'], Told);
  const rows = await deps.db.read.selectFrom(table).select('id').where('office_id', '=', officeId).execute();
  const slippedIn = rows.filter(({ id }) => !told.delete(id));
  return [
    ...(await checkVouched(deps, officeId, seal, PROBLEMS)),
    ...slippedIn.map(({ id }) => ({ code: 'ROW_CHANGED' as const, table, row: id })),
    ...[...told].map(row => ({ code: 'ROW_MISSING' as const, table, row })),
  ];
}
