import { describe, expect, it } from 'vitest';
import { type Batch, runBatches } from '../../../renderer/features/balance/run-batches';

const done = (...ids: number[]) => ids.map(id => ({ id: `case ${id}`, version: 2 }));
const failed = [{ number: 'А-1', code: 'STALE' }];

function answers(...batches: Batch[]) {
  const heard: number[] = [];
  const ask = async (): Promise<Batch> => {
    const next = batches.shift();
    if (!next) throw new Error('asked once too often');
    return next;
  };
  return { ask, heard, hear: (moved: number) => heard.push(moved) };
}

describe('handing over everything of one person', () => {
  it('goes on until nothing is left', async () => {
    const { ask, heard, hear } = answers(
      { moved: 2, done: done(1, 2), failed: [], left: 1 },
      { moved: 1, done: done(3), failed: [], left: 0 },
    );
    expect(await runBatches(ask, hear, () => false)).toEqual({
      moved: 3,
      done: done(1, 2, 3),
      failed: [],
      left: 0,
    });
    expect(heard).toEqual([2, 3]);
  });

  it('ends where nothing moves any more, and says what did not', async () => {
    const { ask, hear } = answers(
      { moved: 1, done: done(1), failed, left: 1 },
      { moved: 0, done: [], failed, left: 1 },
    );
    expect(await runBatches(ask, hear, () => false)).toEqual({
      moved: 1,
      done: done(1),
      failed,
      left: 1,
    });
  });

  it('stops after the batch on its way', async () => {
    const { ask, heard, hear } = answers({ moved: 2, done: done(1, 2), failed: [], left: 30 });
    expect(await runBatches(ask, hear, () => true)).toEqual({
      moved: 2,
      done: done(1, 2),
      failed: [],
      left: 30,
    });
    expect(heard).toEqual([2]);
  });
});
