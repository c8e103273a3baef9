import type { WriteTx } from '../../db';
import { refuse } from '../refusal';

/** Refuses RESULT_MISSING where a question of the case has no result yet. */
export async function refuseOpenQuestions(tx: WriteTx, officeId: string, caseId: string): Promise<void> {
  const { open } = await tx
    .selectFrom('questions')
    .select(eb => eb.fn.countAll<number>().as('open'))
    .where('office_id', '=', officeId)
    .where('case_id', '=', caseId)
    .where('result', 'is', null)
    .executeTakeFirstOrThrow();
  if (Number(open) > 0) refuse('RESULT_MISSING', { questions: Number(open) });
}
