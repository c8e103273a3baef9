import type { Clock } from '../../electron/core/core';
import { aCore, anAppeal, anExecutor, anOffice, type Client, type Engine, type TestCore } from './core';
import { moveTo } from './work';

/** An office whose clock the test moves, with an executor and the rules of keeping saved. */
export interface KeptOffice {
  readonly test: TestCore;
  readonly head: Client;
  readonly lawyer: Client;
  readonly executorId: string;
  /** Sets the day and the time. */
  at(instant: string): void;
  /** Registers an appeal, notes something and closes it, today. */
  closed(
    overrides?: Parameters<typeof anAppeal>[0],
  ): Promise<{ id: string; number: string; version: number }>;
}

export const CLOSED_IN = '2026-02-10T09:00:00.000Z';
/** Five whole years after 2026, in the morning of the first day. */
export const OVER_AT = '2032-01-01T09:00:00.000Z';

export async function aKeptOffice(engine: Engine): Promise<KeptOffice> {
  let now = CLOSED_IN;
  const clock: Clock = { today: () => now.slice(0, 10), now: () => now };
  const test = await aCore(engine, { clock });
  const { head } = await anOffice(test);
  const { id: executorId, client: lawyer } = await anExecutor(test, head, {
    login: 'lawyer',
    name: 'Иванова Мария',
    kind: 'lawyer',
  });
  await head.retention.saveSettings({
    expectedVersion: 0,
    years: 5,
    toYearEnd: true,
    pauseHours: 24,
    source: 'Номенклатура дел приёмной',
  });
  return {
    test,
    head,
    lawyer,
    executorId,
    at: instant => {
      now = instant;
    },
    async closed(overrides = {}) {
      const { id, number } = await head.appeals.register(anAppeal({ executorId, ...overrides }));
      const { version } = await head.appeals.addNote({
        id,
        expectedVersion: 1,
        text: 'Просила звонить соседке.',
      });
      expectVersion(version);
      return { id, number, version: (await moveTo(lawyer, id, 'closed')).version };
    },
  };
}

function expectVersion(version: number): void {
  if (version !== 2) throw new Error(`a note made version ${version}`);
}

/** Draws up, signs and, a day later, carries out an act of everything that is ready. */
export async function destroyAll(
  { head, at }: KeptOffice,
  on: string,
): Promise<{ id: string; number: string }> {
  at(on);
  const { id, number } = await head.retention.prepareAct({});
  await head.retention.confirmAct({ id, expectedVersion: 1 });
  at(new Date(Date.parse(on) + 24 * 3_600_000).toISOString());
  await head.retention.carryOutAct({ id, expectedVersion: 2 });
  return { id, number };
}
