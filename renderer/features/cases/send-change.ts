import type { Result } from '../../../shared/domain/codes';
import { api } from '../../api/client';
import type { Card } from './case-types';

/** One change of a case as the screen asks for it. */
export type CaseChange =
  | { readonly type: 'accept' }
  | { readonly type: 'decline'; readonly reason: string }
  | { readonly type: 'assign'; readonly executorId: string }
  | { readonly type: 'note'; readonly text: string }
  | { readonly type: 'result'; readonly questionId: string; readonly result: Result | null }
  | {
      readonly type: 'close';
      readonly closedOn: string;
      readonly results: Readonly<Record<string, Result>>;
      readonly overParts?: string;
    }
  | { readonly type: 'reopen'; readonly reason: string };

export interface Changed {
  readonly id: string;
  readonly version: number;
}

/**
 * Sends a change on top of the version the user saw; refused with STALE when somebody was faster.
 * Closing first sets the results that were missing, each on top of the one before.
 */
export async function sendChange(card: Pick<Card, 'id' | 'version'>, change: CaseChange): Promise<Changed> {
  const onCase = { id: card.id, expectedVersion: card.version };
  switch (change.type) {
    case 'accept':
      return api.appeals.accept(onCase);
    case 'decline':
      return api.appeals.decline({ ...onCase, reason: change.reason });
    case 'assign':
      return api.appeals.assign({ ...onCase, executorId: change.executorId });
    case 'note':
      return api.appeals.addNote({ ...onCase, text: change.text });
    case 'result':
      return api.appeals.setResult({ ...onCase, questionId: change.questionId, result: change.result });
    case 'reopen':
      return api.appeals.reopen({ ...onCase, reason: change.reason });
    case 'close': {
      let expectedVersion = card.version;
      for (const [questionId, result] of Object.entries(change.results)) {
        const changed = await api.appeals.setResult({ id: card.id, expectedVersion, questionId, result });
        expectedVersion = changed.version;
      }
      return api.appeals.close({
        id: card.id,
        expectedVersion,
        closedOn: change.closedOn,
        ...(change.overParts ? { overParts: change.overParts } : {}),
      });
    }
  }
}
