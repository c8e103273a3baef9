import { anAppeal, anExecutor, anOffice, type Client, type TestCore } from './core';
import { moveTo, resultsOf } from './work';

/** An office whose one rule sends everything to a deputy and has a lawyer read the answer; another lawyer stands by. */
export async function aReadOffice(test: TestCore) {
  const { head, office, session } = await anOffice(test);
  const main = await anExecutor(test, head, { login: 'main', name: 'Болатов Ерлан', kind: 'deputy' });
  const law = await anExecutor(test, head, { login: 'law', name: 'Иванова Анна', kind: 'lawyer' });
  const spare = await anExecutor(test, head, { login: 'spare', name: 'Ким Олег', kind: 'lawyer' });
  await readBy(head, main.id, law.id);
  return { head, session, officeId: office.id, main, law, spare };
}

/** One rule for everything: to whom, and who reads the answer; null: nobody. */
export async function readBy(head: Client, executorId: string, secondReaderId: string | null): Promise<void> {
  const { version } = await head.routing.rules();
  const rule = {
    id: null,
    title: 'Всё депутату',
    active: true,
    when: { topic: null, territory: null, kind: null },
    target: { type: 'person' as const, executorId },
    ...(secondReaderId === null ? {} : { details: { options: { secondReaderId } } }),
  };
  await head.routing.saveRules({ expectedVersion: version, rules: [rule] });
}

/** A case at work whose every question has its result, and the version it has then. */
export async function anAnswer(executor: Client, registrar: Client): Promise<string> {
  const { id } = await registrar.appeals.register(anAppeal());
  await moveTo(executor, id, 'in-work');
  await resultsOf(executor, id, 'explained');
  return id;
}
