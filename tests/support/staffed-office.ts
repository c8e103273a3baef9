import { createOffice } from '../../electron/core/office/create-office';
import { openSession } from '../../electron/core/session/session';
import { type ExecutorKind, ROLES, type Role } from '../../shared/domain/codes';
import { anOffice, type Client, PASSWORD, type TestCore } from './core';
import { hire } from './hire';

/** A further office of the same base, with its head signed in: no procedure makes one. */
export async function aSecondOffice(test: TestCore): Promise<Client> {
  const session = openSession();
  const { deps } = test.core;
  await createOffice(
    deps,
    deps.holders,
    session,
    {
      code: 'KZ-02',
      nameRu: 'Другая приёмная',
      nameKk: 'Басқа қабылдау',
      territory: '110000000',
      profile: 'KZ',
      language: 'ru',
      headName: 'Ержанов Ерлан',
      login: 'head2',
      password: PASSWORD,
    },
    { demo: false, beside: true },
  );
  return test.client(session);
}

/** An executor of an office and the id of a new case of theirs. */
export async function aDesk(head: Client, name: string, kind: ExecutorKind = 'lawyer'): Promise<string> {
  const executor = {
    expectedVersion: null,
    kind,
    level: null,
    capacity: 50,
    active: true,
  } as const;
  return (await head.staff.saveExecutor({ id: null, name, ...executor })).id;
}

export interface Staffed {
  readonly head: Client;
  /** Desk of the executor and of the assistant; another one. */
  readonly own: string;
  readonly other: string;
  readonly by: Readonly<Record<Role, Client>>;
}

/** An office in which every role signs in; the executor and the assistant sit at one desk. */
export async function aStaffedOffice(test: TestCore): Promise<Staffed> {
  const { head } = await anOffice(test);
  const own = await aDesk(head, 'Иванова Мария');
  const other = await aDesk(head, 'Петров Пётр');
  const by: Partial<Record<Role, Client>> = {};
  for (const role of ROLES) {
    const login = `the-${role}`;
    const executorId = role === 'executor' || role === 'assistant' ? own : null;
    await hire(head, { login, name: login, roles: [role], password: PASSWORD, executorId });
    const client = test.client();
    await client.session.signIn({ login, password: PASSWORD });
    by[role] = client;
  }
  const { registrar, executor, assistant, head: second, administrator, analyst } = by;
  if (!registrar || !executor || !assistant || !second || !administrator || !analyst)
    throw new Error('a role has nobody');
  return { head, own, other, by: { registrar, executor, assistant, head: second, administrator, analyst } };
}
