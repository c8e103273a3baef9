import { refuseNote } from '../../../shared/domain/appeals/case-actions';
import type { Deps } from '../deps';
import type { Actor } from '../session/session';
import { changeCase } from './change-case';

/** Writes a note into the case's timeline; its words are sealed. */
export function addNote(
  deps: Deps,
  actor: Actor,
  input: { id: string; expectedVersion: number; text: string },
) {
  return changeCase(deps, actor, input, refuseNote, async (_tx, appeal) => ({
    event: { type: 'NOTE_ADDED', caseId: appeal.id, data: {}, text: input.text },
  }));
}
