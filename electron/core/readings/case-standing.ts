import { z } from 'zod';
import type { JournalEventType } from '../../../shared/domain/audit/events';
import { type Answer, type Standing, standingOf } from '../../../shared/domain/readings/standing';
import type { ReadDb } from '../../db';
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
  const questions = await db
    .selectFrom('questions')
    .select('result')
    .where('office_id', '=', officeId)
    .where('case_id', '=', caseId)
    .orderBy('ordinal')
    .execute();
  const { n } = await db
    .selectFrom('events')
    .select(eb => eb.fn.countAll<number>().as('n'))
    .where('office_id', '=', officeId)
    .where('case_id', '=', caseId)
    .where('type', 'in', TAKEN_UP)
    .executeTakeFirstOrThrow();
  return { results: questions.map(row => row.result), reopened: Number(n) };
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
