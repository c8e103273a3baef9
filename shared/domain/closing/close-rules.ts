import { type AccessActor, may } from '../access/access';

/** The form that a snapshot and a package follow: every breakdown of the catalogue, in long form. */
export const FORM = { code: 'reception-quarter', version: 1 } as const;

/** A quarter about to be signed. */
export interface QuarterInHand {
  /** Last day of the quarter. */
  readonly to: string;
  /** How often it was signed. */
  readonly issues: number;
  /** Is there a figure that is not as it was signed? */
  readonly changed: boolean;
}

export type SignRefusal = 'FORBIDDEN' | 'QUARTER_NOT_OVER' | 'NOTHING_CHANGED' | 'REASON_MISSING';

/** May the quarter be signed now? The first issue after its last day, another one when figures changed, with a reason. */
export function refuseSign(
  actor: AccessActor,
  quarter: QuarterInHand,
  today: string,
  reason: string | null,
): SignRefusal | null {
  if (!may(actor, 'quarters.sign')) return 'FORBIDDEN';
  if (today <= quarter.to) return 'QUARTER_NOT_OVER';
  if (quarter.issues === 0) return null;
  if (!quarter.changed) return 'NOTHING_CHANGED';
  return reason === null || reason.trim() === '' ? 'REASON_MISSING' : null;
}
