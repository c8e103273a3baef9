import type { z } from 'zod';
import type { SaveExecutor } from '../../../shared/contract/office';
import { may } from '../../../shared/domain/access/access';
import { isAssistant } from '../../../shared/domain/access/assistants';
import type { WriteTx } from '../../db';
import type { Deps } from '../deps';
import { appendEvents } from '../journal/append-events';
import { refuse } from '../refusal';
import { executorKindOf, levelOf, openCasesByExecutor } from '../routing/load-routing';
import type { Actor } from '../session/session';
import { actorOf } from '../session/sign-in';
import { vouching } from '../vault/vouching';
import { profileOf, storedProfile } from './executor-profile';

/** Executors of the office with their load and absences. */
export async function listExecutors(deps: Deps, actor: Actor) {
  const { read } = deps.db;
  const [executors, absences, users, open] = await Promise.all([
    read
      .selectFrom('executors')
      .selectAll()
      .where('office_id', '=', actor.officeId)
      .orderBy('name')
      .execute(),
    read
      .selectFrom('absences')
      .selectAll()
      .where('office_id', '=', actor.officeId)
      .orderBy('from_on')
      .execute(),
    read
      .selectFrom('users')
      .selectAll()
      .where('office_id', '=', actor.officeId)
      .where('removed_at', 'is', null)
      .execute(),
    openCasesByExecutor(read, actor.officeId),
  ]);
  const people = users.map(actorOf);
  return executors.map(row => ({
    id: row.id,
    code: row.code,
    name: row.name,
    kind: executorKindOf(row.kind),
    level: levelOf(row.level),
    capacity: row.capacity,
    active: row.active === 1,
    profile: profileOf(row.profile),
    login: people.find(one => one.executorId === row.id && !isAssistant(one))?.login ?? null,
    assistants: people
      .filter(one => one.executorId === row.id && isAssistant(one))
      .map(({ id, login, name }) => ({ id, login, name })),
    openCases: open.get(row.id) ?? 0,
    absences: absences
      .filter(absence => absence.executor_id === row.id)
      .map(({ id, from_on, to_on, substitute_id }) => ({
        id,
        from: from_on,
        to: to_on,
        substituteId: substitute_id,
      })),
    version: row.version,
  }));
}

/** Adds an executor or changes one. */
export async function saveExecutor(deps: Deps, actor: Actor, input: z.output<typeof SaveExecutor>) {
  if (!may(actor, 'executors.edit')) refuse('FORBIDDEN');
  return deps.db.write(async tx => {
    const id = input.id ?? deps.newId();
    const { profile: given, ...fields } = input;
    // Absent: as it was; nothing limits a new executor.
    const profile = given ? await storedProfile(tx, actor.officeId, given) : undefined;
    await vouching(deps, tx, actor.officeId, ['executors'], async () => {
      if (input.id === null)
        await insertExecutor(tx, actor.officeId, {
          ...fields,
          id,
          code: await nextCode(tx, actor.officeId),
          profile: profile ?? null,
        });
      else await updateExecutor(tx, actor.officeId, { ...fields, id: input.id, profile });
    });
    await appendEvents(deps, tx, actor.officeId, actor.id, [
      { type: 'EXECUTOR_SAVED', data: { name: input.name, kind: input.kind } },
    ]);
    return { id };
  });
}

/** Short code by which reports and imports name an executor: E-1, E-2 ... */
async function nextCode(tx: WriteTx, officeId: string): Promise<string> {
  const rows = await tx.selectFrom('executors').select('code').where('office_id', '=', officeId).execute();
  const taken = new Set(rows.map(row => row.code));
  let n = rows.length + 1;
  while (taken.has(`E-${n}`)) n += 1;
  return `E-${n}`;
}

/** Writes a new executor row, within the caller's `vouching`; imports bring codes of their own. */
export async function insertExecutor(
  tx: WriteTx,
  officeId: string,
  executor: {
    id: string;
    code: string;
    name: string;
    kind: string;
    level: string | null;
    capacity: number;
    active: boolean;
    profile?: string | null;
  },
): Promise<void> {
  await tx
    .insertInto('executors')
    .values({
      id: executor.id,
      office_id: officeId,
      code: executor.code,
      name: executor.name,
      kind: executor.kind,
      level: executor.level,
      capacity: executor.capacity,
      active: executor.active ? 1 : 0,
      last_assigned_at: null,
      version: 1,
      profile: executor.profile ?? null,
    })
    .execute();
}

async function updateExecutor(
  tx: WriteTx,
  officeId: string,
  input: Omit<z.output<typeof SaveExecutor>, 'id' | 'profile'> & {
    id: string;
    profile: string | null | undefined;
  },
): Promise<void> {
  const row = await tx
    .selectFrom('executors')
    .select('version')
    .where('office_id', '=', officeId)
    .where('id', '=', input.id)
    .executeTakeFirst();
  if (!row) refuse('NOT_FOUND');
  if (row.version !== input.expectedVersion) refuse('STALE');
  await tx
    .updateTable('executors')
    .set({
      name: input.name,
      kind: input.kind,
      level: input.level,
      capacity: input.capacity,
      active: input.active ? 1 : 0,
      ...(input.profile === undefined ? {} : { profile: input.profile }),
      version: row.version + 1,
    })
    .where('id', '=', input.id)
    .execute();
}
