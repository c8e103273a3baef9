import { z } from 'zod';
import { LATE_MARKS, LATE_RUNGS } from '../domain/routing/late-ladder';
import { AppealItem } from './appeal-item';
import { changing, sessionErrors, signedIn } from './common';
import { refusals } from './refusals';

const Days = z.int().min(1).max(60).nullable();

/** Working days before and after the due day at which each is told of a case at work; null = never. */
export const LateLadder = z.strictObject({ before: Days, executor: Days, head: Days, aide: Days });
export const LateRung = z.enum(LATE_RUNGS);
export const LateMark = z.enum(LATE_MARKS);

/** Who is told of cases at work whose term runs out or has passed. */
export const lateContract = {
  lateLadder: signedIn.output(LateLadder),
  setLateLadder: signedIn
    .input(LateLadder)
    .output(LateLadder)
    .errors(refusals({ ...sessionErrors, LATE_RUNGS_CROSSED: {} })),
  /** Cases at work of whose term the caller was told, and as whom. */
  late: changing.output(
    z.strictObject({ total: z.int(), cases: z.array(z.strictObject({ item: AppealItem, as: LateRung })) }),
  ),
};
