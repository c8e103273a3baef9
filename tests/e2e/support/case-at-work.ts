import type { ExecutorKind } from '../../../shared/domain/codes';
import { addDays } from '../../../shared/lib/dates';
import { hire } from '../../support/hire';
import type { OfficeClient } from '../../support/office-client';
import { PASSWORD } from '../../support/prepared-office';

/** A letter about a pension, as a registrar would type it. */
export const PENSION_LETTER = {
  channel: 'letter',
  kind: 'complaint',
  applicant: { surname: 'Әбенов', firstName: 'Ұлан' },
  territory: '110000000',
  questions: [{ classifier: 'ru-2025', code: '0002.0007' }],
  summary: 'Зейнетақыны қайта есептеу',
  text: 'Зейнетақыны қайта есептеуді сұраймын.',
  language: 'kk',
} satisfies Parameters<OfficeClient['appeals']['register']>[0];

/** Somebody with a desk who signs in; answers the desk's id. */
export async function seat(
  head: OfficeClient,
  { login, ...person }: { readonly login: string; readonly name: string; readonly kind: ExecutorKind },
): Promise<string> {
  const level = person.kind === 'deputy' ? 'city' : null;
  const desk = { id: null, expectedVersion: null, level, capacity: 9, active: true } as const;
  const { id: executorId } = await head.staff.saveExecutor({ ...desk, ...person });
  await hire(head, { login, name: person.name, password: PASSWORD, roles: ['executor'], executorId });
  return executorId;
}

/** A deputy and a lawyer, both of whom sign in; the head stays signed in at the client. */
export async function aDeputyAndALawyer(head: OfficeClient) {
  await head.session.signIn({ login: 'head', password: PASSWORD });
  return {
    deputy: await seat(head, { login: 'deputy', name: 'Болатов Ерлан', kind: 'deputy' }),
    lawyer: await seat(head, { login: 'lawyer', name: 'Иванова Анна', kind: 'lawyer' }),
  };
}

/** A case of some days ago that a deputy has taken, beside a lawyer. */
export async function aCaseAtWork(head: OfficeClient, daysAgo = 0) {
  const { deputy, lawyer } = await aDeputyAndALawyer(head);
  const { today } = await head.session.status();
  const letter = { ...PENSION_LETTER, executorId: deputy, receivedOn: addDays(today, -daysAgo) };
  const { id, number } = await head.appeals.register(letter);
  const { version } = await head.appeals.accept({ id, expectedVersion: 1 });
  return { id, number, version, deputy, lawyer, today };
}
