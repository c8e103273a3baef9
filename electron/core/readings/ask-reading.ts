import { readersOf, refuseAsk } from '../../../shared/domain/readings/reading-rules';
import { changeCase } from '../appeals/change-case';
import { refuseOpenQuestions } from '../appeals/open-questions';
import type { Deps } from '../deps';
import { refuse } from '../refusal';
import type { Actor } from '../session/session';
import { secondReaderOf } from './case-standing';
import { readerDesks } from './reader-desks';
import { READINGS, readingsOf } from './stored-reading';

/**
 * Gives the finished answer of a case to a second reader: to a desk, or to the head (`readerId` null). Whoever was
 * asked before and has not read it is asked no more. Refuses UNKNOWN_READER for a desk that may not read it today.
 */
export function askReading(
  deps: Deps,
  actor: Actor,
  input: { id: string; expectedVersion: number; readerId: string | null },
) {
  return changeCase(deps, actor, input, refuseAsk, async (tx, appeal) => {
    const { officeId } = actor;
    await refuseOpenQuestions(tx, officeId, appeal.id);
    const named = secondReaderOf(appeal.decision) ?? '';
    const readers = readersOf(named, appeal.executorId, await readerDesks(deps, tx, officeId));
    const reader = readers.find(({ id }) => id === input.readerId);
    if (input.readerId !== null && !reader) refuse('UNKNOWN_READER');
    const before = await readingsOf(deps, tx, officeId, appeal.id);
    const now = deps.clock.now();
    const open = before.findLast(({ state }) => state === 'asked');
    if (open && appeal.reading === 'asked' && open.row.reader_id === input.readerId) refuse('READING_ASKED');
    if (open) {
      const ended = { state: 'withdrawn', ended_at: now };
      await READINGS.rewrite(deps, tx, open.row, ended, { remark: open.remark });
    }
    const reading = {
      office_id: officeId,
      id: deps.newId(),
      case_id: appeal.id,
      ordinal: before.length + 1,
      executor_id: appeal.executorId ?? '',
      reader_id: input.readerId,
      asked_by: actor.id,
      asked_at: now,
      state: 'asked',
      read_by: null,
      ended_at: null,
      agreed_to: null,
    };
    await READINGS.insert(deps, tx, reading, { remark: '' });
    const data = { executor: appeal.executorName ?? '', reader: reader?.name ?? null };
    return { event: { type: 'READING_ASKED', caseId: appeal.id, data } };
  });
}
