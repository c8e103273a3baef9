import { validate, version } from 'uuid';
import { expect, it } from 'vitest';
import { createIds } from '../../../electron/core/new-id';

it('makes ten thousand ids, all of version 7, no two alike, in the order they were made', () => {
  const newId = createIds();
  const ids = Array.from({ length: 10_000 }, newId);
  expect(ids.every(id => validate(id) && version(id) === 7)).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(ids);
});

it('makes ids that another maker does not', () => {
  const [one, other] = [createIds(), createIds()];
  const ids = Array.from({ length: 1_000 }, () => [one(), other()]).flat();
  expect(new Set(ids).size).toBe(2_000);
});
