/** What becomes of a case when one of its people is erased. */
export const ERASURE_FATES = ['destroyed', 'left'] as const;
export type ErasureFate = (typeof ERASURE_FATES)[number];
/** What stands in the way of an erasure. */
export const ERASURE_BLOCKS = ['open', 'held', 'in-act'] as const;
export type ErasureBlock = (typeof ERASURE_BLOCKS)[number];

export interface CaseToErase {
  readonly status: string;
  readonly heldOn: string | null;
  readonly inAct: boolean;
  /** Is the person its main applicant? */
  readonly main: boolean;
  /** Others who signed it as their own appeal. */
  readonly others: number;
}

/**
 * A case goes with its applicant unless others signed it too; who is only named in another's appeal leaves it. A duty to
 * keep overrides a wish to be erased.
 */
export function fateOf(appeal: CaseToErase): {
  readonly fate: ErasureFate;
  readonly blocked: ErasureBlock | null;
} {
  const fate = appeal.main && appeal.others === 0 ? 'destroyed' : 'left';
  if (appeal.heldOn !== null) return { fate, blocked: 'held' };
  if (appeal.inAct) return { fate, blocked: 'in-act' };
  return { fate, blocked: fate === 'destroyed' && appeal.status !== 'closed' ? 'open' : null };
}
