import type { z } from 'zod';
import type { ExecutorRow } from '../../../../shared/contract/office';

export type Executor = z.infer<typeof ExecutorRow>;

/** Name of an executor by id; empty when nobody has it. */
export function nameOf(all: readonly Executor[], id: string | null): string {
  return all.find(executor => executor.id === id)?.name ?? '';
}
