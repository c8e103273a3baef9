import type { Result, Status } from '../../shared/domain/codes';
import type { Client } from './core';

/** Gives every question of a case the same result. */
export async function resultsOf(client: Client, id: string, result: Result, from?: number) {
  const { questions, version: now } = await client.appeals.get({ id });
  let version = from ?? now;
  for (const { id: questionId } of questions)
    ({ version } = await client.appeals.setResult({ id, expectedVersion: version, questionId, result }));
  return { version };
}

/** Brings an offered case to a status, as its executor would. */
export async function moveTo(
  client: Client,
  id: string,
  status: Exclude<Status, 'queued'>,
): Promise<{ version: number }> {
  const { version } = await client.appeals.get({ id });
  if (status === 'assigned') return { version };
  const accepted = await client.appeals.accept({ id, expectedVersion: version });
  if (status === 'in-work') return accepted;
  const ready = await resultsOf(client, id, 'explained', accepted.version);
  return client.appeals.close({ id, expectedVersion: ready.version });
}

/** One action on a case, with whatever else it needs. */
export function act(
  client: Client,
  action: 'accept' | 'decline' | 'addNote' | 'setResult' | 'close' | 'reopen',
  on: { id: string; expectedVersion: number },
  questionId: string,
): Promise<unknown> {
  switch (action) {
    case 'decline':
    case 'reopen':
      return client.appeals[action]({ ...on, reason: 'Причина.' });
    case 'addNote':
      return client.appeals.addNote({ ...on, text: 'Запись.' });
    case 'setResult':
      return client.appeals.setResult({ ...on, questionId, result: 'explained' });
    default:
      return client.appeals[action](on);
  }
}
