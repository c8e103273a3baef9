import { watchHandover } from '../../electron/core/routing/watch-handover';
import { aCore, type Client, type TestCore } from './core';
import { aStaffedOffice, type Staffed } from './staffed-office';

export interface WatchedOffice {
  readonly test: TestCore;
  readonly office: Staffed;
  /** It becomes this instant, ISO UTC. */
  readonly turnTo: (instant: string) => void;
  /** The round over cases that wait looks at this instant, as often as told. */
  readonly lookAt: (instant: string, looks?: number) => Promise<void>;
}

/** An office whose own desk is a deputy's with an aide, on a Thursday at ten in the morning in Astana. */
export async function aWatchedOffice(engine: Parameters<typeof aCore>[0]): Promise<WatchedOffice> {
  let now = '2026-11-19T05:00:00.000Z';
  const test = await aCore(engine, { clock: { today: () => now.slice(0, 10), now: () => now } });
  const office = await aStaffedOffice(test);
  const desk = { id: office.own, expectedVersion: 1, name: 'Иванова Мария', capacity: 50, active: true };
  await office.head.staff.saveExecutor({ ...desk, kind: 'deputy', level: 'city' });
  const turnTo = (instant: string) => {
    now = instant;
  };
  const lookAt = async (instant: string, looks = 1) => {
    turnTo(instant);
    const watch = watchHandover(test.core.deps);
    for (let look = 0; look < looks; look += 1) await watch.tick();
    await watch.stop();
  };
  return { test, office, turnTo, lookAt };
}

/** Cases that one of the office's people is told of, by a list of theirs, each with as whom. */
export async function toldOf<As>(
  office: Staffed,
  who: keyof Staffed['by'] | 'head',
  list: (client: Client) => Promise<{ readonly cases: readonly { item: { id: string }; as: As }[] }>,
): Promise<[string, As][]> {
  const { cases } = await list(who === 'head' ? office.head : office.by[who]);
  return cases.map(({ item, as }) => [item.id, as]);
}
