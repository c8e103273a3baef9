import { z } from 'zod';
import type { JournalEventType } from '../../../shared/domain/audit/events';
import { type Answer, type Standing, standingOf } from '../../../shared/domain/readings/standing';
import { groupBy } from '../../../shared/lib/group-by';
import type { ReadDb } from '../../db';
import type { CaseIds } from '../appeals/rows-of-case';
import type { Deps } from '../deps';
import { readingsOf } from './stored-reading';

const ReadAnswer = z.object({ secondReaderId: z.uuid().optional() });

/** Events by which a closed case is at work again. */
const TAKEN_UP: readonly JournalEventType[] = ['APPEAL_REOPENED', 'FORWARD_UNDONE'];

/** Whom the rule of a case wants to read its answer, by the stored decision; null: nobody. */
export function secondReaderOf(decision: string): string | null {
  return ReadAnswer.parse(JSON.parse(decision)).secondReaderId ?? null;
}

/** The answer of a case as it is now. */
export async function answerOf(db: ReadDb, officeId: string, caseId: string): Promise<Answer> {
  const answers = await answersOf(db, officeId, [caseId]);
  return answers(caseId);
}

/** Answers of several cases as they are now, by two queries however many they are. */
export async function answersOf(
  db: ReadDb,
  officeId: string,
  caseIds: CaseIds,
): Promise<(caseId: string) => Answer> {
  const questions = await db
    .selectFrom('questions')
    .select(['case_id', 'result'])
    .where('office_id', '=', officeId)
    .where('case_id', 'in', caseIds)
    .orderBy('ordinal')
    .execute();
  const takenUp = await db
    .selectFrom('events')
    .select(eb => ['case_id', eb.fn.countAll<number>().as('n')])
    .where('office_id', '=', officeId)
    .where('case_id', 'in', caseIds)
    .where('type', 'in', TAKEN_UP)
    .groupBy('case_id')
    .execute();
  const results = groupBy(questions, row => row.case_id);
  const times = new Map(takenUp.map(row => [row.case_id, Number(row.n)]));
  return caseId => ({
    results: (results.get(caseId) ?? []).map(row => row.result),
    reopened: times.get(caseId) ?? 0,
  });
}

/** What the standing of a case is made of. */
export interface ReadCase {
  readonly id: string;
  readonly executorId: string | null;
  /** JSON of the decision that gave it. */
  readonly decision: string;
}

/**
 * How the answer of a case stands with its second reader; null where no rule asked for one. Throws VaultError TAMPERED
 * where another program edited a reading.
 */
export async function standingOfCase(
  deps: Deps,
  db: ReadDb,
  officeId: string,
  { id, executorId, decision }: ReadCase,
): Promise<Standing | null> {
  if (secondReaderOf(decision) === null) return null;
  const readings = await readingsOf(deps, db, officeId, id);
  return standingOf(readings, executorId, await answerOf(db, officeId, id));
}
