import { aCore, anAppeal, anExecutor, anOffice, type Client, type Engine, type TestCore } from './core';
import { moveTo } from './work';

/** The instant at which such an office begins, ISO UTC: a Friday morning. */
export const MORNING = '2026-11-20T05:00:00.000Z';

/** Who works in it, at a client of their own. */
export interface Seated {
  readonly id: string;
  readonly client: Client;
}

/** An office whose day a test moves, with a deputy and a lawyer, and the case that the next test works on. */
export interface OfficeOfDays {
  readonly test: TestCore;
  readonly head: Client;
  readonly main: Seated;
  readonly lawyer: Seated;
  /** Today, ISO. */
  readonly day: () => string;
  /** It becomes this instant, ISO UTC. */
  readonly turnTo: (instant: string) => void;
  /** Registers a case for the deputy, who takes it; answers its id. */
  readonly aCase: (receivedOn?: string) => Promise<string>;
  /** A case and the version that it has now, as actions on it ask. */
  readonly on: (id: string) => Promise<{ id: string; expectedVersion: number }>;
}

/** It is `MORNING` there until it is turned. */
export async function anOfficeOfDays(engine: Engine): Promise<OfficeOfDays> {
  let now = MORNING;
  const day = () => now.slice(0, 10);
  const test = await aCore(engine, { clock: { today: day, now: () => now } });
  const { head } = await anOffice(test);
  const main = await anExecutor(test, head, { login: 'main', name: 'Болатов Ерлан', kind: 'deputy' });
  const lawyer = await anExecutor(test, head, { login: 'lawyer', name: 'Иванова Мария', kind: 'lawyer' });
  return {
    ...{ test, head, main, lawyer, day },
    turnTo: instant => {
      now = instant;
    },
    aCase: async (receivedOn = day()) => {
      const { id } = await head.appeals.register(anAppeal({ executorId: main.id, receivedOn }));
      await moveTo(main.client, id, 'in-work');
      return id;
    },
    on: async id => ({ id, expectedVersion: (await head.appeals.get({ id })).version }),
  };
}
